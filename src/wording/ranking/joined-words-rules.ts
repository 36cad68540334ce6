/** Thresholds and words of `joined-words.ts`. */

/** Letters of the shortest word that is looked at, and of its shortest part. */
export const SHORTEST_JOINED = 4;
export const SHORTEST_PART = 3;

/** In so many claims each part stands at least. */
export const FEWEST_CLAIMS = 3;

/** What may stand between two parts; nothing is the first. */
export const joiningWords: readonly string[] = ['', 'and', 'and a', 'of', 'to', 'the', 'in'];
