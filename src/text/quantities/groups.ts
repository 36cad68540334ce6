/**
 * Reads thousands separated by spaces, as news agencies and most of Europe write them: "12 500", "1 234 567". Two
 * separate numbers can also be neighbours ("in May 12 500 people"), so a plain space joins digits only if nothing else
 * is possible.
 */
import { designators } from './label-words';
import { months } from './words';
import { Shape, tokenText, type Tokens } from '../token';
import { BLANK, COMMA, NINE, ZERO } from '../marks';

/** Digits in groups, read as one number. */
export interface Grouped {
  readonly value: number;
  /** First token after the last group. */
  readonly next: number;
  /** Whether the spaces may separate two numbers; only a counted noun can decide. */
  readonly unsure: boolean;
}

const GROUP = 3;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Groups after the first: a million million. */
const MOST_GROUPS = 4;

/**
 * Returns the number whose first group of digits is at a token, or null if no group follows.
 * @param end first token after the sentence
 */
export function groupsAt(tokens: Tokens, at: number, end: number): Grouped | null {
  if (
    at + 1 >= end ||
    !continues(tokens, at + 1) ||
    !isGroup(tokens, at, 1) ||
    beginsWithZero(tokens, at) ||
    goesOn(tokens, at)
  )
    return null;
  let next = at + 1;
  const farthest = Math.min(end, at + 2 * MOST_GROUPS);
  while (next < farthest && continues(tokens, next)) next += tokens.hash[next] === COMMA ? 2 : 1;
  // "555 1234" continues with a group of another length, so these are not thousands.
  if (next < end && tokens.shape[next] === Shape.Number && gap(tokens, next) === 1 && tokens.hash[next - 1] !== COMMA)
    return null;
  const digits = tokens.text.slice(tokens.start[at], tokens.end[next - 1]).replace(/\D/g, '');
  const unsure = isUnsure(tokens, at + 1, next);
  return digits.length > GROUP * (MOST_GROUPS + 1) || (unsure && isLabelled(tokens, at))
    ? null
    : { value: Number(digits), next, unsure };
}

/** Whether digits other than a year come right before: then this is a later part of a telephone number. */
function goesOn(tokens: Tokens, at: number): boolean {
  return (
    at > 0 && tokens.shape[at - 1] === Shape.Number && gap(tokens, at) === 1 && !YEAR.test(tokenText(tokens, at - 1))
  );
}

/** Whether a group of three digits can continue the number before it. "12, 000" is a typing error of the same kind. */
function continues(tokens: Tokens, at: number): boolean {
  if (tokens.hash[at] === COMMA && tokens.shape[at] === Shape.Punctuation) {
    return (
      gap(tokens, at) === 0 &&
      at + 1 < tokens.count &&
      gap(tokens, at + 1) === 1 &&
      isGroup(tokens, at + 1, GROUP) &&
      beginsWithZero(tokens, at + 1)
    );
  }
  return gap(tokens, at) === 1 && isGroup(tokens, at, GROUP);
}

/** Characters between a token and the one before it. */
const gap = (tokens: Tokens, at: number) => tokens.start[at]! - tokens.end[at - 1]!;

const beginsWithZero = (tokens: Tokens, at: number) => tokens.text.charCodeAt(tokens.start[at]!) === ZERO;

/** One to three digits and nothing else. */
function isGroup(tokens: Tokens, at: number, fewest: number): boolean {
  const length = tokens.end[at]! - tokens.start[at]!;
  if (tokens.shape[at] !== Shape.Number || length < fewest || length > GROUP) return false;
  for (let unit = tokens.start[at]!; unit < tokens.end[at]!; unit++) {
    const code = tokens.text.charCodeAt(unit);
    if (code < ZERO || code > NINE) return false;
  }
  return true;
}

/**
 * Whether all separators are plain spaces. "000", and "050" right after the first group, are not numbers of their own,
 * and a no-break space joins one number.
 */
function isUnsure(tokens: Tokens, second: number, next: number): boolean {
  if (next === second + 1 && beginsWithZero(tokens, second)) return false;
  for (let group = second; group < next; group++) {
    if (
      tokens.hash[group] === COMMA ||
      isZeros(tokens, group) ||
      tokens.text.charCodeAt(tokens.start[group]! - 1) !== BLANK
    )
      return false;
  }
  return true;
}

const isZeros = (tokens: Tokens, at: number) => tokens.text.startsWith('000', tokens.start[at]);

/** Whether the first group belongs to the word before it: "May 12 500 …", "Boeing 737 500 …". */
function isLabelled(tokens: Tokens, at: number): boolean {
  if (at === 0) return false;
  const hash = tokens.hash[at - 1]!;
  return tokens.shape[at - 1]! <= Shape.Mixed && (months(hash) || designators(hash));
}
