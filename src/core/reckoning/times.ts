/** Resolves lengths of time against the article's day: "for 30 years", "in the past nine years", "three weeks ago". */
import { dayAsIso, daysOf } from '../../dates/partial-date';
import { monthFrom } from '../../dates/weeks';
import type { Quantity } from '../../text/quantities/quantity';
import type { NumberPlace } from '../series/clause';
import type { TimeReckoned } from './reckoning';
import {
  AGO_AFTER,
  DUE_BEFORE,
  NEXT_BEFORE,
  NO_DISTANCE_AFTER,
  OTHER_TIME,
  PAST_BEFORE,
  SOON_AFTER,
  SOON_BEFORE,
  STILL_BEFORE,
  SUPERLATIVE_BEFORE,
  TERM,
} from './time-words';

type Step = 'day' | 'month' | 'year';
/** Step of the calendar and number of steps for each unit. */
const STEPS: Readonly<Record<string, readonly [step: Step, many: number]>> = {
  day: ['day', 1],
  week: ['day', 7],
  fortnight: ['day', 14],
  month: ['month', 1],
  year: ['year', 1],
  decade: ['year', 10],
  century: ['year', 100],
};
/** Shortest times whose date helps a reader, in steps. */
const LEAST: Readonly<Record<Step, number>> = { day: 4, month: 2, year: 3 };
const LONGEST_YEARS = 500;

/** How the words around a length of time tie it to the article's day. */
type Tie = 'since' | 'around-past' | 'around-ahead' | 'until' | 'between';

/**
 * Returns the date or period that a length of time means, or null if it counts from another day.
 * @param published ISO day of the article
 * @param isQuoted in a quotation only years are counted, because the day on which it was said is not known
 */
export function reckonTime(
  quantity: Quantity,
  place: NumberPlace,
  published: string,
  isQuoted: boolean,
): TimeReckoned | null {
  const step = STEPS[quantity.unit ?? ''];
  const { low, high, start, end } = quantity;
  // The far end of "two or three years" says how far back it may be, the near end is certain.
  const length = low ?? high;
  if (!step || length === null || (low !== null && high !== null && low !== high)) return null;
  const [unit, many] = step;
  const steps = length * many;
  if (!Number.isInteger(steps) || steps < LEAST[unit] || (unit === 'year' && steps > LONGEST_YEARS)) return null;
  if (isQuoted && unit !== 'year') return null;
  const tie = tieOf(place, quantity, unit);
  if (!tie || OTHER_TIME.test(place.sentence)) return null;
  const sign = tie === 'until' || tie === 'around-ahead' ? 1 : -1;
  const date = dateFrom(published, unit, sign * steps);
  const span = { start, end };
  if (tie === 'between')
    return { ...span, kind: 'between', date, until: published.slice(0, date.length), bound: boundOf(quantity, sign) };
  const kind = tie === 'since' || tie === 'until' ? tie : 'around';
  return { ...span, kind, date, until: null, bound: boundOf(quantity, sign) };
}

function tieOf(
  { sentence, sentenceStart, before: clauseBefore }: NumberPlace,
  { start, end }: Quantity,
  unit: Step,
): Tie | null {
  const before = sentence.slice(0, start - sentenceStart);
  const after = sentence.slice(end - sentenceStart);
  if (AGO_AFTER.test(after)) return 'around-past';
  if (NO_DISTANCE_AFTER.test(after)) return null;
  if (PAST_BEFORE.test(before)) return 'between';
  if (NEXT_BEFORE.test(before)) return 'until';
  if (STILL_BEFORE.test(clauseBefore)) return TERM.test(clauseBefore) ? null : 'since';
  if (unit === 'year' && SUPERLATIVE_BEFORE.test(clauseBefore)) return 'since';
  if (SOON_BEFORE.test(before.trimStart()) && SOON_AFTER.test(after)) return 'around-ahead';
  return DUE_BEFORE.test(clauseBefore) ? 'around-ahead' : null;
}

function dateFrom(published: string, unit: Step, steps: number): string {
  if (unit === 'year') return String(Number(published.slice(0, 4)) + steps);
  return unit === 'month' ? monthFrom(published, steps) : dayAsIso(daysOf(published).earliest + steps);
}

function boundOf({ low, high }: Quantity, sign: number): TimeReckoned['bound'] {
  if (low !== null && high !== null) return null;
  // "More than 30 years" reaches farther from the article's day, "less than 30 years" less far.
  const isFarther = high === null;
  return isFarther === sign < 0 ? 'or-earlier' : 'or-later';
}
