/** Finds the article of a large page in slices, so that the page stays responsive. */
import { findArticleInTurns, type FoundArticle } from './find-article';
import type { PageClock } from '../page-clock';

/** Milliseconds of work before the page gets a turn. */
const SLICE = 6;

/**
 * Like `findArticle`, but continues at idle moments if it takes longer than one slice.
 * @param url the page's address
 * @param signal ends the work; the promise then gives null
 * @throws the error of a step, as a rejection
 */
export function findArticleAtIdle(
  document: Document,
  url: string,
  { clock, signal }: { readonly clock: PageClock; readonly signal: AbortSignal },
): Promise<FoundArticle | null> {
  const steps = findArticleInTurns(document, url);
  return new Promise((resolve, reject) => {
    const slice = (): void => {
      if (signal.aborted) return resolve(null);
      const until = clock.now() + SLICE;
      try {
        do {
          const step = steps.next();
          if (step.done) return resolve(step.value);
        } while (clock.now() < until);
      } catch (error) {
        return reject(error instanceof Error ? error : new Error(String(error)));
      }
      clock.whenIdle(0, slice);
    };
    slice();
  });
}
