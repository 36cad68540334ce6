/**
 * Classifies and folds characters: what each UTF-16 unit is (letter, digit, space …), and its form without case and
 * diacritics. ASCII is in a table; other characters are looked up in Unicode once each.
 */
import {
  APOSTROPHE,
  BACKTICK,
  DOUBLE_QUOTE,
  LEFT_ANGLE_QUOTE,
  LEFT_GUILLEMET,
  MODIFIER_APOSTROPHE,
  RIGHT_ANGLE_QUOTE,
  RIGHT_GUILLEMET,
  RIGHT_SINGLE_QUOTE,
} from './marks';

const OTHER = 0;
export const SPACE = 1;
export const LETTER_LOWER = 2;
export const LETTER_UPPER = 3;
const LETTER_UNCASED = 4;
export const DIGIT = 5;
const MARK = 6;
export const INVISIBLE = 7;

/** Classes of the ASCII characters. */
export const ASCII_CLASS = asciiClasses();
/** Classes and folded forms of other units, 0 for one not looked up yet. Allocated for the first such unit. */
let wideClasses: Uint8Array | null = null;
const wideFolds = new Map<number, readonly number[]>();

function asciiClasses(): Uint8Array {
  const classes = new Uint8Array(128);
  for (let code = 0; code < 128; code++) {
    if (code <= 32 || code === 127) classes[code] = SPACE;
    else if (code >= 48 && code <= 57) classes[code] = DIGIT;
    else if (code >= 65 && code <= 90) classes[code] = LETTER_UPPER;
    else if (code >= 97 && code <= 122) classes[code] = LETTER_LOWER;
  }
  return classes;
}

export function classOf(code: number): number {
  return code < 128 ? ASCII_CLASS[code]! : wideClassOf(code);
}

export function wideClassOf(code: number): number {
  wideClasses ??= new Uint8Array(0x10000);
  const known = wideClasses[code]!;
  if (known) return known - 1;
  const found = classify(code);
  wideClasses[code] = found + 1;
  return found;
}

function classify(code: number): number {
  // Half of a surrogate pair. Letters outside the basic plane are rare in news; emoji are common and are not words.
  // Each half counts as a symbol.
  if (code >= 0xd800 && code <= 0xdfff) return OTHER;
  // Most texts have only these: dashes, quotation marks and dots, and the accented letters of Europe. Then none of the
  // patterns below has to be compiled.
  if (code >= HYPHEN_SIGN && code <= HYPHENATION_POINT) return OTHER;
  const character = String.fromCharCode(code);
  if (code >= FIRST_ACCENTED && code <= LAST_ACCENTED && code !== TIMES && code !== DIVIDED)
    return character === character.toLowerCase() ? LETTER_LOWER : LETTER_UPPER;
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff) return INVISIBLE;
  if (/\s/.test(character)) return SPACE;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return LETTER_UPPER;
  if (/\p{Ll}/u.test(character)) return LETTER_LOWER;
  if (/\p{L}/u.test(character)) return LETTER_UNCASED;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{M}/u.test(character)) return MARK;
  return OTHER;
}

/** The first and the last of a row of marks that no word has. */
const HYPHEN_SIGN = 0x2010;
const HYPHENATION_POINT = 0x2027;
/** The first and the last of a row of letters with two signs in it: "À" to "ſ". */
const FIRST_ACCENTED = 0xc0;
const LAST_ACCENTED = 0x17f;
const TIMES = 0xd7;
const DIVIDED = 0xf7;

/** Returns the folded UTF-16 units of a character outside ASCII: lower case, no diacritics. */
export function wideFold(code: number): readonly number[] {
  const known = wideFolds.get(code);
  if (known) return known;
  const character = String.fromCharCode(code);
  const folded = FOLDED_LETTERS[character] ?? withoutAccents(character);
  const units = Array.from({ length: folded.length }, (_, index) => folded.charCodeAt(index));
  wideFolds.set(code, units);
  return units;
}

/** "Ǽ" decomposes into "Æ" and an accent, so the letter is looked up after the accent is removed. */
function withoutAccents(character: string): string {
  const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return Array.from(plain, (letter) => FOLDED_LETTERS[letter] ?? letter).join('');
}

/** Letters that Unicode does not decompose, in the plain letters that newsrooms use. */
const FOLDED_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  Ð: 'd',
  þ: 'th',
  Þ: 'th',
  ı: 'i',
  ħ: 'h',
  Ħ: 'h',
  '’': "'",
  ʼ: "'",
  '‘': "'",
};

export const isLetter = (kind: number) => kind >= LETTER_LOWER && kind <= LETTER_UNCASED;
export const isWordUnit = (kind: number) => kind >= LETTER_LOWER && kind <= INVISIBLE;
export const isApostrophe = (code: number) =>
  code === APOSTROPHE || code === RIGHT_SINGLE_QUOTE || code === MODIFIER_APOSTROPHE;

export function isQuote(code: number): boolean {
  return (
    code === DOUBLE_QUOTE ||
    code === APOSTROPHE ||
    code === BACKTICK ||
    code === LEFT_GUILLEMET ||
    code === RIGHT_GUILLEMET ||
    (code >= 0x2018 && code <= 0x201f) ||
    code === LEFT_ANGLE_QUOTE ||
    code === RIGHT_ANGLE_QUOTE
  );
}
