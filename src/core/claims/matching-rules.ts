/** Weights and thresholds of the matcher, see docs/accuracy.md. */

/** Logistic weights of the close look. */
export const closeLook = { bias: -6, known: 6, query: 3, pairs: 2, numbers: 1, negation: -1.5, mass: 0.3 } as const;

/** A note is shown from this score on, and called the same wording from the second one on. */
export const SHOWN = 0.6;
export const SAME_WORDING = 0.9;
