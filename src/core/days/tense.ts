/** Tells whether words of a sentence are before or after the article's day, by the nearest verb. */
import { COLON, EN_DASH, SEMICOLON } from '../../text/marks';
import { Shape, type Tokens } from '../../text/token';
import { hashWord } from '../../text/word-hash';
import { followsBlank, type DatedSentence } from './dated-sentence';
import { Sign, signWords } from './tense-words';

export type Tense = 'past' | 'future';

const SINCE = hashWord('since');

/** Whether the previous word is "since", which goes only with the past. */
export const isAfterSince = (tokens: Tokens, at: number): boolean =>
  followsBlank(tokens, at) && tokens.hash[at - 1] === SINCE;

/** Signs within this distance belong to one verb: "is expected", "was due", "will be held" (UTF-16 units). */
const ONE_VERB = 22;

/**
 * Returns the tense of the nearest verb before some words of a sentence, or else of the nearest after them.
 * @param first first token of the words
 * @param end token after them
 * @returns null if it is unclear
 */
export function tenseAt(sentence: DatedSentence, first: number, end: number): Tense | null {
  return tenseBefore(sentence, first) ?? tenseAfter(sentence, end);
}

function tenseBefore({ tokens, first }: DatedSentence, end: number): Tense | null {
  let nearest = -1;
  let signs = 0;
  for (let at = end - 1; at >= first && !opensClause(tokens, at); at--) {
    if (nearest >= 0 && nearest - tokens.start[at]! > ONE_VERB) break;
    const sign = signAt(tokens, at, end);
    if (sign && nearest < 0) nearest = tokens.start[at]!;
    signs |= sign;
  }
  if (!signs || signs & Sign.Unsure) return null;
  // In "said he will resign" and "will be held" the last sign before the words decides; "is expected" stays a future.
  return signs === Sign.Past ? 'past' : 'future';
}

function tenseAfter({ tokens, end }: DatedSentence, first: number): Tense | null {
  let nearest = -1;
  let signs = 0;
  let chosen = 0;
  for (let at = first; at < end; at++) {
    if (nearest >= 0 && tokens.start[at]! - nearest > ONE_VERB) break;
    const sign = signAt(tokens, at, end);
    if (sign && nearest < 0) {
      nearest = tokens.start[at]!;
      chosen = sign;
    }
    signs |= sign;
  }
  if (!signs || signs & Sign.Unsure) return null;
  return chosen & Sign.Future ? 'future' : 'past';
}

/** Whether another clause ends at this mark. */
function opensClause(tokens: Tokens, at: number): boolean {
  if (tokens.shape[at] !== Shape.Punctuation) return false;
  const mark = tokens.hash[at];
  if (mark === SEMICOLON) return true;
  const isApart = tokens.text.charCodeAt(tokens.end[at]!) <= 32;
  return isApart && (mark === COLON || (mark === EN_DASH && followsBlank(tokens, at)));
}

const RESULT = Sign.Future | Sign.Past | Sign.Unsure;

/** Returns what the verb at a token says: `Future`, `Past` and `Unsure`, or 0. */
function signAt(tokens: Tokens, at: number, end: number): number {
  if (tokens.shape[at]! > Shape.Mixed) return 0;
  const word = signWords(tokens.hash[at]!);
  let sign = word & RESULT;
  if (!(word & (Sign.Past | Sign.NoPast)) && endsInEd(tokens, at)) sign |= Sign.Past;
  const next = at + 1 < end && followsBlank(tokens, at + 1) ? signWords(tokens.hash[at + 1]!) : 0;
  if (!next) return sign;
  if (word & Sign.Is && next & Sign.AfterIs) sign |= Sign.Future;
  if (word & Sign.Was && next & Sign.AfterWas) sign |= Sign.Unsure;
  if (word & Sign.Take && next & Sign.Effect) sign |= Sign.Future;
  const third = at + 2 < end && followsBlank(tokens, at + 2) ? signWords(tokens.hash[at + 2]!) : 0;
  if (word & Sign.Had && next & Sign.Been && third & Sign.AfterWas) sign |= Sign.Unsure;
  if (word & Sign.To && next & Sign.Be && third & Sign.AfterToBe) sign |= Sign.Future;
  return sign;
}

/** Fewest letters of a verb in "-ed" that is not in the list. */
const SHORTEST_PAST = 4;

const endsInEd = ({ text, start, end }: Tokens, at: number): boolean =>
  end[at]! - start[at]! >= SHORTEST_PAST && text.endsWith('ed', end[at]);
