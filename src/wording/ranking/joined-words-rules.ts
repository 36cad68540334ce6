/** Thresholds and words of `joined-words.ts`. */

/** Fewest letters of a joined word, and of a part. */
export const SHORTEST_JOINED = 4;
export const SHORTEST_PART = 3;

/** Fewest claims that must have each part. */
export const FEWEST_CLAIMS = 3;

/** Words that may be between two parts; the first is none. */
export const joiningWords: readonly string[] = ['', 'and', 'and a', 'of', 'to', 'the', 'in'];
