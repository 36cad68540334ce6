/** Thresholds of the worth model, chosen on the tuning sets, see docs/accuracy.md. */

/** A clause is a claim from this worth on. */
export const WORTH_SHOWN = 0.3;
/** A long clause without a figure is mostly argument, and must be surer. */
export const WORTH_SHOWN_LONG = 0.55;

/** The level of the packed weights that stands for zero. */
export const ZERO_LEVEL = 31;
