/** Reads temperatures without a degree sign: "35C", "-12C", "95 F". */
import type { ParsedNumber } from './parsed-number';
import type { ParsedUnit } from './parsed-unit';
import { designators, seatWords } from './label-words';
import { nounStops } from './noun-words';
import { Shape, tokenText, type Tokens } from '../token';
import { HYPHEN } from '../marks';

const scaleOf: Readonly<Record<string, string>> = { C: '°C', F: '°F' };
/** Longest digits of a temperature; "2027F" is a forecast for that year. */
const LONGEST_DIGITS = 6;

/**
 * Returns the temperature scale of a letter after a number, or null: not in "seat 35C", "Boeing 35C", "20 F-16 jets",
 * "4 C batteries".
 * @param end first token after the sentence
 */
export function temperatureAt(tokens: Tokens, number: ParsedNumber, end: number): ParsedUnit | null {
  if (!number.digits || number.fraction || number.scale !== 1) return null;
  if (number.suffix) {
    const unit = scaleOf[number.suffix];
    return unit && !isNumbered(tokens, number.next - 1) ? { unit, kind: 'measure', next: number.next } : null;
  }
  const letter = number.next;
  if (letter >= end || tokens.shape[letter] !== Shape.Capitalised || tokens.end[letter]! - tokens.start[letter]! !== 1)
    return null;
  const unit = scaleOf[tokenText(tokens, letter)];
  return unit && closes(tokens, letter + 1, end) && !isNumbered(tokens, letter - 1)
    ? { unit, kind: 'measure', next: letter + 1 }
    : null;
}

/** Whether the words before make number and letter a place, a make or a year. */
function isNumbered(tokens: Tokens, at: number): boolean {
  if (/^\d{4,}[A-Z]?$/.test(tokenText(tokens, at)) || tokens.end[at]! - tokens.start[at]! > LONGEST_DIGITS) return true;
  const before = at - 1;
  if (before < 0 || tokens.shape[before]! > Shape.Mixed) return false;
  const isName = before > 0 && tokens.shape[before] !== Shape.Lower;
  return isName || designators(tokens.hash[before]!) || seatWords(tokens.hash[before]!);
}

/** Whether the phrase ends after a separate letter, or continues with a word that cannot be counted. */
function closes(tokens: Tokens, at: number, end: number): boolean {
  if (at >= end) return true;
  if (tokens.shape[at]! > Shape.Mixed)
    return (
      tokens.shape[at] !== Shape.Number && !(tokens.hash[at] === HYPHEN && tokens.start[at] === tokens.end[at - 1])
    );
  return nounStops(tokens.hash[at]!);
}
