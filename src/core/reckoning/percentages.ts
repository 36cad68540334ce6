/** Puts percentages in plain parts: shares, what falls leave, how many times a rise is. */
import type { Quantity } from '../../text/quantities/quantity';
import type { NumberPlace } from '../series/clause';
import { partsOf } from './parts';
import type { Part, PartsReckoned, Reckoning } from './reckoning';
import {
  CHANGE_OF_PERCENT_AFTER,
  BY_BEFORE,
  FALL_AFTER,
  FALL_BEFORE,
  NO_SHARE_AFTER,
  OF_PRICE_AFTER,
  PERCENT_OF_PERCENT_AFTER,
  PERCENT_OF_PERCENT_BEFORE,
  POLL,
  POLLED_AFTER,
  POLLED_BEFORE,
  RISE_AFTER,
  RISE_BEFORE,
  SHARE_AFTER,
  SHARE_BEFORE,
  SHARE_ENDS,
  SHARED_AFTER,
} from './share-words';

/** Half is plain as it is. */
const PLAIN = 50;
/** Smallest fall whose rest is told, and smallest rise that is told as a multiple (percent). */
const LARGE_FALL = 20;
const LARGE_RISE = 100;
/** Smallest change that is told in plain parts (percent). */
const LEAST_CHANGE = 5;
/** Rises of a year that are told by the years in which something doubles (percent). */
const YEARLY = { least: 0.5, most: 25 };
export const YEARLY_UNIT = 'percent per year';
/** This many percentages in brackets are a list of shares: "wood (63.6%), gas (12.8%), candles (2.6%)". */
const LIST = 3;
const IN_BRACKETS = /\([\d.]+ ?(?:%|per ?cent)\)/gi;

export function reckonPercentage(quantity: Quantity, place: NumberPlace): Reckoning[] {
  const { low, high, start, end } = quantity;
  const ends = [low, high].filter((value) => value !== null);
  if (ends.some((value) => value <= 0)) return [];
  const { sentence, sentenceStart } = place;
  const before = sentence.slice(0, start - sentenceStart);
  const after = sentence.slice(end - sentenceStart);
  if (CHANGE_OF_PERCENT_AFTER.test(after)) return [];
  if (PERCENT_OF_PERCENT_AFTER.test(after) || PERCENT_OF_PERCENT_BEFORE.test(before)) return [];
  const span = { start, end };
  const change = changeAt(before, after);
  if (change === 'fall')
    return ends.every((value) => value >= LARGE_FALL) ? left(quantity) : changeInParts('less', quantity);
  if (change === 'rise') {
    if (ends.every((value) => value >= LARGE_RISE))
      return [{ ...span, kind: 'times', ...both(quantity, timesOf), ...bare }];
    const isYearly = quantity.unit === YEARLY_UNIT && low !== null && high !== null;
    if (!isYearly || low < YEARLY.least || high > YEARLY.most) return changeInParts('more', quantity);
    return [{ ...span, kind: 'doubles', low: yearsToDouble(high), high: yearsToDouble(low), ...bare }];
  }
  const isShare = change === null && ends.every((value) => value < 100 && value !== PLAIN);
  if (!isShare || !saysShare(before, after, sentence)) return [];
  return inParts('parts', quantity, ({ low: from, high: to }) => [from, to]);
}

const bare = { unit: null, beside: null };
const timesOf = (percent: number): number => 1 + percent / 100;
const yearsToDouble = (percent: number): number => Math.log(2) / Math.log(1 + percent / 100);

/** Whether the words around a percentage make it a rise, a fall, or some other change. */
function changeAt(before: string, after: string): 'rise' | 'fall' | 'other' | null {
  if (RISE_BEFORE.test(before) || RISE_AFTER.test(after)) return 'rise';
  if (FALL_BEFORE.test(before) || FALL_AFTER.test(after)) return 'fall';
  return BY_BEFORE.test(before) || NO_SHARE_AFTER.test(after) ? 'other' : null;
}

function saysShare(before: string, after: string, sentence: string): boolean {
  if (SHARE_AFTER.test(after) || SHARED_AFTER.test(after)) return true;
  if (OF_PRICE_AFTER.test(after)) return true;
  if (POLL.test(sentence) && POLLED_BEFORE.test(before) && POLLED_AFTER.test(after)) return true;
  if (SHARE_BEFORE.test(before) && SHARE_ENDS.test(after)) return true;
  return before.endsWith('(') && after.startsWith(')') && (sentence.match(IN_BRACKETS)?.length ?? 0) >= LIST;
}

function left(quantity: Quantity): Reckoning[] {
  const ends = [quantity.low, quantity.high].filter((value) => value !== null);
  if (ends.some((value) => value < LARGE_FALL || value >= 100 || value === PLAIN)) return [];
  const rest = (percent: number | null) => (percent === null ? null : 100 - percent);
  return inParts('left', quantity, ({ low, high }) => [rest(high), rest(low)]);
}

function changeInParts(kind: 'more' | 'less', quantity: Quantity): Reckoning[] {
  const ends = [quantity.low, quantity.high].filter((value) => value !== null);
  if (ends.some((value) => value < LEAST_CHANGE || value >= 100 || value === PLAIN)) return [];
  return inParts(kind, quantity, ({ low, high }) => [low, high]);
}

/** Returns nothing if an end has no plain parts. */
function inParts(
  kind: PartsReckoned['kind'],
  quantity: Quantity,
  percents: (quantity: Quantity) => readonly [number | null, number | null],
): Reckoning[] {
  const ends = percents(quantity);
  const [low, high] = ends.map((percent) => (percent === null ? null : partsOf(percent / 100))) as [
    Part | null,
    Part | null,
  ];
  if ((ends[0] !== null && !low) || (ends[1] !== null && !high)) return [];
  return [{ start: quantity.start, end: quantity.end, kind, low, high }];
}

function both({ low, high }: Quantity, of: (value: number) => number) {
  return { low: low === null ? null : of(low), high: high === null ? null : of(high) };
}
