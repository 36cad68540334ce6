import { describe, expect, it, vi } from 'vitest';
import { whenViewIsNot } from '../../../src/page/marks/view-span';

describe('whenViewIsNot', () => {
  const known = { start: 0, end: 10 };
  const next = { start: 5, end: 20 };

  /** Counts the scroll listeners that are added and removed. */
  function listening() {
    let count = 0;
    vi.spyOn(document, 'addEventListener').mockImplementation((type, _listener, options) => {
      if (type !== 'scroll' || typeof options !== 'object') return;
      count++;
      options.signal?.addEventListener('abort', () => count--);
    });
    return () => count;
  }

  it('answers at once where the view is another one, and listens no further', async () => {
    const count = listening();
    expect(await whenViewIsNot(known, () => next, document, new AbortController().signal)).toEqual(next);
    expect(count()).toBe(0);
  });

  it('answers with what is known when the script ends, and listens no further', async () => {
    const count = listening();
    const life = new AbortController();
    const answer = whenViewIsNot(known, () => known, document, life.signal);
    expect(count()).toBe(1);
    life.abort();
    expect(await answer).toBe(known);
    expect(count()).toBe(0);
  });

  it('does not begin to listen after the end', async () => {
    const count = listening();
    expect(await whenViewIsNot(known, () => next, document, AbortSignal.abort())).toBe(known);
    expect(count()).toBe(0);
  });
});
