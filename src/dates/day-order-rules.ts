/** Languages whose numeric dates begin with the month. */
export const MONTH_FIRST_REGION = /^en[-_]us\b/i;

/**
 * Languages whose numeric dates begin with the day: all with a region, and all but English. Tested after
 * `MONTH_FIRST_REGION`.
 */
export const DAY_FIRST_REGION = /^(?!en$)[a-z]{2,3}(?:[-_][a-z]{2,4})*$/i;
