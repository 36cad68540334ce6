/** Region of the stated language that writes the month first, among numbers. */
export const MONTH_FIRST_REGION = /^en[-_]us\b/i;

/** A stated language with a region, or one that is not English. */
export const DAY_FIRST_REGION = /^(?!en$)[a-z]{2,3}(?:[-_][a-z]{2,4})*$/i;
