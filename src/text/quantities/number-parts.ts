/** Reads fractions: "half", "two-thirds", "1/4", "½", also after a number: "7 3/4", "and a half". */
import { plain, type ParsedNumber } from './parsed-number';
import { measures } from './unit-words';
import {
  andWords,
  articles,
  beforeQuarters,
  fractionMarks,
  fractions,
  halfWords,
  halvedWords,
  ofWords,
  orWords,
  quarterlyThings,
  scales,
  smallNumbers,
  toWords,
} from './words';
import { Shape, tokenText, type Tokens } from '../token';
import { HYPHEN, SLASH, SMALL_S } from '../marks';

const FRACTION_SLASH = 0x2044;
/** Smaller fractions are ordinals unless they are plurals. */
const SMALLEST_PLAIN_PART = 1 / 10;
/** Denominators in news text; 9/11 and 24/7 are not fractions. */
const DENOMINATORS = new Set([2, 3, 4, 5, 8, 16, 32]);

/** "1/4" at a number token. */
export function slashFraction(tokens: Tokens, at: number, end: number): ParsedNumber | null {
  const sign = tokens.hash[at + 1];
  if (at + 2 >= end || (sign !== SLASH && sign !== FRACTION_SLASH) || tokens.shape[at + 2] !== Shape.Number)
    return null;
  if (tokens.start[at + 1] !== tokens.end[at] || tokens.start[at + 2] !== tokens.end[at + 1]) return null;
  const above = Number(tokenText(tokens, at));
  const below = Number(tokenText(tokens, at + 2));
  if (!(above > 0 && above < below && (DENOMINATORS.has(below) || sign === FRACTION_SLASH))) return null;
  return plain(above / below, at + 3, { digits: true, fraction: true });
}

/** "3/4" or "½" right after whole digits, as in "7 3/4" and "7-3/4". */
export function mixedFraction(tokens: Tokens, from: number, end: number): ParsedNumber | null {
  const at = tokens.hash[from] === HYPHEN && tokens.start[from] === tokens.end[from - 1] ? from + 1 : from;
  if (at >= end) return null;
  const mark = fractionMarks[tokens.hash[at]!];
  if (mark !== undefined && tokens.shape[at] === Shape.Punctuation) return plain(mark, at + 1);
  return tokens.shape[at] === Shape.Number ? slashFraction(tokens, at, end) : null;
}

/** "half", "a quarter", "two-thirds", "half a million"; ordinals ("the third man") only before "of", or beside another part. */
export function fractionAt(tokens: Tokens, at: number, end: number): ParsedNumber | null {
  let token = at;
  let count = 1;
  if (articles(tokens.hash[token]!)) token++;
  else {
    const small = smallNumbers(tokens.hash[token]!);
    if (small !== undefined) {
      count = small;
      token++;
      if (tokens.hash[token] === HYPHEN) token++;
    }
  }
  const part = token < end ? fractions(tokens.hash[token]!) : undefined;
  if (part === undefined || count === 0) return null;
  // "the two hundredth birthday"
  if (part < SMALLEST_PLAIN_PART && count > 1 && tokens.text.charCodeAt(tokens.end[token]! - 1) !== SMALL_S)
    return null;
  if (part === 1 / 4 && count > 1 && areQuartersOfYear(tokens, at, token, end, count)) return null;
  let next = token + 1;
  const isHalf = halfWords(tokens.hash[token]!);
  const isQuarter = part === 1 / 4;
  const isOf = next < end && ofWords(tokens.hash[next]!);
  if (isHalf && joinsAdjective(tokens, next, end)) return null;
  // Divides, because three times a third as a sum of floating-point thirds is not exactly one.
  const value = count / Math.round(1 / part);
  const large = isHalf || isQuarter || isOf ? largeScaleAfter(tokens, next, end, !isHalf && !isQuarter) : null;
  if (large) return plain(value * large.value, large.next, { scale: large.value });
  if (token === at && !isHalf) return null;
  if (token > at && count === 1 && !isOf && !isHalf && !isQuarter && !isPartAhead(tokens, next, end)) return null;
  const article = tokens.hash[next] === HYPHEN ? next + 1 : next;
  if (article < end && articles(tokens.hash[article]!) && isHalf) next = article + 1;
  return plain(value, next, { fraction: true });
}

/**
 * Whether quarters are parts of a year: "two quarters", which as a share would be a half, "the last three quarters",
 * "three quarters of growth". A hyphen makes a share.
 */
function areQuartersOfYear(tokens: Tokens, first: number, quarters: number, end: number, count: number): boolean {
  if (tokens.hash[quarters - 1] === HYPHEN) return false;
  if (count !== 3) return true;
  if (first > 0 && beforeQuarters(tokens.hash[first - 1]!)) return true;
  return quarters + 2 < end && ofWords(tokens.hash[quarters + 1]!) && quarterlyThings(tokens.hash[quarters + 2]!);
}

/** "half-naked", "half-brother": a hyphen joins "half" to a word that it does not measure. */
function joinsAdjective(tokens: Tokens, at: number, end: number): boolean {
  if (at + 1 >= end || tokens.hash[at] !== HYPHEN || tokens.end[at - 1] !== tokens.start[at]) return false;
  const word = tokens.hash[at + 1]!;
  if (tokens.end[at] !== tokens.start[at + 1] || tokens.shape[at + 1]! > Shape.Mixed) return false;
  return !articles(word) && scales(word) === undefined && measures(word) === undefined && !halvedWords(word);
}

/** Whether another fraction follows ("… to a half", "… and two-fifths"), so that this one is a fraction too. */
function isPartAhead(tokens: Tokens, at: number, end: number): boolean {
  if (at + 2 >= end || !(toWords(tokens.hash[at]!) || andWords(tokens.hash[at]!) || orWords(tokens.hash[at]!)))
    return false;
  if (!articles(tokens.hash[at + 1]!) && smallNumbers(tokens.hash[at + 1]!) === undefined)
    return halfWords(tokens.hash[at + 1]!);
  const part = tokens.hash[at + 2] === HYPHEN ? at + 3 : at + 2;
  return part < end && fractions(tokens.hash[part]!) !== undefined;
}

/**
 * Reads "a million", "-a-million", or "million" after "half".
 * @param article whether the article is required: "a third of a million"
 */
function largeScaleAfter(
  tokens: Tokens,
  at: number,
  end: number,
  article: boolean,
): { value: number; next: number } | null {
  let next = at;
  if (next < end && ofWords(tokens.hash[next]!)) next++;
  if (tokens.hash[next] === HYPHEN) next++;
  if (next < end && articles(tokens.hash[next]!)) next++;
  else if (article) return null;
  if (tokens.hash[next] === HYPHEN) next++;
  const value = next < end ? scales(tokens.hash[next]!) : undefined;
  return value !== undefined && value >= 12 ? { value, next: next + 1 } : null;
}

/**
 * Reads "and a half", "-and-a-half" after a number or a unit.
 * @returns the addition and the token after it, or null
 */
export function andAHalf(tokens: Tokens, at: number, end: number): { value: number; next: number } | null {
  let token = at;
  const skipHyphen = () => {
    if (tokens.hash[token] === HYPHEN) token++;
  };
  skipHyphen();
  if (token >= end || !andWords(tokens.hash[token]!)) return null;
  token++;
  skipHyphen();
  if (token >= end || !articles(tokens.hash[token]!)) return null;
  token++;
  skipHyphen();
  const part = token < end ? fractions(tokens.hash[token]!) : undefined;
  return part === undefined ? null : { value: part, next: token + 1 };
}
