/**
 * Tokens: one scan of the text into flat arrays, which every later stage reads.
 *
 *   text    Russia's  2022   invasion, "U.S." token   Russia|'s|2022|invasion|,|"|U.S.|"
 *
 * - A word is a run of letters, marks and digits; apostrophes inside it belong to it ("O'Brien", "don't") except for a
 *   final 's, which is a token of its own. Hyphens and slashes separate words.
 * - A number keeps its inner separators ("1,200.5", "12:30").
 * - A dotted abbreviation of single letters ("U.S.", "D.C.") is one token, hashed without dots.
 * - Zero-width characters and soft hyphens inside a word do not split it and do not count in its hash.
 * - Every other visible character is a token of its own. White space makes no token.
 *
 * The hash of a word is FNV-1a (32 bits) over its folded characters: lower case, without diacritics, curly apostrophes
 * straightened. Words that look the same to a reader have the same hash, so word lists and the dataset compare numbers
 * instead of strings. FNV: Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv/
 */

import { FNV_OFFSET, FNV_PRIME, hashSpan, hashWord } from './word-hash';
import { Shape, type ShapeCode, type Tokens } from './token';
import {
  ASCII_CLASS,
  classOf,
  DIGIT,
  INVISIBLE,
  isApostrophe,
  isLetter,
  isQuote,
  isWordUnit,
  LETTER_LOWER,
  LETTER_UPPER,
  SPACE,
} from './characters';
import { TokenBuffer } from './token-buffer';
import { BLANK, CAPITAL_S, COLON, COMMA, DOT, LEFT_SINGLE_QUOTE, SMALL_S } from './marks';

/**
 * Reads a text into tokens, in one pass and linear time.
 * @param text any string, also with lone surrogates and control characters
 */
export function tokenise(text: string): Tokens {
  const buffer = new TokenBuffer(text.length);
  scan(text, buffer);
  return buffer.finish(text);
}

/**
 * Reads a short text into a reused buffer; for many short texts new arrays would cost more than the reading.
 * @param buffer is overwritten: the tokens are valid until it is used again, and their arrays may be longer than
 *   `count`
 */
export function tokeniseInto(buffer: TokenBuffer, text: string): Tokens {
  buffer.clear();
  scan(text, buffer);
  return buffer.lend(text);
}

function scan(text: string, buffer: TokenBuffer): void {
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === SPACE || kind === INVISIBLE) at++;
    else if (kind === DIGIT) at = scanNumber(text, at, buffer);
    else if (isLetter(kind)) at = scanWord(text, at, buffer);
    else {
      buffer.push(at, at + 1, code, isQuote(code) ? Shape.Quote : Shape.Punctuation);
      at++;
    }
  }
}

/** "1,200.5", "12:30", "2.5bn", "47th": digits, separators between digits, and letters run on. */
function scanNumber(text: string, from: number, buffer: TokenBuffer): number {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (isWordUnit(kind)) at++;
    else if (
      (code === COMMA || code === DOT || code === COLON) &&
      classOf(text.charCodeAt(at + 1)) === DIGIT &&
      classOf(text.charCodeAt(at - 1)) === DIGIT
    )
      at += 2;
    else break;
  }
  buffer.push(from, at, hashSpan(text, from, at), Shape.Number);
  return scanPossessive(text, at, buffer);
}

function scanWord(text: string, from: number, buffer: TokenBuffer): number {
  // Nearly every word is plain letters, which are classified and hashed in one pass.
  let at = from;
  let hash = FNV_OFFSET;
  let upper = 0;
  for (let code = text.charCodeAt(at); code < 128; code = text.charCodeAt(++at)) {
    const kind = ASCII_CLASS[code]!;
    if (kind === LETTER_LOWER) hash = Math.imul(hash ^ code, FNV_PRIME);
    else if (kind === LETTER_UPPER) {
      hash = Math.imul(hash ^ (code + 32), FNV_PRIME);
      upper++;
    } else break;
  }
  if (!endsPlainly(text, at, at - from)) return scanOtherWord(text, from, buffer);
  buffer.push(from, at, hash >>> 0, shapeOf(text, from, upper, at - from - upper));
  return at;
}

/** Whether a run of plain letters is a whole word and cannot be part of a dotted abbreviation. */
function endsPlainly(text: string, at: number, letters: number): boolean {
  const code = text.charCodeAt(at);
  if (code === BLANK || at === text.length) return true;
  // Some people type an opening single quotation mark as an apostrophe: "Kelt‘s".
  if (isApostrophe(code) || code === LEFT_SINGLE_QUOTE || isWordUnit(classOf(code))) return false;
  return code !== DOT || letters > 1;
}

/** Scans a word with digits, apostrophes or letters beyond ASCII, or an abbreviation with dots. */
function scanOtherWord(text: string, from: number, buffer: TokenBuffer): number {
  const abbreviation = endOfDottedLetters(text, from);
  if (abbreviation) {
    buffer.push(
      from,
      abbreviation,
      hashSpan(text, from, abbreviation),
      abbreviation - from > 2 ? Shape.AllCaps : Shape.Capitalised,
    );
    return abbreviation;
  }
  let at = from;
  let upper = 0;
  let lower = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === LETTER_UPPER) upper++;
    else if (kind === LETTER_LOWER) lower++;
    else if (!isWordUnit(kind)) {
      if (!isApostrophe(code) || !isLetter(classOf(text.charCodeAt(at + 1)))) break;
      if (isPossessive(text, at)) break;
    }
    at++;
  }
  buffer.push(from, at, hashSpan(text, from, at), shapeOf(text, from, upper, lower));
  return scanPossessive(text, at, buffer);
}

/** Scans a final 's, if one is at this offset, and returns the offset after it. */
function scanPossessive(text: string, at: number, buffer: TokenBuffer): number {
  const mark = text.charCodeAt(at);
  if (at >= text.length || !(isApostrophe(mark) || mark === LEFT_SINGLE_QUOTE) || !isPossessive(text, at)) return at;
  buffer.push(at, at + 2, POSSESSIVE_HASH, Shape.Possessive);
  return at + 2;
}

/** Whether an apostrophe at this offset opens a final 's. */
function isPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return (next === SMALL_S || next === CAPITAL_S) && !isWordUnit(classOf(text.charCodeAt(at + 2)));
}

/**
 * Returns the end of dotted letters at this offset ("U.S.", "U.S.A", "J.K."), at least two, or 0. Everything read is
 * used, so a long run is read only once.
 */
function endOfDottedLetters(text: string, from: number): number {
  let at = from;
  let letters = 0;
  while (classOf(text.charCodeAt(at)) === LETTER_UPPER && text.charCodeAt(at + 1) === DOT) {
    at += 2;
    letters++;
  }
  const isLast =
    letters > 0 && classOf(text.charCodeAt(at)) === LETTER_UPPER && !isWordUnit(classOf(text.charCodeAt(at + 1)));
  if (isLast) return at + 1;
  return letters >= 2 ? at : 0;
}

function shapeOf(text: string, from: number, upper: number, lower: number): ShapeCode {
  const first = classOf(text.charCodeAt(from));
  if (upper === 0) return lower === 0 ? Shape.Uncased : Shape.Lower;
  if (lower === 0) return upper > 1 ? Shape.AllCaps : Shape.Capitalised;
  return upper === 1 && first === LETTER_UPPER ? Shape.Capitalised : Shape.Mixed;
}

const POSSESSIVE_HASH = hashWord("'s");
