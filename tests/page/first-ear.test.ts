import { afterEach, expect, it, vi } from 'vitest';
import { firstEar } from '../../src/page/first-ear';

afterEach(() => vi.restoreAllMocks());

it('blocks nothing, and is opened once in a world', () => {
  const listen = vi.spyOn(window, 'addEventListener');
  const ear = firstEar(window);
  expect(firstEar(window)).toBe(ear);
  const options = listen.mock.calls.map((call) => call[2]);
  expect(options.length).toBeGreaterThan(3);
  for (const each of options) expect(each).toEqual({ capture: true, passive: true });
});
