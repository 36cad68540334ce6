/** Decides whether an alias matches words by their capitals: names, abbreviations, headlines. */
import { Shape, type Tokens } from '../../text/token';
import { LONGEST_STRICT_ACRONYM } from '../aliases/alias-rules';
import { nextWord } from './alias-words';
import { capsBit, isCommon, isDotted, isShortened, isStrict } from './candidate';
import { DOT } from '../../text/marks';

/** Length from which a neighbouring word in capitals means a headline, not a second abbreviation. */
const HEADLINE_WORD = 5;

/** Tokens on either side in which such a word is looked for. */
const HEADLINE_REACH = 3;

/**
 * Whether a candidate fits: a word that the alias writes with a capital is not in lower case; an abbreviation is in
 * capitals; one that is also a word ("WHO", "US") is not in a headline of capitals.
 * @param caps see `capsBit`
 */
export function candidateFits(tokens: Tokens, token: number, words: number, packed: number, caps: number): boolean {
  let last = token;
  for (let word = 0, at = token; word < words && at >= 0; word++, at = nextWord(tokens, at)) {
    if (tokens.shape[at] === Shape.Lower && (caps & capsBit(word)) !== 0) return false;
    last = at;
  }
  if (isShortened(packed) && !hasDot(tokens, last, isDotted(packed))) return false;
  if (!isStrict(packed)) return true;
  const shape = tokens.shape[token];
  // Tokens with digits ("D66", "G7") have another shape; only words of letters alone can be misread.
  if (shape === Shape.Capitalised) return false;
  return !(isCommon(packed) && isInHeadline(tokens, token));
}

/** Whether the dot belongs to the name: "Calif.", "N.Y."; not in "PA." at the end of a sentence. */
function hasDot({ text, start, end, shape }: Tokens, token: number, isOwnToken: boolean): boolean {
  if (!isOwnToken) return text.charCodeAt(end[token]! - 1) === DOT;
  return (
    text.charCodeAt(end[token]!) === DOT &&
    (shape[token] !== Shape.AllCaps || end[token]! - start[token]! > LONGEST_STRICT_ACRONYM)
  );
}

/** Whether a long word in capitals is nearby. The abbreviation may then be any word. */
function isInHeadline({ text, count, start, end, shape }: Tokens, token: number): boolean {
  const last = Math.min(count - 1, token + HEADLINE_REACH);
  for (let at = Math.max(0, token - HEADLINE_REACH); at <= last; at++) {
    if (shape[at] === Shape.AllCaps && end[at]! - start[at]! >= HEADLINE_WORD && text.charCodeAt(end[at]! - 1) !== DOT)
      return true;
  }
  return false;
}
