/** Converts the measures of an article to the other system of units, unless the article itself does. */
import type { Article } from '../../text/article';
import type { Quantity } from '../../text/quantities/quantity';
import { measureOf, unitFactor } from '../../text/quantities/units-compared';
import type { Conversion, UnitSystem } from './conversion';
import {
  DIFFERENCE_AFTER,
  DIFFERENCE_BEFORE,
  IN_BRACKETS,
  NAME_AFTER,
  NO_MEASURE,
  toImperial,
  toMetric,
} from './conversion-units';

/**
 * Largest distance between a measure and its conversion by the article: "500 miles (800 km)", "5 km, or 3 miles"
 * (UTF-16 units).
 */
const LONGEST_BETWEEN = 6;
const CONTEXT = 40;
const LEAST_DIGITS = 2;
const FREEZING_F = 32;

export function findConversions({ text }: Article, quantities: readonly Quantity[]): Conversion[] {
  return quantities.flatMap((quantity, index) => {
    const found = quantity.unit === null ? null : unitFor(quantity.unit);
    if (!found) return [];
    if (isSaidTwice(quantity, quantities[index - 1]) || isSaidTwice(quantities[index + 1], quantity)) return [];
    const after = text.slice(quantity.end, quantity.end + CONTEXT);
    const written = text.slice(quantity.start, quantity.end);
    if (NAME_AFTER.test(after) || IN_BRACKETS.test(after) || NO_MEASURE.test(written)) return [];
    if (found.unit.startsWith('°') && isDifference(text, quantity, after)) return [];
    const convert = converter(quantity.unit!, found.unit);
    const ends = { low: convert(quantity.low), high: convert(quantity.high) };
    const span = { start: quantity.start, end: quantity.end };
    return [{ ...span, ...found, ...ends, digits: digitsOf(written) }];
  });
}

function unitFor(unit: string): { unit: string; system: UnitSystem } | null {
  const metric = toMetric[unit];
  if (metric) return { unit: metric, system: 'metric' };
  const imperial = toImperial[unit];
  return imperial ? { unit: imperial, system: 'imperial' } : null;
}

function converter(from: string, to: string): (value: number | null) => number | null {
  const of = (value: number) =>
    from === '°F'
      ? ((value - FREEZING_F) * 5) / 9
      : from === '°C'
        ? (value * 9) / 5 + FREEZING_F
        : value * unitFactor(from, to)!;
  return (value) => (value === null ? null : of(value));
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
