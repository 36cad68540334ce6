/** Sets two numbers of a sentence beside each other: a change, a share of one in the other. */
import type { Quantity } from '../../text/quantities/quantity';
import { countsNoun, measureOf, unitFactor } from '../../text/quantities/units-compared';
import type { NumberPlace } from '../series/clause';
import {
  CHANGES,
  FROM_BEFORE,
  LINKED_BETWEEN,
  NO_PART_BEFORE,
  OF_BETWEEN,
  OLDER_BETWEEN,
  RANGES,
  SHARE_OF_BETWEEN,
  TO_BETWEEN,
} from './pair-words';
import type { AmountReckoned } from './reckoning';

/** Smallest change that is told (percent), and largest: beyond it a multiple of what was almost nothing. */
const CHANGE = { least: 1, most: 100_000 };
const LEAST_POINTS = 0.1;
/** Smallest whole of which a share is told, and smallest product. */
const LEAST_WHOLE = 5;
const LEAST_COUNTED = 2;

/**
 * Returns what follows from a number and the next one.
 * @param place of the first number
 */
export function reckonPair(first: Quantity, second: Quantity, place: NumberPlace): AmountReckoned | null {
  const { sentence, sentenceStart } = place;
  const between = sentence.slice(first.end - sentenceStart, second.start - sentenceStart);
  if (!LINKED_BETWEEN.test(between)) return null;
  const before = sentence.slice(0, first.start - sentenceStart);
  if (FROM_BEFORE.test(before) && TO_BETWEEN.test(between))
    return CHANGES.test(before) && !RANGES.test(before) ? changeTo(first, second) : null;
  if (OLDER_BETWEEN.test(between)) return changeTo(second, first);
  const share = OF_BETWEEN.test(between) && !NO_PART_BEFORE.test(before) ? shareIn(first, second) : null;
  return share ?? (SHARE_OF_BETWEEN.test(between) ? countedIn(first, second) : null);
}

/** The value of an exact number, or null. */
const valueOf = ({ low, high }: Quantity): number | null => (low === high ? low : null);

function changeTo(from: Quantity, to: Quantity): AmountReckoned | null {
  const factor = factorBetween(from, to);
  const [earlier, later] = [valueOf(from), valueOf(to)];
  if (factor === null || earlier === null || later === null || earlier <= 0 || later <= 0) return null;
  const span = { start: to.start, end: to.end, beside: { start: from.start, end: from.end } };
  const kind = measureOf(to.unit ?? from.unit ?? '')?.kind;
  if (kind === 'temperature' || kind === 'age') return null;
  if (kind === 'share') {
    const points = later - earlier;
    return Math.abs(points) < LEAST_POINTS ? null : { ...span, kind: 'points', low: points, high: points, unit: null };
  }
  const change = (later / (earlier * factor) - 1) * 100;
  if (Math.abs(change) < CHANGE.least || change > CHANGE.most) return null;
  return { ...span, kind: 'change', low: change, high: change, unit: null };
}

/** The first number may leave out unit and scale: "from 12 to 18 million dollars"; then the scale is not clear. */
function factorBetween(from: Quantity, to: Quantity): number | null {
  if (from.unit !== null && to.unit !== null) return from.unit === to.unit ? 1 : unitFactor(from.unit, to.unit);
  const [small, large] = [valueOf(from), valueOf(to)];
  if (small === null || large === null) return null;
  return Math.max(small, large) / Math.min(small, large) < LIKELY ? 1 : null;
}
/** Largest factor between two numbers of which one is without a unit. */
const LIKELY = 20;

function shareIn(part: Quantity, whole: Quantity): AmountReckoned | null {
  const [one, all] = [valueOf(part), valueOf(whole)];
  if (one === null || all === null || !Number.isInteger(one) || !Number.isInteger(all)) return null;
  const isCount = whole.unit === null || countsNoun(whole.unit);
  const isSame = part.unit === null || (whole.unit !== null && lastWord(part.unit) === lastWord(whole.unit));
  if (!isCount || !isSame || one < 1 || one >= all || all < LEAST_WHOLE) return null;
  const share = (one / all) * 100;
  const beside = { start: whole.start, end: whole.end };
  return { start: part.start, end: part.end, kind: 'share', low: share, high: share, unit: null, beside };
}

const lastWord = (unit: string): string => unit.split(' ').at(-1)!.toLowerCase();

function countedIn(part: Quantity, whole: Quantity): AmountReckoned | null {
  const all = valueOf(whole);
  const share = shareOf(part);
  const isCount = whole.unit !== null && (countsNoun(whole.unit) || measureOf(whole.unit)!.kind === 'money');
  if (all === null || !share || !isCount || all < LEAST_WHOLE) return null;
  const ends = { low: share.low && share.low * all, high: share.high && share.high * all };
  if (Math.min(ends.low ?? Infinity, ends.high ?? Infinity) < LEAST_COUNTED) return null;
  const unit = countsNoun(whole.unit) ? null : whole.unit;
  return {
    start: part.start,
    end: part.end,
    kind: 'counted',
    ...ends,
    unit,
    beside: { start: whole.start, end: whole.end },
  };
}

/** Returns a share between 0 and 1: "80%", "half", "two-thirds"; null for other numbers. */
function shareOf({ unit, low, high }: Quantity): { low: number | null; high: number | null } | null {
  const scale = unit === 'percent' ? 100 : unit === null ? 1 : 0;
  const ends = [low, high].filter((value) => value !== null);
  if (!scale || ends.some((value) => value <= 0 || value >= scale)) return null;
  return { low: low === null ? null : low / scale, high: high === null ? null : high / scale };
}
