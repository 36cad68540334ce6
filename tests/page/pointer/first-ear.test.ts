import { afterEach, expect, it, vi } from 'vitest';
import { closeFirstEar, firstEar } from '../../../src/page/pointer/first-ear';

afterEach(() => vi.restoreAllMocks());

it('blocks nothing, and is opened once in a world', () => {
  const listen = vi.spyOn(window, 'addEventListener');
  const ear = firstEar(window);
  expect(firstEar(window)).toBe(ear);
  const options = listen.mock.calls.map((call) => call[2]);
  expect(options.length).toBeGreaterThan(3);
  for (const each of options) expect(each).toMatchObject({ capture: true, passive: true });
});

it('hears nothing once it is closed, and can be opened anew', () => {
  const heard: string[] = [];
  const listener = ({ type }: Event) => heard.push(type);
  const ear = firstEar(window).add(listener);
  window.dispatchEvent(new Event('keydown'));
  closeFirstEar();
  window.dispatchEvent(new Event('keydown'));
  expect(heard).toEqual(['keydown']);
  const next = firstEar(window);
  expect(next).not.toBe(ear);
  next.add(listener);
  window.dispatchEvent(new Event('keydown'));
  expect(heard).toEqual(['keydown', 'keydown']);
});
