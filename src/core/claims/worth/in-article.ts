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

const isIf = wordSet('if unless');
const isQuestionWord = wordSet('if whether');
const isOpen = wordSet(words.openWords);
const isAsked = wordSet(words.askedWords);
const isOneself = wordSet('i we');
const isShortPlan = wordSet("i'll we'll");
const isYou = wordSet('you');
const isDo = wordSet("don't doesn't didn't do does did");
const isGoingOn = wordSet('continue continues continued used');
const isPageCount = wordSet(words.pageCounts);
const isBeing = wordSet("i'm we're");
const isFelt = wordSet(words.feelings);
const isAdvice = wordSet(words.adviceVerbs);
const isTo = wordSet('to');
const opensSubordinate = wordSet(words.subordinateOpeners);

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

/** "The contract with the drivers is", before words that are quoted. */
export function isLeftOver({ shape, hash }: Tokens, first: number, end: number): boolean {
  let last = end - 1;
  while (last > first && shape[last]! >= Shape.Punctuation) last--;
  return shape[last] === Shape.Lower && isHanging(hash[last]!);
}

/** "They may be anywhere by now": a guess, unless it is denied. */
export function isGuessed({ hash }: Tokens, verb: number): boolean {
  return isGuess(hash[verb]!) && !(classBits(hash[verb + 1]!) & Word.Negation);
}

/** "If talks fail, the ministry could raise duties": a guess under a condition. */
export function isConditionalGuess({ hash }: Tokens, first: number, end: number): boolean {
  if (!isIf(hash[first]!)) return false;
  let comma = first;
  while (comma < end && hash[comma] !== COMMA) comma++;
  for (let at = comma + 1; at < end; at++) {
    if (isGuess(hash[at]!)) return true;
    if (classBits(hash[at]!) & Word.Verb) return false;
  }
  return false;
}

/** "It was unclear why the tank had fired", "asked whether she had left": nothing is said. */
export function isOpenQuestion({ hash, shape }: Tokens, first: number, end: number, isOwn: boolean): boolean {
  if (!isOwn && isQuestionWord(hash[first]!) && shape[first] === Shape.Lower) return true;
  for (let at = first; at + 1 < end && at - first < LATEST_OPEN; at++)
    if (isOpen(hash[at]!) && isAsked(hash[at + 1]!)) return true;
  return false;
}

/** Number of tokens in which "unclear" is looked for. */
const LATEST_OPEN = 8;

/** "From June we’ll hire another 250": what the speakers mean to do themselves, even with a figure. */
export function isOwnPlan({ hash }: Tokens, verb: number, isPlan: (hash: number) => boolean): boolean {
  return isShortPlan(hash[verb]!) || (isPlan(hash[verb]!) && verb > 0 && isOneself(hash[verb - 1]!));
}

/** "You need patience as a coach": advice to anybody. */
export function isAdviceToAnybody({ hash }: Tokens, first: number): boolean {
  return isYou(hash[first]!) && isAdvice(hash[first + 1]!);
}

/** "Kell Memorial Park, August 15th to September 8th": capitals and numbers with small words between them. */
export function isLabel({ hash, shape }: Tokens, first: number, end: number): boolean {
  let words = 0;
  for (let at = first; at < end; at++) {
    if (
      shape[at] === Shape.Lower &&
      !(classBits(hash[at]!) & (Word.Preposition | Word.To | Word.Conjunction | Word.Determiner))
    )
      return false;
    if (shape[at]! <= Shape.Mixed) words++;
  }
  return words > 0;
}

/** "To read the full report", "Before this work, which cost 2m": a clause that opens another and has no main one. */
export function isOpeningAlone({ hash }: Tokens, first: number, end: number): boolean {
  if (!isTo(hash[first]!) && !opensSubordinate(hash[first]!)) return false;
  for (let at = first; at < end; at++) if (hash[at] === COMMA) return false;
  return true;
}

/** Returns the verb behind "don’t", "continues to" and "used to": "he continues to expect"; the verb itself without them. */
export function behindHelpers({ hash }: Tokens, verb: number): number {
  if (isDo(hash[verb]!)) return verb + 1;
  return isGoingOn(hash[verb]!) && isTo(hash[verb + 1]!) ? verb + 2 : verb;
}

/** "By TPN, in News, Business, 31 Jan 2025, 0 Comments": a line about the page. */
export function isPageLine({ hash, shape }: Tokens, first: number, end: number): boolean {
  for (let at = first + 1; at < end; at++) if (shape[at - 1] === Shape.Number && isPageCount(hash[at]!)) return true;
  return false;
}

/** "We were all upset", "I was so proud of them". */
export function isFeeling({ hash }: Tokens, first: number, end: number): boolean {
  if (!isOneself(hash[first]!) && !isBeing(hash[first]!)) return false;
  for (let at = first + 1; at < Math.min(end, first + LATEST_FEELING); at++) if (isFelt(hash[at]!)) return true;
  return false;
}

/** Number of tokens in which the word for a feeling is looked for. */
const LATEST_FEELING = 6;
