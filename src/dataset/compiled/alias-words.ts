/**
 * The words of an alias. A text contains the alias if these words follow each other in it.
 *
 *     alias   Robert F. Kennedy Jr.       Kim Jong-un           J.D. Vance
 *     words   robert f kennedy jr         kim jong un           jd vance
 *
 * A hyphen inside and a dot after an initial or a short title ("F.", "St.", "Jr.") are skipped in the alias and in the
 * text, so that both spellings match. At most one space or line break separates words: no alias spans two paragraphs.
 * Any other mark counts as a word.
 */
import { checkHash } from '../../text/word-hash';
import { Shape, type Tokens } from '../../text/token';
import { DOT, HYPHEN, LINE_FEED, NON_BREAKING_HYPHEN, UNICODE_HYPHEN } from '../../text/marks';

/** Largest number of words in an alias; the longest party names have 13. */
export const MOST_WORDS = 31;

const isHyphen = (code: number) => code === HYPHEN || code === UNICODE_HYPHEN || code === NON_BREAKING_HYPHEN;

/** Length up to which a word includes the dot after it: "St.", "Jr.", "F.". */
const SHORT_WORD = 2;

/**
 * Returns the next word of a run, or -1 at its end (a paragraph break, or the end of the text).
 * @param token a word of the run, not a skipped mark
 */
export function nextWord(tokens: Tokens, token: number): number {
  let at = token + 1;
  if (at < tokens.count && tokens.start[at] === tokens.end[token]) {
    const code = tokens.hash[at]!;
    const isMark = tokens.shape[at] === Shape.Punctuation;
    if (isMark && code === DOT && tokens.end[token]! - tokens.start[token]! <= SHORT_WORD) at++;
    else if (isMark && isHyphen(code) && at + 1 < tokens.count && tokens.start[at + 1] === tokens.end[at])
      return at + 1;
  }
  return at < tokens.count && isNear(tokens, at) ? at : -1;
}

/** Whether at most one space or line break separates a token from the one before. */
function isNear({ text, start, end }: Tokens, token: number): boolean {
  const from = end[token - 1]!;
  const to = start[token]!;
  if (to - from <= 1) return true;
  let lines = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === LINE_FEED && ++lines > 1) return false;
  return to - from <= 4;
}

/** Initial value for the hash of a run of words. */
export const NO_WORDS = 0x2f0b4a53;

/** Returns the hash of a run extended by one word. The order of words matters. */
export function withWord(run: number, wordHash: number): number {
  const mixed = Math.imul(run ^ wordHash, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** Returns the hash of a run of two words. */
export const hashOfPair = (first: number, second: number): number => withWord(withWord(NO_WORDS, first), second);

/** Returns a second hash of a run of words, to tell apart runs with equal first hashes. */
export function checkOfWords(tokens: Tokens, first: number, words: number): number {
  let check = words;
  for (let word = 0, at = first; word < words && at >= 0; word++, at = nextWord(tokens, at)) {
    check = checkHash(tokens.text, tokens.start[at]!, tokens.end[at]!, check);
  }
  return check;
}

/** Whether a token can match a word that the alias writes with a capital. Words without case can. */
export function hasCapital(shape: number): boolean {
  return shape !== Shape.Lower;
}
