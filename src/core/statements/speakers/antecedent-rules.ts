/** Weights of the signs that a pronoun means somebody; set on tuning texts, in steps of a half. */
export const salience = {
  /** How many sentences a pronoun looks back. */
  sentencesBack: 3,
  /** How many characters "it" and "they" look back for an organisation that spoke. */
  bodyReach: 600,
  /** Stands in this sentence; halved in the one before, and so on. */
  near: 1,
  /** The first person in the sentence, mostly its subject. */
  first: 2,
  /** Named once more. */
  again: 0.25,
  /** Spoke last. */
  spoke: 1.5,
  /** Known to be of the pronoun's gender. */
  gender: 0.75,
  /** How far the first candidate must be ahead of the second. */
  margin: 0.5,
} as const;
