/** Reads one amount: a number with its sign, currency and unit. */
import { isLabel, isPartNumber, looksLikeYear } from './quantity-labels';
import { andAHalf, numberAt, type ParsedNumber } from './quantity-numbers';
import { currencyCodes, currencySigns, dollarPrefixes, hundredths, measures } from './quantity-unit-words';
import { MILLION_CODE, measureAt, nounAt, perManyAt, withRate, type ParsedUnit } from './quantity-units';
import {
  afterPronounOne, ageWords, andWords, articles, attachedScales, beforeHalf, beforePronounOne, inWords, looseLetters, millionLetters, minusWords,
  ofWords, outWords, plainlyCounted, plusWords, scales,
} from './quantity-words';
import { hashWord, Shape, tokenText, type Tokens } from './tokens';

/** A number with sign and unit, before its modifier is read. */
export interface Amount {
  readonly first: number;
  /** First token after the amount. */
  readonly next: number;
  readonly value: number;
  /** Written as an order of magnitude ("millions"). */
  readonly open: boolean;
  /** Scale that took part in the number, or 1. */
  readonly scale: number;
  readonly unit: ParsedUnit | null;
}

const HYPHEN = 45;
const DOLLAR = 36;
const PLUS = 43;

/**
 * The amount that begins at a token.
 * @param free first token that may be taken: those before belong to another quantity
 * @param end first token after the sentence
 */
export function amountAt(tokens: Tokens, at: number, free: number, end: number): Amount | null {
  return signedMoneyAt(tokens, at, free, end) ?? shareAt(tokens, at, end) ?? hourAndAHalf(tokens, at, end) ?? plainAt(tokens, at, free, end);
}

function plainAt(tokens: Tokens, at: number, free: number, end: number): Amount | null {
  const number = numberAt(tokens, at, end);
  if (!number) return null;
  const unit = unitOf(tokens, number, end);
  if (unit === 'unknown') return null;
  if (looksLikeYear(tokens, at, number) && (!unit || (unit.kind === 'noun' && !plainlyCounted(tokens.hash[unit.next - 1]!)))) return null;
  if (isPartNumber(tokens, at, number, unit, free, end) && !isRange(tokens, number, end)) return null;
  if (isLabel(tokens, at, number, unit, free, end) || isPronounOne(tokens, at, number, unit, end)) return null;
  if (number.fraction && !number.digits && at > free && beforeHalf(tokens.hash[at - 1]!)) return null;
  if (!unit && number.digits && at > free && ageWords(tokens.hash[at - 1]!)) {
    return { ...amountOf(number, at), unit: { unit: 'year of age', kind: 'measure', next: number.next } };
  }
  const sign = negativeSign(tokens, at, free, unit);
  return withHundredths(tokens, {
    first: sign ?? at,
    next: unit?.next ?? number.next,
    value: sign === null ? number.value * attachedScale(number, unit) * codeScale(tokens, unit) : -number.value,
    open: number.open,
    scale: number.scale,
    unit,
  }, end);
}

/** "10-15%", "30-40 people": two numbers that rise and a unit; "3-1" and "555-1234" are none. */
function isRange(tokens: Tokens, number: ParsedNumber, end: number): boolean {
  const { next } = number;
  if (!number.digits || number.value < 1 || next + 1 >= end || tokens.hash[next] !== HYPHEN || tokens.shape[next + 1] !== Shape.Number) return false;
  const upper = numberAt(tokens, next + 1, end);
  if (!upper || upper.value <= number.value || tokens.end[next + 1]! - tokens.start[next + 1]! > LONGEST_END) return false;
  const unit = unitOf(tokens, upper, end);
  return unit !== null && unit !== 'unknown' && unit.next > upper.next;
}

const LONGEST_END = 5;

const amountOf = (number: ParsedNumber, first: number): Amount =>
  ({ first, next: number.next, value: number.value, open: number.open, scale: number.scale, unit: null });

/** "5k" and "3b" without a unit of that name are thousands and billions. */
function attachedScale(number: ParsedNumber, unit: ParsedUnit | null): number {
  return number.suffix && unit?.kind !== 'measure' && unit?.kind !== 'money' ? attachedScales[number.suffix] ?? 1 : 1;
}

/** The unit after a number; 'unknown' for letters written on to the digits that are neither unit nor scale. */
function unitOf(tokens: Tokens, number: ParsedNumber, end: number): ParsedUnit | null | 'unknown' {
  const large = number.scale >= 1e6;
  const from = afterPlus(tokens, number, end);
  const counted = () => nounAt(tokens, from, end, number.value === 1);
  if (number.suffix) {
    // "5m people" are millions, "5m" alone are metres.
    const noun = attachedScales[number.suffix] ? counted() : null;
    return noun ?? measureAt(tokens, number.next, end, number.suffix, large) ?? (attachedScales[number.suffix] ? null : 'unknown');
  }
  const measure = measureAt(tokens, from, end, '', large);
  if (measure?.kind === 'money' && isSignOfNext(tokens, measure, end)) return null;
  if (measure) return measure;
  // "1/2 cup": one word is counted; "half the" and "a third of" count nothing by themselves.
  if (number.fraction) return number.digits ? nounAt(tokens, number.next, end, true) : null;
  const noun = counted();
  return noun ? withRate(tokens, noun, end) : perManyAt(tokens, null, from, end);
}

/** A million for "MEUR". */
function codeScale(tokens: Tokens, unit: ParsedUnit | null): number {
  return unit?.kind === 'money' && MILLION_CODE.test(tokenText(tokens, unit.next - 1)) ? 1e6 : 1;
}

/** Where the unit begins: after "of" in "millions of dollars", after the mark in "15-plus years", "20+ states". */
function afterPlus(tokens: Tokens, number: ParsedNumber, end: number): number {
  const { next } = number;
  if (number.open && next + 1 < end && ofWords(tokens.hash[next]!)) return next + 1;
  if (tokens.hash[next] === PLUS && next + 1 < end && tokens.end[number.next - 1] === tokens.start[next]) return next + 1;
  return tokens.hash[next] === HYPHEN && next + 2 < end && plusWords(tokens.hash[next + 1]!) ? next + 2 : next;
}

/** "1 $10 bill": the sign belongs to the number after it. */
function isSignOfNext(tokens: Tokens, unit: ParsedUnit, end: number): boolean {
  const { next } = unit;
  return next < end && tokens.shape[next] === Shape.Number && tokens.end[next - 1] === tokens.start[next];
}

/** "$5", "US$ 5", "USD 5", "€5m", "USD115". */
function signedMoneyAt(tokens: Tokens, at: number, free: number, end: number): Amount | null {
  const shape = tokens.shape[at]!;
  if (shape >= Shape.AllCaps && shape <= Shape.Mixed) {
    const glued = gluedCode(tokens, at);
    if (glued) return { first: at, next: at + 1, value: glued.value, open: false, scale: 1, unit: { unit: glued.code, kind: 'money', next: at + 1 } };
  }
  let first = at;
  let next = at + 1;
  let currency = shape === Shape.Punctuation ? currencySigns[tokenText(tokens, at)]
    : shape === Shape.AllCaps ? currencyCodes(tokens.hash[at]!) : undefined;
  if (!currency || next >= end) return null;
  if (tokens.hash[at] === DOLLAR && at > free) {
    const prefix = isWord(tokens, at - 1) && (tokens.end[at - 1] === tokens.start[at] || !looseLetters(tokens.hash[at - 1]!))
      ? dollarPrefixes(tokens.hash[at - 1]!) : undefined;
    if (prefix) {
      currency = prefix;
      first = at - 1;
    }
  } else if (tokens.hash[next] === DOLLAR) next++;
  const number = numberAt(tokens, next, end);
  if (!number || number.open || !number.digits) return null;
  const scale = number.suffix ? attachedScales[number.suffix] : 1;
  if (scale === undefined) return null;
  const loose = looseMillion(tokens, number, end);
  if (loose) {
    const unit = withRate(tokens, { unit: currency, kind: 'money', next: loose }, end);
    return { first, next: unit.next, value: number.value * 1e6, open: false, scale: 1e6, unit };
  }
  // "$20 million dollars": the unit may be said again.
  const again = isWord(tokens, number.next) ? measureAt(tokens, number.next, end, '', true) : null;
  const base: ParsedUnit = { unit: currency, kind: 'money', next: again?.kind === 'money' ? again.next : number.next };
  const unit = withRate(tokens, base, end);
  return { first, next: unit.next, value: number.value * scale, open: false, scale: Math.max(number.scale, scale), unit };
}

/** "€1.2 m": after money a letter of its own is a million. @returns the token after it, or 0 */
function looseMillion(tokens: Tokens, { next, scale, suffix }: ParsedNumber, end: number): number {
  return scale === 1 && !suffix && next < end && millionLetters(tokens.hash[next]!) ? next + 1 : 0;
}

const isWord = (tokens: Tokens, at: number) => at < tokens.count && tokens.shape[at]! <= Shape.Mixed;

/** "USD115": a currency code written on to the digits. */
function gluedCode(tokens: Tokens, at: number): { code: string; value: number } | null {
  const length = tokens.end[at]! - tokens.start[at]!;
  if (length < 4 || length > 18) return null;
  const parts = /^([A-Z]{3})(\d+)$/.exec(tokenText(tokens, at));
  const code = parts ? currencyCodes(hashWord(parts[1]!)) : undefined;
  return parts && code ? { code, value: Number(parts[2]) } : null;
}

/** "one in five voters", "nine out of 10": a part of one. */
function shareAt(tokens: Tokens, at: number, end: number): Amount | null {
  if (articles(tokens.hash[at]!)) return null;
  const part = numberAt(tokens, at, end);
  if (!part || part.fraction || part.open || part.suffix || part.next + 1 >= end) return null;
  let next = part.next;
  if (outWords(tokens.hash[next]!) && ofWords(tokens.hash[next + 1]!)) next += 2;
  else if (inWords(tokens.hash[next]!)) next++;
  else return null;
  if (articles(tokens.hash[next]!)) return null;
  const whole = next < end ? numberAt(tokens, next, end) : null;
  if (!whole || whole.fraction || whole.open || whole.suffix || whole.value <= part.value || looksLikeYear(tokens, next, whole)) return null;
  if (measureAt(tokens, whole.next, end, '', false)) return null;
  return { first: at, next: whole.next, value: part.value / whole.value, open: false, scale: 1, unit: null };
}

/** "an hour and a half", "a year-and-a-half". */
function hourAndAHalf(tokens: Tokens, at: number, end: number): Amount | null {
  if (!articles(tokens.hash[at]!) || at + 1 >= end) return null;
  const measure = measures(tokens.hash[at + 1]!);
  const half = measure ? andAHalf(tokens, at + 2, end) : null;
  if (!measure || !half) return null;
  return { first: at, next: half.next, value: 1 + half.value, open: false, scale: 1, unit: { unit: measure, kind: 'measure', next: half.next } };
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
  if (!rest || rest.open || rest.suffix || rest.scale > 1 || rest.fraction || rest.value >= 100 || rest.value < 1) return amount;
  const named = rest.next < end && hundredths(tokens.hash[rest.next]!);
  const closes = rest.next >= end || tokens.shape[rest.next] === Shape.Punctuation;
  if (!named && !(closes && tokens.hash[rest.next] !== HYPHEN)) return amount;
  return { ...amount, value: amount.value + rest.value / 100, next: named ? rest.next + 1 : rest.next };
}

/** "one" is mostly a pronoun: it counts where a unit or a noun follows that it can count. */
function isPronounOne(tokens: Tokens, at: number, number: ParsedNumber, unit: ParsedUnit | null, end: number): boolean {
  if (number.digits || number.value !== 1 || number.next !== at + 1 || articles(tokens.hash[at]!)) return false;
  if (!unit || unit.kind !== 'noun') return !unit;
  if (at > 0 && beforePronounOne(tokens.hash[at - 1]!)) return true;
  return number.next < end && afterPronounOne(tokens.hash[number.next]!);
}

/** The token of a minus sign that belongs to the number, or null: "-5 degrees", "minus 20". */
function negativeSign(tokens: Tokens, at: number, free: number, unit: ParsedUnit | null): number | null {
  const sign = at - 1;
  if (sign < free) return null;
  if (minusWords(tokens.hash[sign]!)) return sign;
  if (tokens.hash[sign] !== HYPHEN && tokens.hash[sign] !== 0x2212) return null;
  if (sign > 0 && tokens.end[sign - 1] === tokens.start[sign]) return null;
  const glued = tokens.end[sign] === tokens.start[at];
  const temperature = unit !== null && /^(?:°|degree)/.test(unit.unit);
  return glued || temperature ? sign : null;
}
