/**
 * Which parts of an article could reach a note at all. Most cannot, and a search for each would take
 * longer than all the rest of finding claims.
 */
import type { Quantity } from '../../../text/quantities/quantity';
import type { OpenedDataset } from '../../../dataset/opened';
import { FEW } from '../../../wording/index/claim-index';
import { NOTE_LEAST } from '../../../wording/matching-rules';
import { notesOf } from './notes';
import { NO_TERM, quantityTerm } from '../../../wording/terms';

/** A dataset with notes that may be shown on an article. */
export interface NotedDataset {
  /**
   * What may be shown on a stretch; null where its words are not enough for any note whose entities the article names.
   * @param quantities those in the stretch, the same objects that `notedIn` was given
   */
  within(first: number, end: number, quantities: readonly Quantity[]): NotedStretch | null;
}

/** A dataset with notes that may be shown on a stretch of an article. */
export interface NotedStretch {
  readonly dataset: OpenedDataset;
  /** Whether the words of a part of the stretch are enough; see `NotedDataset.within`. */
  mayReach(first: number, end: number, quantities: readonly Quantity[]): boolean;
}

/** What an article says, as far as it decides which notes come into question. */
export interface NotedArticle {
  /** The entities that it speaks of, as `dataset/id`. */
  readonly spoken: ReadonlySet<string>;
  /** The term of each token. */
  readonly termOf: () => Uint32Array;
  /** Terms of the whole article. */
  readonly terms: () => ReadonlySet<number>;
  readonly quantities: readonly Quantity[];
}

/** What a dataset has notes on, of what an article speaks of; null where there is nothing, so that no wording needs to be read. */
export function notedIn(
  dataset: OpenedDataset,
  { spoken, termOf, terms: termsOfArticle, quantities }: NotedArticle,
): NotedDataset | null {
  const { noteTable } = dataset;
  const numbers = numbersOf(dataset, spoken);
  const isWanted = (note: number) => {
    const entities = noteTable.entities(note);
    let at = 0;
    while (at < entities.length && numbers.has(entities[at]!)) at++;
    return at === entities.length && noteTable.mayBeIn(note, termsOfArticle());
  };
  let note = 0;
  while (note < noteTable.count && !isWanted(note)) note++;
  if (note === noteTable.count) return null;
  const words = termOf();
  const terms = new Uint32Array(words.length + quantities.length);
  terms.set(words);
  for (let at = 0; at < quantities.length; at++) terms[words.length + at] = quantityTerm(quantities[at]!);
  const { index } = notesOf(dataset).matcher();
  const { impacts, scale } = index.reach(terms, NOTE_LEAST.rank, isWanted);
  const sumBefore = sumsBefore(impacts, words.length);
  const ofQuantity = new Map<Quantity, number>();
  for (let at = 0; at < quantities.length; at++)
    if (impacts[words.length + at]) ofQuantity.set(quantities[at]!, impacts[words.length + at]!);
  const isEnough = (first: number, end: number, inside: readonly Quantity[]) => {
    let sum = sumBefore[end]! - sumBefore[first]!;
    for (const quantity of inside) sum += ofQuantity.get(quantity) ?? 0;
    return sum * scale >= NOTE_LEAST.rank;
  };
  return {
    within: (first, end, inside) => {
      if (!isEnough(first, end, inside)) return null;
      // Among few notes a search costs no more than this.
      if (index.entries < FEW) return { dataset, mayReach: isEnough };
      const covered = index.covered(termsIn(words, first, end, inside), NOTE_LEAST, isWanted);
      return covered.length === 0
        ? null
        : {
            dataset,
            mayReach: (from, to, part) =>
              (from === first && to === end) ||
              (isEnough(from, to, part) && index.mayCover(termsIn(words, from, to, part), NOTE_LEAST, covered)),
          };
    },
  };
}

function numbersOf({ info, find }: OpenedDataset, spoken: ReadonlySet<string>): Set<number> {
  const prefix = `${info.id}/`;
  const numbers = new Set<number>();
  for (const key of spoken) if (key.startsWith(prefix)) numbers.add(find(key.slice(prefix.length)));
  numbers.delete(-1);
  return numbers;
}

/** The terms of a stretch, with those of its quantities. */
function termsIn(words: Uint32Array, first: number, end: number, quantities: readonly Quantity[]): number[] {
  const terms: number[] = [];
  for (let at = first; at < end; at++) if (words[at] !== NO_TERM) terms.push(words[at]!);
  for (const quantity of quantities) {
    const term = quantityTerm(quantity);
    if (term !== NO_TERM) terms.push(term);
  }
  return terms;
}

/** For each of the first `count` places the sum of what stands before it, and at last the sum of all. */
function sumsBefore(values: Uint8Array, count: number): Uint32Array {
  const sums = new Uint32Array(count + 1);
  for (let at = 0; at < count; at++) sums[at + 1] = sums[at]! + values[at]!;
  return sums;
}
