/**
 * Decides which candidates are worth checking. The model was trained on whole sentences and on clauses of news, so a
 * sentence decides whether there is a claim in it, and its clauses where. What can be no claim is none.
 */
import type { Quantity } from '../../../text/quantities/quantity';
import type { Reading } from '../../../text/reading';
import type { Tokens } from '../../../text/token';
import type { Candidate } from '../candidates';
import { isNoClaim } from './no-claim';
import { worthOf, type Worth } from './worth';

const NOTHING: Worth = { worth: 0, checkable: false };

/** A clause of this share of its sentence is the sentence. */
const MOST_OF_SENTENCE = 0.7;

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
    const first = sentenceFirst[sentence]!;
    const end = sentenceFirst[sentence + 1]!;
    const whole = worthOf(tokens, first, end, quantities);
    const clauses = candidates.slice(at, next);
    const isAlone = next === at + 1 || !whole.checkable;
    const own = clauses.map((clause) =>
      isNothing(tokens, clause, end - first, quantities)
        ? NOTHING
        : isAlone
          ? whole
          : worthOf(tokens, clause.first, clause.end, quantities),
    );
    const best = Math.max(...own.map(({ worth }) => worth));
    for (const one of own) {
      if (one === NOTHING || one === whole) judged.push(one);
      else
        judged.push(one.worth === best ? whole : { worth: Math.min(one.worth, whole.worth), checkable: one.checkable });
    }
    at = next;
  }
  return judged;
}

/** Whether a clause of a sentence of so many tokens can be no claim. */
function isNothing(
  tokens: Tokens,
  { first, end, statement }: Candidate,
  length: number,
  quantities: readonly Quantity[],
): boolean {
  const isOwn = statement === null;
  return isNoClaim(tokens, { first, end, isOwn, isWhole: end - first >= length * MOST_OF_SENTENCE }, quantities);
}
