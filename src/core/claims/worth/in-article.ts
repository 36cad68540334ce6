/**
 * Tells what is not a claim in an article. A text of several sentences has a voice of its own, so it rules out more than a
 * sentence by itself does: words to the reader, what the writer did and felt, plans, guesses, the rest beside a quotation.
 */
import { Shape, type Tokens } from '../../../text/token';
import { wordSet } from '../../../text/word-set';
import { COMMA } from '../../../text/marks';
import { classBits, Word } from '../../statements/grammar/word-classes';
import * as words from './no-claim-words';

const isWriterOrReader = wordSet(words.writerAndReader);
const isHanging = wordSet(words.hangingWords);
const isGuess = wordSet(words.guessWords);

/** A text with this many sentences is an article. */
export const FEWEST_SENTENCES = 8;

/** "I slept in it for a week", "Check your bill"; but not in quotation marks. */
export function isToOrByWriter({ shape, hash }: Tokens, first: number, end: number): boolean {
  let isQuoted = false;
  for (let at = first; at < end; at++) {
    if (shape[at] === Shape.Quote) isQuoted = !isQuoted;
    else if (!isQuoted && isWriterOrReader(hash[at]!) && !isNumeral(shape, at, first)) return true;
  }
  return false;
}

/** "World War I", "Article I". */
function isNumeral(shape: Tokens['shape'], at: number, first: number): boolean {
  return at > first && shape[at] !== Shape.Lower && shape[at - 1] === Shape.Capitalised;
}

/** "The contract with the drivers is", before words that are quoted; "33, who lives in Kell", behind somebody's name. */
export function isLeftOver({ shape, hash }: Tokens, first: number, end: number): boolean {
  let last = end - 1;
  while (last > first && shape[last]! >= Shape.Punctuation) last--;
  if (shape[last] === Shape.Lower && isHanging(hash[last]!)) return true;
  return (
    shape[first] === Shape.Number &&
    first + 2 < end &&
    hash[first + 1] === COMMA &&
    (classBits(hash[first + 2]!) & Word.Relative) !== 0
  );
}

/** "They may be anywhere by now": a guess, unless it is denied. */
export function isGuessed({ hash }: Tokens, verb: number): boolean {
  return isGuess(hash[verb]!) && !(classBits(hash[verb + 1]!) & Word.Negation);
}
