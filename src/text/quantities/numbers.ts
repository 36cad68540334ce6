/**
 * Reads one number: digits ("1,200", "350bn"), words ("forty-five", "half a million"), both ("2.5
 * million", "10 1/2"), and orders of magnitude ("tens of thousands").
 *
 * What looks like a number and is none (an ordinal, a time, a part number, "1,2,3") is left alone.
 */
import {
  againWords,
  andWords,
  articles,
  attachedScales,
  foldWords,
  fractionMarks,
  fractions,
  halfWords,
  ofWords,
  openScales,
  orWords,
  scales,
  smallNumbers,
  tens,
  toWords,
  vagueWords,
} from './words';
import { groupsAt } from './groups';
import { Shape, tokenText, type Tokens } from '../token';

export interface ParsedNumber {
  readonly value: number;
  /** An order of magnitude with no upper end ("millions"). */
  readonly open: boolean;
  /** Written in digits at least in part. */
  readonly digits: boolean;
  /** Letters written on to the digits, which are a unit or a scale: "kph" of "10kph"; else empty. */
  readonly suffix: string;
  /** Scale that took part (1e6 for "2 million"), or 1. */
  readonly scale: number;
  /** A part of one: "half", "two-thirds", "1/4". */
  readonly fraction: boolean;
  /** First token after the number. */
  readonly next: number;
}

const HYPHEN = 45;
const SLASH = 47;
const SMALL_S = 115;
/** Smaller parts are ordinals where they are no plurals. */
const SMALLEST_PLAIN_PART = 1 / 10;
const DIGITS = /^(\d+(?:[.,:]\d+)*)([^\d.,:]\S*)?$/u;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** South Asian grouping: 12,34,567. */
const LAKH_GROUPED = /^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?$/;
const DOT_GROUPED = /^\d{1,3}(?:\.\d{3}){2,}$/;
/** Denominators that news text uses; 9/11 and 24/7 are none. */
const DENOMINATORS = new Set([2, 3, 4, 5, 8, 16, 32]);

/**
 * The number that begins at a token.
 * @param end first token that no longer belongs to the sentence
 * @param joins whether "12 500" with a plain space is one number even so: something else says that it is
 * @returns null where none begins
 */
export function numberAt(tokens: Tokens, at: number, end: number, joins = false): ParsedNumber | null {
  if (at >= end) return null;
  const shape = tokens.shape[at]!;
  if (shape === Shape.Number) return digitsAt(tokens, at, end, joins);
  const mark = fractionMarks[tokens.hash[at]!];
  if (shape === Shape.Punctuation)
    return mark === undefined ? null : plain(mark, at + 1, { digits: true, fraction: true });
  if (shape > Shape.AllCaps) return null;
  return openAt(tokens, at, end) ?? fractionAt(tokens, at, end) ?? wordsAt(tokens, at, end) ?? foldAt(tokens, at);
}

/** "threefold", read like digits with a unit written on to them. */
function foldAt(tokens: Tokens, at: number): ParsedNumber | null {
  const times = foldWords(tokens.hash[at]!);
  return times === undefined ? null : plain(times, at + 1, { suffix: 'fold' });
}

/**
 * The value of digits with separators.
 * @returns NaN for what is no number in English text: "1,2,3", "12:30", numbers beyond a double
 */
export function digitValue(text: string): number {
  if (/^\d+(?:\.\d+)?$/.test(text)) return finite(Number(text));
  if (GROUPED.test(text) || LAKH_GROUPED.test(text)) return finite(Number(text.replaceAll(',', '')));
  if (DOT_GROUPED.test(text)) return finite(Number(text.replaceAll('.', '')));
  return Number.NaN;
}

const finite = (value: number) => (Number.isFinite(value) ? value : Number.NaN);

function plain(value: number, next: number, more: Partial<ParsedNumber> = {}): ParsedNumber {
  return { value, next, open: false, digits: false, suffix: '', scale: 1, fraction: false, ...more };
}

function digitsAt(tokens: Tokens, at: number, end: number, joins: boolean): ParsedNumber | null {
  const groups = groupsAt(tokens, at, end);
  if (groups && (joins || !groups.unsure))
    return scaled(tokens, plain(groups.value, groups.next, { digits: true }), end);
  const parts = DIGITS.exec(tokenText(tokens, at));
  if (!parts) return null;
  const value = digitValue(parts[1]!);
  if (Number.isNaN(value)) return null;
  const suffix = parts[2] ?? '';
  if (suffix) {
    // A scale of two letters is one whatever stands around it; one letter may be a unit as well.
    const scale = suffix.length > 1 || suffix === 'M' ? attachedScales[suffix] : undefined;
    return scale
      ? plain(value * scale, at + 1, { digits: true, scale })
      : plain(value, at + 1, { digits: true, suffix });
  }
  const slash = slashFraction(tokens, at, end);
  if (slash) return slash;
  const extra = mixedFraction(tokens, at + 1, end);
  if (extra) return scaled(tokens, plain(value + extra.value, extra.next, { digits: true }), end);
  return scaled(tokens, plain(value, at + 1, { digits: true }), end);
}

/** "1/4" at a number token. */
function slashFraction(tokens: Tokens, at: number, end: number): ParsedNumber | null {
  if (at + 2 >= end || tokens.hash[at + 1] !== SLASH || tokens.shape[at + 2] !== Shape.Number) return null;
  if (tokens.start[at + 1] !== tokens.end[at] || tokens.start[at + 2] !== tokens.end[at + 1]) return null;
  const above = Number(tokenText(tokens, at));
  const below = Number(tokenText(tokens, at + 2));
  if (!(above > 0 && above < below && DENOMINATORS.has(below))) return null;
  return plain(above / below, at + 3, { digits: true, fraction: true });
}

/** "3/4" or "½" right after whole digits, as in "7 3/4" and "7-3/4". */
function mixedFraction(tokens: Tokens, from: number, end: number): ParsedNumber | null {
  const at = tokens.hash[from] === HYPHEN && tokens.start[from] === tokens.end[from - 1] ? from + 1 : from;
  if (at >= end) return null;
  const mark = fractionMarks[tokens.hash[at]!];
  if (mark !== undefined && tokens.shape[at] === Shape.Punctuation) return plain(mark, at + 1);
  return tokens.shape[at] === Shape.Number ? slashFraction(tokens, at, end) : null;
}

/** Digits that were read elsewhere, with the scales that follow. */
export const scaledFrom = (tokens: Tokens, value: number, next: number, end: number): ParsedNumber =>
  scaled(tokens, plain(value, next, { digits: true }), end);

/** Multiplies by the scales that follow: "2.5 million", "five hundred thousand", "1.5-million". */
function scaled(tokens: Tokens, number: ParsedNumber, end: number): ParsedNumber {
  let { value, next, scale } = number;
  for (;;) {
    const at = tokens.hash[next] === HYPHEN && next + 1 < end ? next + 1 : next;
    const factor = at < end ? scales(tokens.hash[at]!) : undefined;
    if (factor === undefined) break;
    value *= factor;
    scale = Math.max(scale, factor);
    next = at + 1;
  }
  return Number.isFinite(value) ? { ...number, value, next, scale } : number;
}

/** "millions", "tens of thousands", "hundreds of millions", "several hundred". */
function openAt(tokens: Tokens, at: number, end: number): ParsedNumber | null {
  const value = openScales(tokens.hash[at]!);
  if (value === undefined) return vagueAt(tokens, articles(tokens.hash[at]!) ? at + 1 : at, end);
  // "thousands upon thousands" says no more than the word once.
  const again = at + 2 < end && againWords(tokens.hash[at + 1]!) && tokens.hash[at + 2] === tokens.hash[at];
  const last = again ? at + 2 : at;
  const second = last + 2 < end && ofWords(tokens.hash[last + 1]!) ? openScales(tokens.hash[last + 2]!) : undefined;
  const isTens = value === 10;
  if (second === undefined || second <= value)
    return isTens ? null : plain(value, last + 1, { open: true, scale: value });
  return plain(value * second, last + 3, { open: true, scale: second });
}

/** "several hundred", "a few thousand": at least one of it; "a couple of hundred" is two. */
function vagueAt(tokens: Tokens, at: number, end: number): ParsedNumber | null {
  const times = at < end ? vagueWords(tokens.hash[at]!) : undefined;
  if (times === undefined) return null;
  const scaleAt = times > 1 && at + 1 < end && ofWords(tokens.hash[at + 1]!) ? at + 2 : at + 1;
  const scale = scaleAt < end ? scales(tokens.hash[scaleAt]!) : undefined;
  return scale === undefined || scale < 100 ? null : plain(times * scale, scaleAt + 1, { open: times === 1, scale });
}

/** "half", "a quarter", "two-thirds", "half a million"; ordinals ("the third man") only before "of", or beside another part. */
function fractionAt(tokens: Tokens, at: number, end: number): ParsedNumber | null {
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
  let next = token + 1;
  const isHalf = halfWords(tokens.hash[token]!);
  const isQuarter = part === 1 / 4;
  const isOf = next < end && ofWords(tokens.hash[next]!);
  // Thirds times three is one, which as a sum of thirds it is not.
  const value = count / Math.round(1 / part);
  const large = isHalf || isQuarter || isOf ? largeScaleAfter(tokens, next, end, !isHalf && !isQuarter) : null;
  if (large) return plain(value * large.value, large.next, { scale: large.value });
  if (token === at && !isHalf) return null;
  if (token > at && count === 1 && !isOf && !isHalf && !isQuarter && !isPartAhead(tokens, next, end)) return null;
  const article = tokens.hash[next] === HYPHEN ? next + 1 : next;
  if (article < end && articles(tokens.hash[article]!) && isHalf) next = article + 1;
  return plain(value, next, { fraction: true });
}

/** "… to a half", "… and two-fifths" after a part: what stands before is one as well. */
function isPartAhead(tokens: Tokens, at: number, end: number): boolean {
  if (at + 2 >= end || !(toWords(tokens.hash[at]!) || andWords(tokens.hash[at]!) || orWords(tokens.hash[at]!)))
    return false;
  if (!articles(tokens.hash[at + 1]!) && smallNumbers(tokens.hash[at + 1]!) === undefined)
    return halfWords(tokens.hash[at + 1]!);
  const part = tokens.hash[at + 2] === HYPHEN ? at + 3 : at + 2;
  return part < end && fractions(tokens.hash[part]!) !== undefined;
}

/**
 * "a million", "-a-million", "million" after "half".
 * @param article whether the article may not be left out: "a third of a million"
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

/** "forty-five", "two hundred and six thousand", "a hundred", "a dozen", "one-and-a-half". */
function wordsAt(tokens: Tokens, at: number, end: number): ParsedNumber | null {
  let token = at;
  let total = 0;
  let current = -1;
  let scale = 1;
  if (articles(tokens.hash[at]!)) {
    if (at + 1 >= end || scales(tokens.hash[at + 1]!) === undefined) return null;
    current = 1;
    token = at + 1;
  }
  let last = token;
  let lastKind = current === 1 ? 'small' : '';
  while (token < end) {
    const hash = tokens.hash[token]!;
    const small = smallNumbers(hash);
    const ten = small === undefined ? tens(hash) : undefined;
    if (small !== undefined && lastKind !== 'small' && !(lastKind === 'ten' && small > 9)) {
      current = Math.max(current, 0) + small;
      lastKind = 'small';
    } else if (ten !== undefined && (lastKind === '' || lastKind === 'scale')) {
      current = Math.max(current, 0) + ten;
      lastKind = 'ten';
    } else {
      const factor = current >= 0 ? scales(hash) : undefined;
      if (factor === undefined) {
        const joined = (tokens.hash[token] === HYPHEN && lastKind !== '') || (andWords(hash) && lastKind === 'scale');
        if (!joined || token + 1 >= end) break;
        const following = tokens.hash[token + 1]!;
        if (smallNumbers(following) === undefined && tens(following) === undefined && scales(following) === undefined)
          break;
        token++;
        continue;
      }
      scale = Math.max(scale, factor);
      if (factor >= 1000) {
        total += Math.max(current, 1) * factor;
        current = 0;
      } else current = Math.max(current, 1) * factor;
      lastKind = 'scale';
    }
    token++;
    last = token;
  }
  if (current < 0) return null;
  const half = andAHalf(tokens, last, end);
  // "a million and a half" is half a million more, "two and a half million" is scaled as a whole.
  return half
    ? scaled(
        tokens,
        plain(total + current + half.value * (lastKind === 'scale' ? scale : 1), half.next, { scale }),
        end,
      )
    : plain(total + current, last, { scale });
}

/**
 * "and a half", "-and-a-half" after a number or a unit.
 * @returns what it adds and the token after it, or null
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
