/**
 * Decides which candidates are worth checking. The model was trained on whole sentences and on clauses of news, so the
 * sentence decides whether it has a claim, and the clauses decide where. Clauses that cannot be claims are left out.
 */
import type { Quantity } from '../../../text/quantities/quantity';
import type { Reading } from '../../../text/reading';
import type { Tokens } from '../../../text/token';
import type { Candidate } from '../candidates';
import { FEWEST_SENTENCES } from './in-article';
import { isNoClaim } from './no-claim';
import { worthOf, type Worth } from './worth';

const NOTHING: Worth = { worth: 0, checkable: false };

/** A clause with this share of its sentence counts as the sentence. */
const MOST_OF_SENTENCE = 0.7;

/**
 * Returns the worth of each candidate, in order. In a sentence worth checking, the best clause is always worth it and
 * gets the sentence's worth; others only by their own worth.
 */
export function judgeSentences(
  { tokens, sentenceFirst }: Reading,
  quantities: readonly Quantity[],
  candidates: readonly Candidate[],
): Worth[] {
  const judged: Worth[] = [];
  const isInArticle = sentenceFirst.length > FEWEST_SENTENCES;
  for (let at = 0; at < candidates.length;) {
    const { sentence } = candidates[at]!;
    let next = at + 1;
    while (next < candidates.length && candidates[next]!.sentence === sentence) next++;
    const first = sentenceFirst[sentence]!;
    const end = sentenceFirst[sentence + 1]!;
    const clauses = candidates.slice(at, next);
    const nothing = clauses.map((clause) => isNothing(tokens, clause, end - first, isInArticle, quantities));
    const whole = nothing.includes(false) ? worthOf(tokens, first, end, quantities) : NOTHING;
    const isAlone = next === at + 1 || !whole.checkable;
    const own = clauses.map((clause, index) =>
      nothing[index] ? NOTHING : isAlone ? whole : worthOf(tokens, clause.first, clause.end, quantities),
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

/** Whether a clause in a sentence of this many tokens cannot be a claim. */
function isNothing(
  tokens: Tokens,
  { first, end, statement }: Candidate,
  length: number,
  isInArticle: boolean,
  quantities: readonly Quantity[],
): boolean {
  const isOwn = statement === null;
  const isWhole = end - first >= length * MOST_OF_SENTENCE;
  return isNoClaim(tokens, { first, end, isOwn, isWhole, isInArticle }, quantities);
}
