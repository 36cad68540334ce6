/** Weekdays, weeks and months around a day. Days are counted from 1970-01-01 (day 0), see `partial-date.ts`. */
import { dayAsIso, daysOf } from './partial-date';

export const DAYS_A_WEEK = 7;
/** 1 January 1970 was a Thursday, which is 3 counted from Monday. */
const FIRST_WEEKDAY = 3;

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: number): number => (((day + FIRST_WEEKDAY) % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK;

/** Returns the last such weekday on or before a day. */
export const weekdayBefore = (day: number, weekday: number): number =>
  day - ((weekdayOf(day) - weekday + DAYS_A_WEEK) % DAYS_A_WEEK);

/** Returns the first such weekday on or after a day. */
export const weekdayAfter = (day: number, weekday: number): number =>
  day + ((weekday - weekdayOf(day) + DAYS_A_WEEK) % DAYS_A_WEEK);

/** Returns the Monday of a day's week. */
export const mondayOf = (day: number): number => weekdayBefore(day, 0);

/** Returns the month (`YYYY-MM`) this many months after that of a date; before it for negative numbers. */
export function monthFrom(date: string, months: number): string {
  const first = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1 + months, 1));
  return first.toISOString().slice(0, 7);
}

/**
 * Returns the day with this month and day that is nearest to a date, in whichever year; null if it exists in none of
 * the years around.
 */
export function nearestYear(monthAndDay: string, to: string): string | null {
  const year = Number(to.slice(0, 4));
  const target = daysOf(to).earliest;
  const distance = (date: string) => Math.abs(daysOf(date).earliest - target);
  const dates = [year - 1, year, year + 1]
    .map((near) => `${near}-${monthAndDay}`)
    .filter((date) => dayAsIso(daysOf(date).earliest) === date);
  return dates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
