/** How much an imported file may ask of the browser. Each limit is far above what feeds of today have. */

/** Bytes of a file. The largest public feed of reviews has about 100 MB. */
export const MOST_BYTES = 256 * 1024 * 1024;

/** Characters of one record. */
export const LONGEST_RECORD = 256 * 1024;

/** Objects and lists inside each other. */
export const DEEPEST = 64;

/** Records of a file. */
export const MOST_RECORDS = 2_000_000;

/**
 * Bytes of a file that is read as loosely as a page's script where its outer structure is not JSON: what
 * somebody copied from a page. Larger files are read in slices, which needs the structure.
 */
export const MOST_LOOSE = 128 * 1024;

/** Reviews of one file that wait for things they refer to, and characters of them; as many of such things. */
export const MOST_WAITING = 1_500;
export const LONGEST_WAITING = 1024 * 1024;

/** Objects looked at inside one record before the search for reviews is given up. */
export const MOST_OBJECTS = 5_000;

/** Characters of a field that a card shows. */
export const LONGEST_CLAIM = 2_000;
export const LONGEST_RATING = 300;
export const LONGEST_NAME = 200;
export const LONGEST_TITLE = 500;
export const LONGEST_ADDRESS = 2_000;

/** Refusals that a report lists one by one; all are counted. */
export const LISTED_REFUSALS = 500;
