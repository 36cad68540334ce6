/** Reads a minus sign before a number's digits. */
import type { ParsedUnit } from './parsed-unit';
import { minusWords } from './words';
import type { Tokens } from '../token';
import { HYPHEN } from '../marks';

const MINUS_SIGN = 0x2212;

/** Returns the first token of a minus that belongs to the number, or null: "-5 degrees", "minus 20", "minus-130". */
export function negativeSign(tokens: Tokens, at: number, free: number, unit: ParsedUnit | null): number | null {
  const sign = at - 1;
  if (sign < free) return null;
  if (minusWords(tokens.hash[sign]!)) return sign;
  if (tokens.hash[sign] !== HYPHEN && tokens.hash[sign] !== MINUS_SIGN) return null;
  if (isHyphenedMinus(tokens, at, free)) return sign - 1;
  if (sign > 0 && tokens.end[sign - 1] === tokens.start[sign]) return null;
  const glued = tokens.end[sign] === tokens.start[at];
  const temperature = unit !== null && /^(?:°|degree)/.test(unit.unit);
  return glued || temperature ? sign : null;
}

/** "minus-130 degrees". */
export const isHyphenedMinus = (tokens: Tokens, at: number, free: number): boolean =>
  at - 2 >= free && tokens.hash[at - 1] === HYPHEN && minusWords(tokens.hash[at - 2]!);
