/** Converts the measures of an article to the other system of units, unless the article itself does. */
import type { Article, Span } from '../../text/article';
import type { Quantity } from '../../text/quantities/quantity';
import { measureOf, unitFactor } from '../../text/quantities/units-compared';
import type { Conversion, UnitSystem } from './conversion';
import {
  BETWEEN_TOGETHER,
  DIFFERENCE_AFTER,
  DIFFERENCE_BEFORE,
  gallons,
  IN_BRACKETS,
  NAME_AFTER,
  NO_MEASURE,
  OTHER_OUNCE,
  smaller,
  together,
  toImperial,
  toMetric,
  WEIGHED,
} from './conversion-units';
import { scaleOfDegrees } from './degrees';

/**
 * Largest distance between a measure and its conversion by the article: "500 miles (800 km)", "5 km, or 3 miles"
 * (UTF-16 units).
 */
const LONGEST_BETWEEN = 6;
const CONTEXT = 40;
/** Distance on each side in which words tell what is measured. */
const AROUND = 120;
const LEAST_DIGITS = 2;
/** Digits of two units together: "5 feet 10 inches" is 178 cm. */
const TOGETHER_DIGITS = 3;
const FREEZING_F = 32;

/** @param countryOf returns the id of the country that the article is about, which decides its gallons and degrees; or null */
export function findConversions(
  article: Article,
  quantities: readonly Quantity[],
  countryOf: () => string | null,
): Conversion[] {
  const { text } = article;
  // Few articles ask for it.
  let asked: string | null | undefined;
  const country = () => (asked === undefined ? (asked = countryOf()) : asked);
  const degrees = scaleOfDegrees(article, quantities, country);
  return quantities.flatMap((written, index) => {
    const previous = index > 0 ? quantities[index - 1] : undefined;
    const next = quantities[index + 1];
    if (previous && isTogether(text, previous, written)) return [];
    if (next && isTogether(text, written, next)) return bothTogether(written, next);
    const quantity = written.unit === 'degree' ? { ...written, unit: degrees(written) } : written;
    const found = quantity.unit === null ? null : unitFor(quantity.unit);
    if (!found || isOther(text, quantity, country)) return [];
    if (isSaidTwice(quantity, previous) || isSaidTwice(next, quantity)) return [];
    const after = text.slice(quantity.end, quantity.end + CONTEXT);
    const words = text.slice(quantity.start, quantity.end);
    if (NAME_AFTER.test(after) || IN_BRACKETS.test(after) || NO_MEASURE.test(words)) return [];
    if (found.unit.startsWith('°') && isDifference(text, quantity, after)) return [];
    const convert = converter(quantity.unit!, found.unit, country);
    const ends = { low: convert(quantity.low), high: convert(quantity.high) };
    return [{ start: quantity.start, end: quantity.end, ...found, ...ends, digits: digitsOf(words) }];
  });
}

function unitFor(unit: string): { unit: string; system: UnitSystem } | null {
  const metric = toMetric[unit];
  if (metric) return { unit: metric, system: 'metric' };
  const imperial = toImperial[unit];
  return imperial ? { unit: imperial, system: 'imperial' } : null;
}

/** Whether the text does not say which ounce or gallon it means. */
function isOther(text: string, { unit, start, end }: Quantity, country: () => string | null): boolean {
  if (isOfGallons(unit)) return !((country() ?? '') in gallons);
  if (unit !== 'ounce') return false;
  const around = text.slice(Math.max(0, start - AROUND), end + AROUND);
  return OTHER_OUNCE.test(around) || !WEIGHED.test(around);
}

const isOfGallons = (unit: string | null) => unit === 'gallon' || unit === 'litre';

function converter(from: string, to: string, country: () => string | null): (value: number | null) => number | null {
  const litres = isOfGallons(from) ? gallons[country() ?? '']! : 1;
  const of = (value: number) => {
    if (from === '°F') return ((value - FREEZING_F) * 5) / 9;
    if (from === '°C') return (value * 9) / 5 + FREEZING_F;
    if (from === 'gallon') return value * litres;
    return to === 'gallon' ? value / litres : value * unitFactor(from, to)!;
  };
  return (value) => (value === null ? null : of(value));
}

/** Whether two measures are one: "5 feet 10 inches". */
function isTogether(text: string, first: Quantity, second: Quantity): boolean {
  if (first.unit === null || second.unit === null || smaller[first.unit] !== second.unit) return false;
  const isPlain = first.low === first.high && second.low === second.high && first.low !== null && second.low !== null;
  return isPlain && BETWEEN_TOGETHER.test(text.slice(first.end, second.start));
}

function bothTogether(first: Quantity, second: Quantity): Conversion[] {
  const unit = together[first.unit!]!;
  const value = first.low! * unitFactor(first.unit!, unit)! + second.low! * unitFactor(second.unit!, unit)!;
  const span: Span = { start: first.start, end: second.end };
  return [{ ...span, system: 'metric', unit, low: value, high: value, digits: TOGETHER_DIGITS }];
}

/** Whether a measure of the same kind follows directly. */
function isSaidTwice(later: Quantity | undefined, earlier: Quantity | undefined): boolean {
  if (!later?.unit || !earlier?.unit || later.unit === earlier.unit) return false;
  const kind = measureOf(earlier.unit)?.kind;
  return later.start - earlier.end <= LONGEST_BETWEEN && kind !== undefined && measureOf(later.unit)?.kind === kind;
}

const isDifference = (text: string, { start }: Quantity, after: string): boolean =>
  DIFFERENCE_BEFORE.test(text.slice(Math.max(0, start - CONTEXT), start)) || DIFFERENCE_AFTER.test(after);

/** Counts the significant digits of a written number: 2 for "5,300", 3 for "41.8". */
function digitsOf(written: string): number {
  const digits = /\d[\d,.]*/.exec(written)?.[0].replace(/[.,]$/, '').replaceAll(',', '') ?? '';
  const counted = digits.includes('.') ? digits.replace('.', '').replace(/^0+/, '') : digits.replace(/0+$/, '');
  return Math.max(LEAST_DIGITS, counted.length);
}
