/** What an article says, as far as it decides which notes are considered, and how its parts are asked for them. */
import type { Quantity } from '../../../text/quantities/quantity';
import type { OpenedDataset } from '../../../dataset/opened';
import { NO_TERM, quantityTerm, type TermSet } from '../../../wording/terms';

/** Whether the words of tokens are enough for a note. @param quantities those in the stretch */
export type MayReach = (first: number, end: number, quantities: readonly Quantity[]) => boolean;

/** Says of a stretch what its parts may reach; null where nothing. */
export type ReachWithin = (first: number, end: number, quantities: readonly Quantity[]) => MayReach | null;

/** What an article says, as far as it decides which notes are considered. */
export interface NotedArticle {
  /** The ids of the entities of a dataset that it mentions. */
  readonly mentioned: (dataset: OpenedDataset) => ReadonlySet<string>;
  /** The term of each token. */
  readonly termOf: () => Uint32Array;
  /** Terms of the whole article. */
  readonly terms: () => TermSet;
  readonly quantities: readonly Quantity[];
}

/** The terms of a stretch, with those of its quantities. */
export function termsIn(words: Uint32Array, first: number, end: number, quantities: readonly Quantity[]): number[] {
  const terms: number[] = [];
  for (let at = first; at < end; at++) if (words[at] !== NO_TERM) terms.push(words[at]!);
  for (const quantity of quantities) {
    const term = quantityTerm(quantity);
    if (term !== NO_TERM) terms.push(term);
  }
  return terms;
}
