/** Times a finder on a page (milliseconds). */
import type { Finder } from './finders';
import type { OwnFinder } from './own-finder';

/** The shortest of this many runs counts, since the machine has other work. */
const RUNS = 3;

export interface FinderTimes {
  /** With code that has never run; null if the finder cannot be evaluated again. */
  readonly cold: number | null;
  /** With code that has read other pages before. */
  readonly warm: number;
}

/** Times a finder. Each run gets a document of its own, since some finders change it. Returns the text too. */
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
