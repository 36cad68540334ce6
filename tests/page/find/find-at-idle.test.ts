import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../src/page/find/find-article';
import { findArticleAtIdle } from '../../../src/page/find/find-at-idle';
import type { PageClock } from '../../../src/page/page-clock';
import { page, prose } from '../parse';

/** A clock on which each look takes a millisecond; idle moments come at once and are counted. */
function busyClock(): PageClock & { slices: number } {
  let time = 0;
  const clock = {
    slices: 1,
    now: () => ++time,
    whenIdle(_wait: number, task: () => void) {
      clock.slices++;
      queueMicrotask(task);
      return () => undefined;
    },
  };
  return clock;
}

describe('findArticleAtIdle', () => {
  const large = page(`<article>${`<p>${prose(120)}</p>`.repeat(4_000)}</article>`);

  it('finds in many slices what is found at once', async () => {
    const clock = busyClock();
    const found = await findArticleAtIdle(large, 'https://harbour.example/story', {
      clock,
      signal: new AbortController().signal,
    });
    expect(found!.article).toEqual(findArticle(large, null).article);
    expect(clock.slices).toBeGreaterThan(2);
  });

  it('ends with its signal', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(
      await findArticleAtIdle(large, 'https://harbour.example/story', { clock: busyClock(), signal: stop.signal }),
    ).toBeNull();
  });
});
