/** Tells the number "one" from the pronoun. */
import { numberAt } from './numbers';
import type { ParsedNumber } from './parsed-number';
import type { ParsedUnit } from './parsed-unit';
import {
  afterPronounOne,
  andWords,
  articles,
  beforePronounOne,
  betweenWords,
  fromWords,
  orWords,
  toWords,
} from './words';
import type { Tokens } from '../token';
import { HYPHEN } from '../marks';

/**
 * Whether "one" is a pronoun. It counts only before a unit or a noun that it can count, or as the lower end of a range.
 */
export function isPronounOne(
  tokens: Tokens,
  at: number,
  number: ParsedNumber,
  unit: ParsedUnit | null,
  end: number,
): boolean {
  if (number.digits || number.value !== 1 || number.next !== at + 1 || articles(tokens.hash[at]!)) return false;
  // "one-on-one", "hole-in-one"
  if (at > 0 && tokens.hash[at - 1] === HYPHEN && tokens.end[at - 1] === tokens.start[at]) return true;
  if (beginsRange(tokens, at, number.next, end)) return false;
  if (!unit || unit.kind !== 'noun') return !unit;
  if (at > 0 && beforePronounOne(tokens.hash[at - 1]!)) return true;
  return number.next < end && afterPronounOne(tokens.hash[number.next]!);
}

/** "one or two people", "one to three years", "between one and two million". */
function beginsRange(tokens: Tokens, at: number, joint: number, end: number): boolean {
  if (joint + 1 >= end || (at > 0 && fromWords(tokens.hash[at - 1]!))) return false;
  const hash = tokens.hash[joint]!;
  const isJoint = orWords(hash) || toWords(hash) || (andWords(hash) && at > 0 && betweenWords(tokens.hash[at - 1]!));
  const upper = isJoint ? numberAt(tokens, joint + 1, end) : null;
  return upper !== null && !upper.open && upper.value > 1;
}
