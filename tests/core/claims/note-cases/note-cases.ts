/**
 * Sentences of our own for each note of the bundled dataset: some make the note's claim in other words, some use
 * similar words and say something else. Each is read as an article of its own.
 */
export interface NoteCases {
  readonly id: string;
  /** `YYYY-MM-DD`, if the note is of one day. */
  readonly published?: string;
  /** Sentences that the note belongs to. */
  readonly says: readonly string[];
  /** Sentences that no note belongs to. */
  readonly near: readonly string[];
  /** Sentences that wrongly show a note; one that no longer does moves to `near`. */
  readonly mistaken?: readonly string[];
  /** Sentences that make the note's claim but do not show it, each with the reason. */
  readonly silent?: readonly (readonly [sentence: string, why: string])[];
}
