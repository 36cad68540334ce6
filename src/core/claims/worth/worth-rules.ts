/** Thresholds of the worth model, chosen on the tuning sets, see docs/accuracy.md. */

/** A clause is a claim from this worth on. */
export const WORTH_SHOWN = 0.43;
/** So much is taken from the log odds for each unit of `writtenness`. */
export const WRITTEN_DOUBT = 0.55;

/** The level of the packed weights that stands for zero. */
export const ZERO_LEVEL = 31;
