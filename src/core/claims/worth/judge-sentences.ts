/**
 * Decides which candidates are worth checking. The model was trained on whole sentences, so the
 * sentence decides whether there is a claim in it, and its clauses only where.
 */
import type { Quantity } from '../../../text/quantities/quantity';
import type { Reading } from '../../../text/reading';
import type { Candidate } from '../candidates';
import { worthOf, type Worth } from './worth';

/**
 * The worth of each candidate, in order. In a sentence worth checking the best clause always is, and
 * has the sentence's worth; others are when they are by themselves.
 */
export function judgeSentences(
  { tokens, sentenceFirst }: Reading,
  quantities: readonly Quantity[],
  candidates: readonly Candidate[],
): Worth[] {
  const judged: Worth[] = [];
  for (let at = 0; at < candidates.length;) {
    const { sentence } = candidates[at]!;
    let next = at + 1;
    while (next < candidates.length && candidates[next]!.sentence === sentence) next++;
    const whole = worthOf(tokens, sentenceFirst[sentence]!, sentenceFirst[sentence + 1]!, quantities);
    if (next === at + 1 || !whole.checkable) for (; at < next; at++) judged.push(whole);
    else {
      const own = candidates.slice(at, next).map(({ first, end }) => worthOf(tokens, first, end, quantities));
      const best = Math.max(...own.map(({ worth }) => worth));
      for (const one of own)
        judged.push(one.worth === best ? whole : { worth: Math.min(one.worth, whole.worth), checkable: one.checkable });
      at = next;
    }
  }
  return judged;
}
