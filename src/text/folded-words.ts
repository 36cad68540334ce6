/**
 * Text folded for a search as somebody types: small letters and digits without accents, in words.
 * Dots and apostrophes do not part words, so that "J.D." and "O’Brien" are found as "jd" and "obrien".
 */
import { classOf, DIGIT, INVISIBLE, isApostrophe, isLetter, wideFold } from './characters';
import { APOSTROPHE, DOT } from './marks';

/** Values for a UTF-16 unit that does not fold to letters or digits. */
export const PARTS_WORDS = 0;
export const DOES_NOT_COUNT = 1;

/** For each ASCII unit the unit that it folds to, or one of the two above. */
export const FOLDED_ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const kind = classOf(code);
  if (isLetter(kind) || kind === DIGIT) return code >= 65 && code <= 90 ? code + 32 : code;
  return code === DOT || code === APOSTROPHE || kind === INVISIBLE ? DOES_NOT_COUNT : PARTS_WORDS;
});

const PARTING = [PARTS_WORDS];
const NOTHING: readonly number[] = [];

/** Returns the units that a unit outside ASCII folds to: none if it does not count, or `PARTS_WORDS`. */
export function foldedWide(code: number): readonly number[] {
  const kind = classOf(code);
  if (isLetter(kind) || kind === DIGIT) return wideFold(code);
  // A mark belongs to the letter before it; one that is written apart is an accent like another.
  return isApostrophe(code) || kind === INVISIBLE || /\p{M}/u.test(String.fromCharCode(code)) ? NOTHING : PARTING;
}

/** The folded words of a text, in order. */
export function foldedWords(text: string): string[] {
  const words: string[] = [];
  let word = '';
  const add = (unit: number) => {
    if (unit > DOES_NOT_COUNT) word += String.fromCharCode(unit);
    else if (unit === PARTS_WORDS && word !== '') {
      words.push(word);
      word = '';
    }
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) add(FOLDED_ASCII[code]!);
    else for (const unit of foldedWide(code)) add(unit);
  }
  add(PARTS_WORDS);
  return words;
}
