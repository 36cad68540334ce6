/** Converts a quantity's range to the unit of a topic. */
import type { Quantity } from '../../../text/quantities/quantity';
import { hashWord } from '../../../text/word-hash';
import { isPeopleName } from './scope';
import { whatWords, whoWords } from './scope-words';
import { countsNoun, peopleUnits, unitFactor } from '../../../text/quantities/units-compared';

/** Returns a quantity's range in a topic's unit, or null if it measures something else. Open ends stay null. */
export function inUnit(
  { low, high, unit }: Quantity,
  wanted: string,
): { low: number | null; high: number | null } | null {
  const times = (factor: number) => ({
    low: low === null ? null : low * factor,
    high: high === null ? null : high * factor,
  });
  const factor = unit === null ? null : unitFactor(unit, wanted);
  if (factor !== null) return times(factor);
  // A third of something is 33 percent of it.
  if (wanted === 'percent') return unit === null && (high ?? low ?? 2) <= 1 ? times(100) : null;
  if (peopleUnits.has(wanted)) return unit === null || countsPeople(unit) ? times(1) : null;
  return unit !== null && countsNoun(unit) && countsNoun(wanted) && headOf(unit) === headOf(wanted) ? times(1) : null;
}

function countsPeople(unit: string): boolean {
  const head = hashWord(
    unit
      .split(/[\s-]+/)
      .at(-1)!
      .toLowerCase(),
  );
  return whoWords(head) !== undefined || whatWords(head) !== undefined || isPeopleName(unit.split(' ').at(-1)!);
}

const headOf = (unit: string) =>
  unit
    .toLowerCase()
    .split(/[\s-]+/)
    .at(-1)!
    .replace(/s$/, '');
