/**
 * Dates as precise as their source: a year, a month or a day. Days are counted from 1970-01-01 (day 0), without a time
 * zone.
 */

const MILLISECONDS_A_DAY = 86_400_000;

/** The days that a partial date may mean, both ends included. */
export interface DayRange {
  readonly earliest: number;
  readonly latest: number;
}

/**
 * Returns the first and last day that a partial date may mean: "2025-02" is 1 to 28 February.
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @returns whole days; a day that does not exist (31 April) rolls over, as in `Date`
 */
export function daysOf(date: string): DayRange {
  const year = Number(date.slice(0, 4));
  if (date.length === 4) return { earliest: numberOfDay(year, 1, 1), latest: numberOfDay(year, 12, 31) };
  const month = Number(date.slice(5, 7));
  if (date.length === 7) return { earliest: numberOfDay(year, month, 1), latest: numberOfDay(year, month + 1, 1) - 1 };
  const day = numberOfDay(year, month, Number(date.slice(8, 10)));
  return { earliest: day, latest: day };
}

/** Whether a full date is a day that exists; always true for years and months. */
export function isRealDate(date: string): boolean {
  if (date.length < 10) return true;
  return dayAsIso(daysOf(date).earliest) === date;
}

/** Returns the day as `YYYY-MM-DD`. */
export function dayAsIso(day: number): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

function numberOfDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

/** Returns the whole days between two dates, each a day, a month or a year; 0 if one is within the other. */
export function daysApart(one: string, other: string): number {
  const [earlier, later] = one < other ? [one, other] : [other, one];
  return later.startsWith(earlier) ? 0 : Math.max(0, (firstDay(later) - lastDay(earlier)) / MILLISECONDS_A_DAY);
}

const firstDay = (date: string) => Date.parse(date + '-01-01'.slice(date.length - '2000'.length));

function lastDay(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  return day ? Date.parse(date) : Date.UTC(month ? year! : year! + 1, month ?? 0, 1) - MILLISECONDS_A_DAY;
}

/** Returns the days since 1970-01-01 of an ISO date (ignoring its time of day), or null if it is missing or invalid. */
export function dayNumber(date: string | null): number | null {
  if (date === null) return null;
  const time = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.floor(time / MILLISECONDS_A_DAY);
}
