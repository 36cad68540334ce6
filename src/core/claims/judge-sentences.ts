/**
 * Decides which candidates are worth checking. The model was trained on whole sentences, so the
 * sentence decides whether there is a claim in it, and its clauses only where.
 */
import type { Quantity } from '../annotations';
import type { Reading } from '../text/reading';
import type { Candidate } from './candidates';
import { worthOf, type Worth } from './worth';

/**
 * The worth of each candidate, in order. In a sentence worth checking the best clause always is, and
 * has the sentence's worth; others are when they are by themselves.
 */
export function judgeSentences({ tokens, sentenceFirst }: Reading, quantities: readonly Quantity[], candidates: readonly Candidate[]): Worth[] {
  const judged: Worth[] = [];
  for (let at = 0; at < candidates.length;) {
    const { sentence } = candidates[at]!;
    let next = at;
    let best = at;
    while (next < candidates.length && candidates[next]!.sentence === sentence) {
      if (candidates[next]!.worth > candidates[best]!.worth) best = next;
      next++;
    }
    const whole = worthOf(tokens, sentenceFirst[sentence]!, sentenceFirst[sentence + 1]!, quantities);
    for (; at < next; at++) {
      const { worth, checkable } = candidates[at]!;
      judged.push(at === best ? whole : { worth: Math.min(worth, whole.worth), checkable: whole.checkable && checkable });
    }
  }
  return judged;
}
