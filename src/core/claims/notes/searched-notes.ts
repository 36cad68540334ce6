/** Finds the parts of an article that could match a note by all of its words, for notes without calling terms. */
import type { Quantity } from '../../../text/quantities/quantity';
import { FEW, type ClaimIndex } from '../../../wording/index/claim-index';
import { NOTE_LEAST } from '../../../wording/matching-rules';
import { quantityTerm } from '../../../wording/terms';
import { termsIn, type NotedArticle, type ReachWithin } from './noted-article';

/**
 * Returns a test whether a range has enough of the words of a note.
 * @param index of the wordings of all notes
 * @param isWanted whether a note is searched for in the article
 */
export function reachBySearch(
  index: () => ClaimIndex,
  { termOf, quantities }: Pick<NotedArticle, 'termOf' | 'quantities'>,
  isWanted: (note: number) => boolean,
): ReachWithin {
  const words = termOf();
  const { entries, reach, covered, mayCover } = index();
  const terms = new Uint32Array(words.length + quantities.length);
  terms.set(words);
  for (let at = 0; at < quantities.length; at++) terms[words.length + at] = quantityTerm(quantities[at]!);
  const { impacts, scale } = reach(terms, NOTE_LEAST.rank, isWanted);
  const sumBefore = sumsBefore(impacts, words.length);
  const ofQuantity = new Map<Quantity, number>();
  for (let at = 0; at < quantities.length; at++)
    if (impacts[words.length + at]) ofQuantity.set(quantities[at]!, impacts[words.length + at]!);
  const isEnough = (first: number, end: number, inside: readonly Quantity[]) => {
    let sum = sumBefore[end]! - sumBefore[first]!;
    for (const quantity of inside) sum += ofQuantity.get(quantity) ?? 0;
    return sum * scale >= NOTE_LEAST.rank;
  };
  return (first, end, inside) => {
    if (!isEnough(first, end, inside)) return null;
    // With few notes a search costs no more than this test.
    if (entries < FEW) return isEnough;
    const found = covered(termsIn(words, first, end, inside), NOTE_LEAST, isWanted);
    if (found.length === 0) return null;
    return (from, to, part) =>
      (from === first && to === end) ||
      (isEnough(from, to, part) && mayCover(termsIn(words, from, to, part), NOTE_LEAST, found));
  };
}

/** Returns for each of the first `count` places the sum of the values before it, and last the sum of all. */
function sumsBefore(values: Uint8Array, count: number): Uint32Array {
  const sums = new Uint32Array(count + 1);
  for (let at = 0; at < count; at++) sums[at + 1] = sums[at]! + values[at]!;
  return sums;
}
