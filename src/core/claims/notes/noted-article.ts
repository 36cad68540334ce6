/** The parts of an article that decide which notes are considered, and tests of its ranges. */
import type { Quantity } from '../../../text/quantities/quantity';
import type { OpenedDataset } from '../../../dataset/opened';
import { NO_TERM, quantityTerm, type TermSet } from '../../../wording/terms';

/**
 * Returns the notes that a range has enough of the words of; for most ranges none.
 * @param quantities those in the range, the same objects as in `NotedArticle`
 * @param among the notes of a larger range around it; null if none was asked
 */
export type NotesIn = (
  first: number,
  end: number,
  quantities: readonly Quantity[],
  among: readonly number[] | null,
) => readonly number[];

/** The parts of an article that decide which notes are considered. */
export interface NotedArticle {
  /** Returns the ids of a dataset's entities that it mentions. */
  readonly mentioned: (dataset: OpenedDataset) => ReadonlySet<string>;
  /** The term of each token. */
  readonly termOf: () => Uint32Array;
  /** Terms of the whole article. */
  readonly terms: () => TermSet;
  readonly quantities: readonly Quantity[];
}

/** Returns the terms of a range, with those of its quantities. */
export function termsOfRange(
  words: Uint32Array,
  first: number,
  end: number,
  quantities: readonly Quantity[],
): number[] {
  const terms: number[] = [];
  for (let at = first; at < end; at++) if (words[at] !== NO_TERM) terms.push(words[at]!);
  for (const quantity of quantities) {
    const term = quantityTerm(quantity);
    if (term !== NO_TERM) terms.push(term);
  }
  return terms;
}
