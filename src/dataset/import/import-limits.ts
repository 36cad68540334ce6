/** Limits of an imported file. Each is far above what today's feeds have. */

/** Bytes of a file. The largest public feed of reviews has about 100 MB. */
export const MOST_BYTES = 256 * 1024 * 1024;

/** UTF-16 length of one record. */
export const LONGEST_RECORD = 256 * 1024;

/** Depth of nested objects and lists. */
export const DEEPEST = 64;

/** Records of a file. */
export const MOST_RECORDS = 2_000_000;

/**
 * Bytes up to which a file that is not JSON is read loosely, like a page's script (somebody copied it from a page).
 * Larger files are read in slices, which needs valid structure.
 */
export const MOST_LOOSE = 128 * 1024;

/**
 * Reviews in a file that wait for things they refer to, and their UTF-16 length; the same limits apply to those things.
 */
export const MOST_WAITING = 1_500;
export const LONGEST_WAITING = 1024 * 1024;

/** Objects searched for reviews in one record. */
export const MOST_OBJECTS = 5_000;

/** UTF-16 length of fields that a card shows. */
export const LONGEST_CLAIM = 2_000;
export const LONGEST_RATING = 300;
export const LONGEST_NAME = 200;
export const LONGEST_TITLE = 500;
export const LONGEST_ADDRESS = 2_000;

/** Refusals that a report lists; all are counted. */
export const LISTED_REFUSALS = 500;
