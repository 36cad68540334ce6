/** Thresholds of the worth model, chosen on the tuning sets, see docs/accuracy.md. */

/** Smallest worth of a claim. */
export const WORTH_SHOWN = 0.43;
/** Subtracted from the log odds for each unit of `writtenness`. */
export const WRITTEN_DOUBT = 0.55;

/** The level of the packed weights that means zero. */
export const ZERO_LEVEL = 31;
