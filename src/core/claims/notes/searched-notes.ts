/** Finds the parts of an article that could match a note by all of its words, for notes without calling terms. */
import type { Quantity } from '../../../text/quantities/quantity';
import type { ClaimIndex } from '../../../wording/index/claim-index';
import { NOTE_LEAST } from '../../../wording/matching-rules';
import { quantityTerm } from '../../../wording/terms';
import { termsOfRange, type NotedArticle, type NotesIn } from './noted-article';

/**
 * Finds the notes that a range has enough of the words of.
 * @param index of the wordings of all notes
 * @param isWanted whether a note is searched for in the article
 */
export function notesBySearch(
  { reach, covered, coveredAmong }: ClaimIndex,
  { termOf, quantities }: Pick<NotedArticle, 'termOf' | 'quantities'>,
  isWanted: (note: number) => boolean,
): NotesIn {
  const words = termOf();
  const all = new Uint32Array(words.length + quantities.length);
  all.set(words);
  for (let at = 0; at < quantities.length; at++) all[words.length + at] = quantityTerm(quantities[at]!);
  const { impacts, scale } = reach(all, NOTE_LEAST.rank, isWanted);
  const sumBefore = sumsBefore(impacts, words.length);
  const ofQuantity = new Map<Quantity, number>();
  for (let at = 0; at < quantities.length; at++)
    if (impacts[words.length + at]) ofQuantity.set(quantities[at]!, impacts[words.length + at]!);
  const isEnough = (first: number, end: number, inside: readonly Quantity[]) => {
    let sum = sumBefore[end]! - sumBefore[first]!;
    for (const quantity of inside) sum += ofQuantity.get(quantity) ?? 0;
    return sum * scale >= NOTE_LEAST.rank;
  };
  return (first, end, inside, among) => {
    if (!isEnough(first, end, inside)) return [];
    const terms = termsOfRange(words, first, end, inside);
    return among ? coveredAmong(terms, NOTE_LEAST, among) : covered(terms, NOTE_LEAST, isWanted);
  };
}

/** Returns for each of the first `count` places the sum of the values before it, and last the sum of all. */
function sumsBefore(values: Uint8Array, count: number): Uint32Array {
  const sums = new Uint32Array(count + 1);
  for (let at = 0; at < count; at++) sums[at + 1] = sums[at]! + values[at]!;
  return sums;
}
