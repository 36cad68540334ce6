/** The parts of an article that decide which notes are considered, and tests of its ranges. */
import type { Quantity } from '../../../text/quantities/quantity';
import type { OpenedDataset } from '../../../dataset/opened';
import { NO_TERM, quantityTerm, type TermSet } from '../../../wording/terms';

/** Whether the words of a range are enough for a note. @param quantities those in the range */
export type MayReach = (first: number, end: number, quantities: readonly Quantity[]) => boolean;

/** Returns a test for the parts of a range; null if none can match. */
export type ReachWithin = (first: number, end: number, quantities: readonly Quantity[]) => MayReach | null;

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
export function termsIn(words: Uint32Array, first: number, end: number, quantities: readonly Quantity[]): number[] {
  const terms: number[] = [];
  for (let at = first; at < end; at++) if (words[at] !== NO_TERM) terms.push(words[at]!);
  for (const quantity of quantities) {
    const term = quantityTerm(quantity);
    if (term !== NO_TERM) terms.push(term);
  }
  return terms;
}
