/**
 * Sentences of our own for each note of the dataset that is shipped: some say what the note is about in
 * other words, some are near to it in words and say something else. Each is read as an article by itself.
 */
export interface NoteCases {
  readonly id: string;
  /** `YYYY-MM-DD`, where the note is of one day. */
  readonly published?: string;
  /** Sentences that the note belongs to. */
  readonly says: readonly string[];
  /** Sentences that no note belongs to. */
  readonly near: readonly string[];
  /** Sentences that show a note and should not: when one no longer does, it moves to `near`. */
  readonly mistaken?: readonly string[];
  /** Sentences that the note belongs to and that stay without it, each with what stands in the way. */
  readonly silent?: readonly (readonly [sentence: string, why: string])[];
}
