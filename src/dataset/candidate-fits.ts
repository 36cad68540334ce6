/** Whether an alias may be read in words written like these: capitals, abbreviations, headlines. */
import { Shape, type Tokens } from '../core/text/tokens';
import { nextWord } from './alias-words';
import { capsBit, isCommon, isStrict } from './candidate';

/** Letters from which a neighbouring word in capitals shows a headline and no second abbreviation. */
const HEADLINE_WORD = 5;

/**
 * A word that the alias writes with a capital must not be in lower case; an abbreviation must be in
 * capitals; one that is also a word ("WHO", "US") must not stand in a headline all in capitals.
 * @param caps see `capsBit`
 */
export function candidateFits(tokens: Tokens, token: number, words: number, packed: number, caps: number): boolean {
  for (let word = 0, at = token; word < words && at >= 0; word++, at = nextWord(tokens, at)) {
    if (tokens.shape[at] === Shape.Lower && (caps & capsBit(word)) !== 0) return false;
  }
  if (!isStrict(packed)) return true;
  const shape = tokens.shape[token];
  // "D66" and "G7" are read as numbers or mixed words; only words of letters alone can be misread.
  if (shape === Shape.Capitalised) return false;
  return !(isCommon(packed) && (isHeadlineWord(tokens, token - 1) || isHeadlineWord(tokens, token + 1)));
}

function isHeadlineWord(tokens: Tokens, token: number): boolean {
  return token >= 0 && token < tokens.count && tokens.shape[token] === Shape.AllCaps
    && tokens.end[token]! - tokens.start[token]! >= HEADLINE_WORD && !tokens.text.slice(tokens.start[token], tokens.end[token]).includes('.');
}
