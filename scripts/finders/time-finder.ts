/** How long a finder takes for a page, milliseconds. */
import type { Finder } from './finders';
import type { OwnFinder } from './own-finder';

/** Runs of which the least counts: the machine has other things to do. */
const RUNS = 3;

export interface FinderTimes {
  /** With code that has never run; null where the finder cannot be made again. */
  readonly cold: number | null;
  /** With code that has read other pages. */
  readonly warm: number;
}

/** Each run has a document of its own, since some finders change it. Gives the text of the last run too. */
export async function timeFinder(
  finder: Finder | OwnFinder,
  html: string,
  url: string | null,
): Promise<FinderTimes & { text: string }> {
  let cold: number | null = null;
  let warm = Infinity;
  let text = '';
  for (let run = 0; run < RUNS; run++) {
    if ('prepareCold' in finder) cold = Math.min(cold ?? Infinity, (await timed(finder.prepareCold(html, url))).took);
    const { took, found } = await timed(finder.prepare(html, url));
    warm = Math.min(warm, took);
    text = found();
  }
  return { cold, warm, text };
}

async function timed<Found>(find: () => Found | Promise<Found>): Promise<{ took: number; found: Found }> {
  const began = performance.now();
  const found = await find();
  return { took: performance.now() - began, found };
}
