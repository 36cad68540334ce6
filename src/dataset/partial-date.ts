/**
 * Dates that say only what their source says: a year, a month or a day. Days are counted from
 * 1970-01-01 (day 0), in no time zone.
 */

const MILLISECONDS_A_DAY = 86_400_000;

/** The days that a partial date may mean, both included. */
export interface DayRange {
  readonly earliest: number;
  readonly latest: number;
}

/**
 * The first and last day that a partial date may mean: "2025-02" is 1 to 28 February.
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @returns whole days; a day that does not exist (31 April) rolls over, as `Date` does
 */
export function daysOf(date: string): DayRange {
  const year = Number(date.slice(0, 4));
  if (date.length === 4) return { earliest: dayNumber(year, 1, 1), latest: dayNumber(year, 12, 31) };
  const month = Number(date.slice(5, 7));
  if (date.length === 7) return { earliest: dayNumber(year, month, 1), latest: dayNumber(year, month + 1, 1) - 1 };
  const day = dayNumber(year, month, Number(date.slice(8, 10)));
  return { earliest: day, latest: day };
}

/** Whether a full date names a day that exists; years and months always do. */
export function isRealDate(date: string): boolean {
  if (date.length < 10) return true;
  return isoDay(daysOf(date).earliest) === date;
}

/** The day as `YYYY-MM-DD`. */
export function isoDay(day: number): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}
