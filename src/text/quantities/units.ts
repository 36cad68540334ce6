/**
 * Reads what a number counts: a measure ("hours", "km2"), money ("dollars", "€"), or a noun ("fighter jets"), and the
 * rest of a rate ("a share", "per hour").
 */
import { nounAt } from './nouns';
import { nounStops } from './noun-words';
import { afterDate, ageWords, articles, inWords, ofWords, oldWords, perWords } from './words';
import {
  adjectiveNeeded,
  adjectiveCurrency,
  currencyAdjectives,
  currencyCodes,
  currencyNames,
  currencySigns,
} from './money-words';
import { ageUnits, attachedSymbols, measurePairs, measures, powerWords, rateWords, unitSymbols } from './unit-words';
import { numberAt } from './numbers';
import type { ParsedUnit } from './parsed-unit';
import { hashWord } from '../word-hash';
import { Shape, tokenText, type Tokens } from '../token';
import { DEGREE, DOUBLE_QUOTE, HYPHEN, PERCENT, SLASH, SQUARED } from '../marks';

const OPEN_BRACKETS = new Set([40, 91, 60, 123]);
/** Longest unit symbol: "mmBTU" (UTF-16 units). */
const LONGEST_SYMBOL = 5;
const DOUBLE_PRIME = 0x2033;
/** "20 MEUR": millions of a currency, as Nordic companies write them. */
export const MILLION_CODE = /^M([A-Z]{3})$/;

/**
 * Returns the measure or currency at a token, hyphenated or not, with its rate.
 * @param attached letters attached to the digits ("kph"), or empty; they alone may be the unit
 * @param large whether the number has a scale of a million or more, which makes "pounds" money
 */
export function measureAt(
  tokens: Tokens,
  at: number,
  end: number,
  attached: string,
  large: boolean,
): ParsedUnit | null {
  const base = attached ? attachedUnit(tokens, at, attached) : bareMeasure(tokens, at, end, large);
  return base ? withRate(tokens, withAge(tokens, base, end), end) : null;
}

/** Largest number of words between unit and rate: "barrels of oil a day". */
const LONGEST_MATTER = 3;

/** The rest of a rate after any unit: "a share", "per day", "/hour", "-an-hour". */
export function withRate(tokens: Tokens, base: ParsedUnit, end: number): ParsedUnit {
  const rate = rateAt(tokens, base, base.next, end) ?? perManyAt(tokens, base, base.next, end);
  if (rate || base.next >= end || !ofWords(tokens.hash[base.next]!)) return rate ?? base;
  for (let at = base.next + 1; at < Math.min(end, base.next + 2 + LONGEST_MATTER); at++) {
    if (tokens.shape[at] !== Shape.Lower) return base;
    const later = nounStops(tokens.hash[at]!) ? rateAt(tokens, base, at, end) : null;
    if (later) return later;
    if (nounStops(tokens.hash[at]!)) return base;
  }
  return base;
}

/** A smaller number after "per" counts things ("2 per 10 seats") and is not a rate. */
const FEWEST_OF_MANY = 100;

/**
 * Reads "per 100,000 people" after a counted noun or a number.
 * @param base the counted noun, or null
 */
export function perManyAt(tokens: Tokens, base: ParsedUnit | null, at: number, end: number): ParsedUnit | null {
  if (at + 1 >= end || !perWords(tokens.hash[at]!)) return null;
  const many = numberAt(tokens, at + 1, end);
  if (!many || many.open || many.fraction || many.suffix || many.value < FEWEST_OF_MANY) return null;
  const unit = `per ${tokens.text.slice(tokens.start[at + 1], tokens.end[many.next - 1])}`;
  return {
    unit: base ? `${base.unit} ${unit}` : unit,
    kind: 'measure',
    next: nounAt(tokens, many.next, end, false)?.next ?? many.next,
  };
}

function rateAt(tokens: Tokens, base: ParsedUnit, from: number, end: number): ParsedUnit | null {
  let at = from;
  while (at < end && tokens.hash[at] === HYPHEN) at++;
  if (at + 1 >= end) return null;
  const hash = tokens.hash[at]!;
  const isRate = articles(hash) || perWords(hash) || (hash === SLASH && tokens.shape[at] === Shape.Punctuation);
  if (!isRate) return null;
  let name = at + 1;
  while (name < end && tokens.hash[name] === HYPHEN) name++;
  const per = name < end ? rateWords(tokens.hash[name]!) : undefined;
  const after = name + 1;
  if (per === 'million' && base.unit === 'parts') return { unit: 'part per million', kind: 'measure', next: name + 1 };
  if (per === undefined) return articles(hash) ? null : measuredRate(tokens, base, name, end);
  if (after < end && afterDate(tokens.hash[after]!)) return null;
  return { ...base, unit: `${base.unit} per ${per}`, next: after };
}

/** Reads the measure of a rate: "per square foot", "per kilometre". */
function measuredRate(tokens: Tokens, base: ParsedUnit, at: number, end: number): ParsedUnit | null {
  if (at >= end || tokens.shape[at]! >= Shape.Number) return null;
  const measure = bareMeasure(tokens, at, end, false) ?? symbolAt(tokens, at);
  return measure?.kind === 'measure' ? { ...base, unit: `${base.unit} per ${measure.unit}`, next: measure.next } : null;
}

function symbolAt(tokens: Tokens, at: number): ParsedUnit | null {
  const unit = tokens.end[at]! - tokens.start[at]! <= LONGEST_SYMBOL ? unitSymbols[tokenText(tokens, at)] : undefined;
  return unit ? { unit, kind: 'measure', next: at + 1 } : null;
}

function attachedUnit(tokens: Tokens, at: number, attached: string): ParsedUnit | null {
  const sign = currencySigns[attached] ?? (attached.length === 3 ? currencyCodes(hashOf(attached)) : undefined);
  if (sign) return { unit: sign, kind: 'money', next: at };
  if (tokens.hash[at] === SQUARED && tokens.start[at] === tokens.end[at - 1]) {
    const length = unitSymbols[attached] ?? measures(hashOf(attached));
    return length ? { unit: `square ${length}`, kind: 'measure', next: at + 1 } : null;
  }
  const unit = unitSymbols[attached] ?? attachedSymbols[attached] ?? measures(hashOf(attached));
  return unit ? { unit, kind: 'measure', next: at } : null;
}

function bareMeasure(tokens: Tokens, from: number, end: number, large: boolean): ParsedUnit | null {
  let at = from;
  if (at < end && tokens.hash[at] === HYPHEN) at++;
  if (at >= end) return null;
  const hash = tokens.hash[at]!;
  const shape = tokens.shape[at]!;
  if (shape === Shape.Quote)
    return hash === DOUBLE_QUOTE && tokens.start[at] !== tokens.end[at - 1] && !opensQuotation(tokens, at, end)
      ? { unit: 'inch', kind: 'measure', next: at + 1 }
      : null;
  if (shape === Shape.Punctuation) return signAt(tokens, at, end);
  if (shape === Shape.Number || shape === Shape.Possessive) return null;
  const pair = pairAt(tokens, at, end);
  if (pair) return pair;
  const money = moneyNameAt(tokens, at, end, large);
  if (money) return money;
  const power = powerWords(hash);
  if (power) {
    const length = at + 1 < end ? (measures(tokens.hash[at + 1]!) ?? symbolAt(tokens, at + 1)?.unit) : undefined;
    return length ? { unit: `${power} ${length}`, kind: 'measure', next: at + 2 } : null;
  }
  const symbol =
    at - 1 >= 0 && tokens.end[at]! - tokens.start[at]! <= LONGEST_SYMBOL
      ? unitSymbols[tokenText(tokens, at)]
      : undefined;
  if (symbol && tokens.shape[from - 1] === Shape.Number && !goesOn(tokens, at + 1, end))
    return { unit: squared(tokens, at, symbol), kind: 'measure', next: at + 1 };
  const measure = measures(hash) ?? inchesAt(tokens, at, from);
  if (!measure) return null;
  const area = squared(tokens, at, measure);
  return area === measure
    ? afterDegree(tokens, { unit: measure, kind: 'measure', next: at + 1 }, end)
    : { unit: area, kind: 'measure', next: at + 2 };
}

/** Whether words follow a mark at once: 'a 2024 "Gala" event'. */
const opensQuotation = (tokens: Tokens, at: number, end: number): boolean =>
  at + 1 < end && tokens.end[at] === tokens.start[at + 1] && tokens.shape[at + 1]! <= Shape.Number;

/** Whether a hyphen joins the letter to digits, so that it is not a symbol: "L-202", "F-16". */
function goesOn(tokens: Tokens, at: number, end: number): boolean {
  return (
    at + 1 < end &&
    tokens.hash[at] === HYPHEN &&
    tokens.start[at] === tokens.end[at - 1] &&
    tokens.shape[at + 1] === Shape.Number
  );
}

/** Reads inches after feet: "5 ft 11 in". */
function inchesAt(tokens: Tokens, at: number, from: number): string | undefined {
  return from >= 2 &&
    inWords(tokens.hash[at]!) &&
    tokens.shape[from - 1] === Shape.Number &&
    measures(tokens.hash[from - 2]!) === 'foot'
    ? 'inch'
    : undefined;
}

function squared(tokens: Tokens, at: number, unit: string): string {
  return tokens.hash[at + 1] === SQUARED && tokens.start[at + 1] === tokens.end[at] ? `square ${unit}` : unit;
}

/** "%", "°", "°C", "€", or a unit in brackets: "[kg]". */
function signAt(tokens: Tokens, at: number, end: number): ParsedUnit | null {
  const code = tokens.hash[at]!;
  if (code === PERCENT) return { unit: 'percent', kind: 'measure', next: at + 1 };
  if (code === DOUBLE_PRIME && tokens.start[at] === tokens.end[at - 1])
    return { unit: 'inch', kind: 'measure', next: at + 1 };
  if (code === DEGREE) return afterDegree(tokens, { unit: 'degree', kind: 'measure', next: at + 1 }, end);
  const currency = currencySigns[tokenText(tokens, at)];
  if (currency) return { unit: currency, kind: 'money', next: at + 1 };
  if (OPEN_BRACKETS.has(code) && at + 2 < end && tokens.shape[at + 2] === Shape.Punctuation) {
    const unit = measures(tokens.hash[at + 1]!) ?? unitSymbols[tokenText(tokens, at + 1)];
    if (unit) return { unit, kind: 'measure', next: at + 3 };
  }
  return null;
}

/** "degrees Celsius", "°F", "deg c". */
function afterDegree(tokens: Tokens, base: ParsedUnit, end: number): ParsedUnit {
  if (base.unit !== 'degree' || base.next >= end) return base;
  const text =
    tokens.end[base.next]! - tokens.start[base.next]! === 1 ? tokenText(tokens, base.next).toLowerCase() : '';
  const scale = text === 'c' ? '°C' : text === 'f' ? '°F' : measures(tokens.hash[base.next]!);
  return scale === '°C' || scale === '°F' ? { ...base, unit: scale, next: base.next + 1 } : base;
}

/** "years old", "-year-old", "years of age". */
function withAge(tokens: Tokens, base: ParsedUnit, end: number): ParsedUnit {
  const age = ageUnits[base.unit];
  if (!age) return base;
  let at = base.next;
  while (at < end && tokens.hash[at] === HYPHEN) at++;
  if (at < end && (oldWords(tokens.hash[at]!) || isOlds(tokens, at))) return { ...base, unit: age, next: at + 1 };
  if (at + 1 < end && ofWords(tokens.hash[at]!) && ageWords(tokens.hash[at + 1]!))
    return { ...base, unit: age, next: at + 2 };
  return base;
}

const isOlds = (tokens: Tokens, at: number) =>
  tokens.end[at]! - tokens.start[at]! === 4 && tokenText(tokens, at) === 'olds';

function pairAt(tokens: Tokens, at: number, end: number): ParsedUnit | null {
  if (at + 1 >= end) return null;
  const then = tokens.hash[at + 1] === HYPHEN ? at + 2 : at + 1;
  for (const [first, second, unit] of measurePairs) {
    if (tokens.hash[at] === hashOf(first) && tokens.hash[then] === hashOf(second))
      return { unit, kind: 'measure', next: then + 1 };
  }
  return null;
}

/** "dollars", "US dollars", "USD", "Swiss francs". */
function moneyNameAt(tokens: Tokens, at: number, end: number, large: boolean): ParsedUnit | null {
  const code =
    tokens.shape[at] === Shape.AllCaps || tokens.shape[at] === Shape.Lower
      ? currencyCodes(tokens.hash[at]!)
      : undefined;
  if (
    code &&
    tokens.end[at]! - tokens.start[at]! === 3 &&
    (tokens.shape[at] === Shape.AllCaps || (code !== 'TRY' && code !== 'ALL'))
  ) {
    return { unit: code, kind: 'money', next: at + 1 };
  }
  const adjective = currencyAdjectives(tokens.hash[at]!) ? at : -1;
  const millions = tokens.shape[at] === Shape.AllCaps ? MILLION_CODE.exec(tokenText(tokens, at)) : null;
  if (millions && currencyCodes(hashOf(millions[1]!))) return { unit: millions[1]!, kind: 'money', next: at + 1 };
  // "New Zealand" and "Hong Kong" have two words, of which the second decides.
  const name = adjective < 0 ? at : at + 1;
  if (name >= end) return null;
  const currency =
    (adjective >= 0 || !adjectiveNeeded(tokens.hash[name]!) ? currencyNames(tokens.hash[name]!) : undefined) ??
    poundOf(tokens, name, end, large, adjective >= 0);
  if (!currency) return null;
  const special =
    adjective < 0
      ? undefined
      : adjectiveCurrency[
          `${tokenText(tokens, adjective).toLowerCase()} ${tokenText(tokens, name).toLowerCase().replace(/s$/, '')}`
        ];
  return { unit: special ?? currency, kind: 'money', next: name + 1 };
}

function poundOf(tokens: Tokens, at: number, end: number, large: boolean, adjective: boolean): string | undefined {
  if (measures(tokens.hash[at]!) !== 'pound') return undefined;
  const sterling = at + 1 < end && currencyNames(tokens.hash[at + 1]!) === 'GBP';
  return large || sterling || adjective ? 'GBP' : undefined;
}

const hashes = new Map<string, number>();

function hashOf(word: string): number {
  let hash = hashes.get(word);
  if (hash === undefined) {
    hash = hashWord(word);
    hashes.set(word, hash);
  }
  return hash;
}
