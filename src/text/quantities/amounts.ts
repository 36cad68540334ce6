/** Reads one amount: a number with its sign, currency and unit. */
import type { Amount } from './amount';
import { isAge } from './ages';
import { isPronounOne } from './pronoun-one';
import { isHyphenedMinus, negativeSign } from './signs';
import { isLabel, isPartNumber, looksLikeYear } from './labels';
import { andAHalf } from './number-parts';
import { numberAt } from './numbers';
import type { ParsedNumber } from './parsed-number';
import { modifierAfter } from './modifiers';
import { signedMoneyAt } from './money';
import { shareAt } from './shares';
import { temperatureAt } from './temperatures';
import { hundredths } from './money-words';
import { measures } from './unit-words';
import { nounAt } from './nouns';
import { MILLION_CODE, measureAt, perManyAt, withRate } from './units';
import type { ParsedUnit } from './parsed-unit';
import { plainlyCounted, quantifiers } from './noun-words';
import {
  andWords,
  articles,
  attachedScales,
  beforeHalf,
  ofWords,
  orWords,
  scales,
  smallNumbers,
  toWords,
} from './words';
import { Shape, tokenText, type Tokens } from '../token';
import { COMMA, EN_DASH, HYPHEN, SMALL_S } from '../marks';

/** Longest unit symbol without a plural: "km". */
const LONGEST_SYMBOL = 3;

/**
 * Returns the amount that begins at a token.
 * @param free first token that no other quantity has taken
 * @param end first token after the sentence
 */
export function amountAt(tokens: Tokens, at: number, free: number, end: number): Amount | null {
  return (
    signedMoneyAt(tokens, at, free, end) ??
    shareAt(tokens, at, end) ??
    hourAndAHalf(tokens, at, end) ??
    hourOrTwo(tokens, at, end) ??
    plainAt(tokens, at, free, end)
  );
}

function plainAt(tokens: Tokens, at: number, free: number, end: number): Amount | null {
  const number = joinedAt(tokens, at, end) ?? numberAt(tokens, at, end);
  if (!number) return null;
  const unit = unitOf(tokens, number, end);
  if (unit === 'unknown') return null;
  if (
    looksLikeYear(tokens, at, number) &&
    (!unit ||
      (unit.kind === 'noun' &&
        (!plainlyCounted(tokens.hash[unit.next - 1]!) || quantifiers(tokens.hash[number.next]!))))
  )
    return null;
  const isMinus = isHyphenedMinus(tokens, at, free);
  if (!isMinus && isPartNumber(tokens, at, number, unit, free, end) && !isRange(tokens, number, end)) return null;
  if (isLabel(tokens, at, number, unit, free, end) || isPronounOne(tokens, at, number, unit, end)) return null;
  if (number.fraction && !number.digits && at > free && beforeHalf(tokens.hash[at - 1]!)) return null;
  if (!unit && isAge(tokens, at, number, free, end)) {
    return { ...amountOf(number, at), unit: { unit: 'year of age', kind: 'measure', next: number.next } };
  }
  const sign = negativeSign(tokens, at, free, unit);
  return withHundredths(
    tokens,
    {
      first: sign ?? at,
      next: unit?.next ?? number.next,
      value: sign === null ? number.value * attachedScale(number, unit) * codeScale(tokens, unit) : -number.value,
      open: number.open,
      scale: number.scale,
      unit,
    },
    end,
  );
}

/**
 * Reads "12 500 people" with a plain space as one number, if the counted noun follows at once or after the other end of
 * a range; but not "12 500 litre tanks".
 */
function joinedAt(tokens: Tokens, at: number, end: number): ParsedNumber | null {
  const number = joinable(tokens, at, end);
  if (!number) return null;
  if (countsMany(tokens, number, end)) return number;
  const joint = tokens.hash[number.next]!;
  const upper =
    joint === HYPHEN || joint === EN_DASH || toWords(joint) || andWords(joint)
      ? joinable(tokens, number.next + 1, end)
      : null;
  return upper && upper.value > number.value && countsMany(tokens, upper, end) ? number : null;
}

function joinable(tokens: Tokens, at: number, end: number): ParsedNumber | null {
  if (at + 2 >= end || tokens.shape[at] !== Shape.Number || tokens.shape[at + 1] !== Shape.Number) return null;
  const number = numberAt(tokens, at, end, true);
  return number && number.next > at + 1 ? number : null;
}

function countsMany(tokens: Tokens, number: ParsedNumber, end: number): boolean {
  const unit = unitOf(tokens, number, end);
  if (!unit || unit === 'unknown') return false;
  const last = unit.next - 1;
  return (
    unit.kind !== 'measure' ||
    tokens.end[last]! - tokens.start[last]! <= LONGEST_SYMBOL ||
    tokens.text.charCodeAt(tokens.end[last]! - 1) === SMALL_S
  );
}

/**
 * Whether a range begins: "10-15%", "30-40 people", "40-50,000 people". Two rising numbers and a unit; not "3-1" or
 * "555-1234".
 */
function isRange(tokens: Tokens, number: ParsedNumber, end: number): boolean {
  const { next } = number;
  if (
    !number.digits ||
    number.value <= 0 ||
    next + 1 >= end ||
    tokens.hash[next] !== HYPHEN ||
    tokens.shape[next + 1] !== Shape.Number
  )
    return false;
  const upper = joinedAt(tokens, next + 1, end) ?? numberAt(tokens, next + 1, end);
  if (!upper || upper.value <= number.value || isLongNumber(tokens, next + 1)) return false;
  const unit = unitOf(tokens, upper, end);
  return unit !== null && unit !== 'unknown';
}

/** Whether it has more digits than the end of a range, and no commas. */
function isLongNumber(tokens: Tokens, at: number): boolean {
  return tokens.end[at]! - tokens.start[at]! > LONGEST_END && !tokenText(tokens, at).includes(',');
}

const LONGEST_END = 5;

const amountOf = (number: ParsedNumber, first: number): Amount => ({
  first,
  next: number.next,
  value: number.value,
  open: number.open,
  scale: number.scale,
  unit: null,
});

/** Returns the scale of an attached letter: "5k" and "3b" are thousands and billions, unless the letter is a unit. */
function attachedScale(number: ParsedNumber, unit: ParsedUnit | null): number {
  return number.suffix && unit?.kind !== 'measure' && unit?.kind !== 'money' ? (attachedScales[number.suffix] ?? 1) : 1;
}

/** Returns the unit after a number; 'unknown' if the letters attached to the digits are neither a unit nor a scale. */
function unitOf(tokens: Tokens, number: ParsedNumber, end: number): ParsedUnit | null | 'unknown' {
  const large = number.scale >= 1e6;
  const from = unitStart(tokens, number, end);
  const counted = () => nounAt(tokens, from, end, number.value === 1);
  if (number.suffix) {
    // "5m people" means millions, "5m" alone means metres.
    const noun = attachedScales[number.suffix] ? counted() : null;
    return (
      noun ??
      temperatureAt(tokens, number, end) ??
      measureAt(tokens, number.next, end, number.suffix, large) ??
      (attachedScales[number.suffix] ? null : 'unknown')
    );
  }
  const measure =
    temperatureAt(tokens, number, end) ?? partOfAt(tokens, number, end) ?? measureAt(tokens, from, end, '', large);
  if (measure?.kind === 'money' && isSignOfNext(tokens, measure, end)) return null;
  if (measure) return measure;
  // "1/2 cup" counts one word; "half the" and "a third of" count nothing by themselves.
  if (number.fraction) return number.digits ? nounAt(tokens, number.next, end, true) : null;
  const noun = counted();
  return noun ? withRate(tokens, noun, end) : perManyAt(tokens, null, from, end);
}

/** "a tenth of a per cent", "0.3 of a percentage point", "one half of 1 percent": a part of a single one of a measure. */
function partOfAt(tokens: Tokens, number: ParsedNumber, end: number): ParsedUnit | null {
  const { next } = number;
  if (next + 2 >= end || !ofWords(tokens.hash[next]!) || !(number.fraction || (number.digits && number.value < 1)))
    return null;
  const single = numberAt(tokens, next + 1, end);
  const from = articles(tokens.hash[next + 1]!)
    ? afterCountry(tokens, next + 2)
    : single?.value === 1 && !single.suffix
      ? single.next
      : 0;
  const measure = from ? measureAt(tokens, from, end, '', false) : null;
  // "a third of a day's work" is a part of the work.
  return measure && (measure.next >= end || tokens.shape[measure.next] !== Shape.Possessive) ? measure : null;
}

/** "of a US pint" */
const afterCountry = (tokens: Tokens, at: number) => (tokens.shape[at] === Shape.AllCaps ? at + 1 : at);

/** A million for "MEUR". */
function codeScale(tokens: Tokens, unit: ParsedUnit | null): number {
  return unit?.kind === 'money' && MILLION_CODE.test(tokenText(tokens, unit.next - 1)) ? 1e6 : 1;
}

/** Where the unit begins: after "of" in "millions of dollars", after the rest in "15-plus years", "20+ states", "a dozen or so people". */
function unitStart(tokens: Tokens, number: ParsedNumber, end: number): number {
  const { next } = number;
  if (number.open && next + 1 < end && ofWords(tokens.hash[next]!)) return next + 1;
  if (tokens.hash[next] === COMMA) return next;
  return modifierAfter(tokens, next, end)?.at ?? next;
}

/** "1 $10 bill": the sign belongs to the number after it. */
function isSignOfNext(tokens: Tokens, unit: ParsedUnit, end: number): boolean {
  const { next } = unit;
  return next < end && tokens.shape[next] === Shape.Number && tokens.end[next - 1] === tokens.start[next];
}

/** "an hour and a half", "a year-and-a-half". */
function hourAndAHalf(tokens: Tokens, at: number, end: number): Amount | null {
  if (!articles(tokens.hash[at]!) || at + 1 >= end) return null;
  const measure = measures(tokens.hash[at + 1]!);
  const half = measure ? andAHalf(tokens, at + 2, end) : null;
  if (!measure || !half) return null;
  return {
    first: at,
    next: half.next,
    value: 1 + half.value,
    open: false,
    scale: 1,
    unit: { unit: measure, kind: 'measure', next: half.next },
  };
}

/** The one of "a year or two", whose other end follows. */
function hourOrTwo(tokens: Tokens, at: number, end: number): Amount | null {
  if (
    !articles(tokens.hash[at]!) ||
    at + 3 >= end ||
    !orWords(tokens.hash[at + 2]!) ||
    smallNumbers(tokens.hash[at + 3]!) === undefined
  )
    return null;
  const measure = measures(tokens.hash[at + 1]!);
  const isSaidAgain = at + 4 < end && measures(tokens.hash[at + 4]!) !== undefined;
  return measure && !isSaidAgain
    ? {
        first: at,
        next: at + 2,
        value: 1,
        open: false,
        scale: 1,
        unit: { unit: measure, kind: 'measure', next: at + 2 },
      }
    : null;
}

/** "5 dollars 50", "thirteen dollars and forty-five cents"; "two hours and a half". */
function withHundredths(tokens: Tokens, amount: Amount, end: number): Amount {
  const { unit } = amount;
  if (!unit || unit.kind === 'noun' || unit.unit.includes(' per ') || amount.next >= end) return amount;
  const half = andAHalf(tokens, amount.next, end);
  if (half) return { ...amount, value: amount.value + half.value, next: half.next };
  // "75 USD million"
  const scale = unit.kind === 'money' && amount.scale === 1 ? scales(tokens.hash[amount.next]!) : undefined;
  if (scale) return { ...amount, value: amount.value * scale, scale, next: amount.next + 1 };
  if (unit.kind !== 'money' || hundredths(tokens.hash[amount.next - 1]!)) return amount;
  const joined = andWords(tokens.hash[amount.next]!);
  const rest = numberAt(tokens, joined ? amount.next + 1 : amount.next, end);
  if (!rest || rest.open || rest.suffix || rest.scale > 1 || rest.fraction || rest.value >= 100 || rest.value < 1)
    return amount;
  const named = rest.next < end && hundredths(tokens.hash[rest.next]!);
  const closes = rest.next >= end || tokens.shape[rest.next] === Shape.Punctuation;
  if (!named && !(closes && tokens.hash[rest.next] !== HYPHEN)) return amount;
  return { ...amount, value: amount.value + rest.value / 100, next: named ? rest.next + 1 : rest.next };
}
