/**
 * Tells what a unit measures, and its factor to another unit. Every comparison of two quantities asks this file.
 *
 *   week, day                  both a time: 1 week is 7 days square kilometre, acre     both an area, not a length
 *   percentage point, percent  two kinds: one is a difference, the other a share USD per barrel, USD        two kinds:
 *   a rate is compared with rates only deaths, soldiers           counted nouns, which have no measure
 */
import { amountAt } from './amounts';
import { unitFactors, type UnitKind } from './unit-factors';
import { tokenise } from '../tokens';

/** A unit as a multiple of the base unit of its kind. */
export interface UnitMeasure {
  /** For a rate both kinds ("money per volume"). */
  readonly kind: UnitKind | `${UnitKind} per ${string}`;
  readonly base: string;
  /** Factor to the base unit. */
  readonly factor: number;
}

const PER = ' per ';
const CURRENCY = /^[A-Z]{3}$/;
const measures = new Map<string, UnitMeasure>();
for (const [kind, base, factors] of unitFactors)
  for (const [unit, factor] of Object.entries(factors)) measures.set(unit, { kind, base, factor });

/**
 * Returns the measure of a unit, or null for a counted noun.
 * @param unit as in a quantity ("week", "square kilometre", "USD per barrel")
 */
export function measureOf(unit: string): UnitMeasure | null {
  const known = measures.get(unit);
  if (known) return known;
  if (CURRENCY.test(unit)) return { kind: 'money', base: unit, factor: 1 };
  return powerOf(unit) ?? rateOf(unit);
}

/** "square mile", "cubic foot". */
function powerOf(unit: string): UnitMeasure | null {
  const power = unit.startsWith('square ') ? 2 : unit.startsWith('cubic ') ? 3 : 0;
  const length = power ? measures.get(unit.slice(unit.indexOf(' ') + 1)) : undefined;
  if (length?.kind !== 'length') return null;
  return power === 2
    ? { kind: 'area', base: 'square metre', factor: length.factor ** 2 }
    : { kind: 'volume', base: 'cubic metre', factor: length.factor ** 3 };
}

/** Reads a rate: "USD per barrel", "kilometre per second"; "per 100,000" is a base of its own. */
function rateOf(unit: string): UnitMeasure | null {
  const at = unit.lastIndexOf(PER);
  if (at < 0) return null;
  const above = measureOf(unit.slice(0, at));
  if (!above || above.kind.includes(PER)) return null;
  const name = unit.slice(at + PER.length);
  const below = measureOf(name);
  const speed = above.kind === 'length' && below?.kind === 'time';
  if (speed) return { kind: 'speed', base: 'kilometre per hour', factor: (above.factor * 60) / 1000 / below.factor };
  return {
    kind: `${above.kind as UnitKind} per ${below?.kind ?? name}`,
    base: `${above.base} per ${below?.base ?? name}`,
    factor: above.factor / (below?.factor ?? 1),
  };
}

/**
 * Returns the factor from the first unit to the second, or null if they measure different things or count different
 * nouns. Temperatures differ by more than a factor, so they are compared only in the same unit.
 */
export function unitFactor(from: string, to: string): number | null {
  if (from === to) return 1;
  const a = measureOf(from);
  const b = measureOf(to);
  return a && b && a.kind !== 'temperature' && a.kind === b.kind && a.base === b.base ? a.factor / b.factor : null;
}

/** Whether a unit counts something ("soldiers") instead of measuring it. */
export const countsNoun = (unit: string): boolean => measureOf(unit) === null;

/** Whether a unit is a length of time. */
export const isDuration = (unit: string): boolean => measureOf(unit)?.kind === 'time';

/** Unit names that count people. */
export const peopleUnits: ReadonlySet<string> = new Set(['people']);

/** Units whose name in datasets would mean something else in a text. */
const datasetNames: Readonly<Record<string, string>> = { pounds: 'GBP', persons: 'people', person: 'people' };

/**
 * Returns the unit in quantities for a unit that a dataset writes ("US dollars", "percent of GDP", "minutes"), or the
 * text itself if it is not a known unit.
 */
export function unitNamed(written: string): string {
  const known = datasetNames[written.toLowerCase()];
  if (known) return known;
  const tokens = tokenise(`2 ${written}`);
  return amountAt(tokens, 0, 0, tokens.count)?.unit?.unit ?? written;
}
