/**
 * Times the gate and the finder in the browser's own DOM. It is bundled, and evaluated again for each timing, so that
 * its code is as cold as the content script's when a page opens.
 */
import { findArticleInTurns } from '../../src/page/find/find-article';
import { whyNotRead } from '../../src/page/find/gate';

/** Milliseconds. */
export interface ProbeTimes {
  readonly gate: number;
  readonly finder: number;
  /** The longest step between two turns. */
  readonly longestStep: number;
}

export function probe(): ProbeTimes {
  const began = performance.now();
  whyNotRead(document, location.href);
  const gate = performance.now() - began;
  let longestStep = 0;
  let last = performance.now();
  const first = last;
  const steps = findArticleInTurns(document, location.href);
  for (let done = false; !done;) {
    done = steps.next().done ?? false;
    const now = performance.now();
    longestStep = Math.max(longestStep, now - last);
    last = now;
  }
  return { gate, finder: last - first, longestStep };
}
