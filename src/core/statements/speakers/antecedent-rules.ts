/** Weights of signs for a pronoun's antecedent; set on tuning texts, in steps of a half. */
export const salience = {
  /** Number of sentences that a pronoun looks back. */
  sentencesBack: 3,
  /** Distance in which "it" and "they" look back for an organisation that spoke (UTF-16 units). */
  bodyReach: 600,
  /** In this sentence; halved in the one before, and so on. */
  near: 1,
  /** The first person in the sentence, mostly its subject. */
  first: 2,
  /** Named once more. */
  again: 0.25,
  /** Spoke last. */
  spoke: 1.5,
  /** Known to be of the pronoun's gender. */
  gender: 0.75,
  /** Least lead of the first candidate over the second. */
  margin: 0.5,
} as const;
