/**
 * The words of an alias: what must follow each other in a text for the alias to stand there.
 *
 *     alias   Robert F. Kennedy Jr.       Kim Jong-un           J.D. Vance
 *     words   robert f kennedy jr         kim jong un           jd vance
 *
 * A hyphen inside and a dot after an initial or a short title ("F.", "St.", "Jr.") are passed over,
 * in the alias and in the text, so that both ways of writing meet. Words are apart by a space or a
 * line break at most: nothing is found across two paragraphs. Any other mark is a word like another.
 */
import { checkHash } from '../../text/word-hash';
import { Shape, type Tokens } from '../../text/token';
import { DOT, HYPHEN, LINE_FEED, NON_BREAKING_HYPHEN, UNICODE_HYPHEN } from '../../text/marks';

/** Words that an alias may have; the longest party names have 13. */
export const MOST_WORDS = 31;

const isHyphen = (code: number) => code === HYPHEN || code === UNICODE_HYPHEN || code === NON_BREAKING_HYPHEN;

/** The longest word after which a dot belongs to it: "St.", "Jr.", "F.". */
const SHORT_WORD = 2;

/**
 * The next word after a token, or -1 where the run ends: at a paragraph, or at the end.
 * @param token a word of the run, not a mark that was passed over
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

/** Whether nothing but one space or line break stands before a token. */
function isNear({ text, start, end }: Tokens, token: number): boolean {
  const from = end[token - 1]!;
  const to = start[token]!;
  if (to - from <= 1) return true;
  let lines = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === LINE_FEED && ++lines > 1) return false;
  return to - from <= 4;
}

/** Start of the hash of a run of words. */
export const NO_WORDS = 0x2f0b4a53;

/** The hash of a run of words with one more word. Order counts. */
export function withWord(run: number, wordHash: number): number {
  const mixed = Math.imul(run ^ wordHash, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** The second hash of a run of words, which tells apart what the first confuses. */
export function checkOfWords(tokens: Tokens, first: number, words: number): number {
  let check = words;
  for (let word = 0, at = first; word < words && at >= 0; word++, at = nextWord(tokens, at)) {
    check = checkHash(tokens.text, tokens.start[at]!, tokens.end[at]!, check);
  }
  return check;
}

/** Whether a token is written with a capital where an alias has one. Words without case count as such. */
export function hasCapital(shape: number): boolean {
  return shape !== Shape.Lower;
}
