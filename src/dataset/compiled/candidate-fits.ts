/** Whether an alias may be read in words written like these: capitals, abbreviations, headlines. */
import { Shape, type Tokens } from '../../text/token';
import { LONGEST_STRICT_ACRONYM } from '../aliases/alias-rules';
import { nextWord } from './alias-words';
import { capsBit, isCommon, isDotted, isShortened, isStrict } from './candidate';
import { DOT } from '../../text/marks';

/** Letters from which a neighbouring word in capitals shows a headline and no second abbreviation. */
const HEADLINE_WORD = 5;

/** Tokens to either side in which such a word is looked for. */
const HEADLINE_REACH = 3;

/**
 * A word that the alias writes with a capital must not be in lower case; an abbreviation must be in
 * capitals; one that is also a word ("WHO", "US") must not stand in a headline all in capitals.
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
  // "D66" and "G7" are read as numbers or mixed words; only words of letters alone can be misread.
  if (shape === Shape.Capitalised) return false;
  return !(isCommon(packed) && isInHeadline(tokens, token));
}

/** "Calif.", "N.Y."; "PA." at the end of a sentence is no "Pa.". */
function hasDot({ text, start, end, shape }: Tokens, token: number, isOwnToken: boolean): boolean {
  if (!isOwnToken) return text.charCodeAt(end[token]! - 1) === DOT;
  return (
    text.charCodeAt(end[token]!) === DOT &&
    (shape[token] !== Shape.AllCaps || end[token]! - start[token]! > LONGEST_STRICT_ACRONYM)
  );
}

/** Whether a long word in capitals stands close by: the abbreviation may then be any word. */
function isInHeadline({ text, count, start, end, shape }: Tokens, token: number): boolean {
  const last = Math.min(count - 1, token + HEADLINE_REACH);
  for (let at = Math.max(0, token - HEADLINE_REACH); at <= last; at++) {
    if (shape[at] === Shape.AllCaps && end[at]! - start[at]! >= HEADLINE_WORD && text.charCodeAt(end[at]! - 1) !== DOT)
      return true;
  }
  return false;
}
