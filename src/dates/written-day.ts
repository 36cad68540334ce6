/** Reads dates as pages write them into ISO days. */
import { DAY_FIRST_REGION, MONTH_FIRST_REGION } from './day-order-rules';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)([-/.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d(?!\d{3,}))/;
/** The same without leading zeros, which needs marks between the numbers: `2025-2-7`. */
const SHORT_YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)([-/.])([1-9]|1[0-2])\2([1-9]|[12]\d|3[01])(?!\d)/;
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)\\w*,? +)?';
const MONTH_FIRST = new RegExp(
  `\\b${MONTH}(?:\\.? +|-)(\\d{1,2})(?:st|nd|rd|th)?(?:,? +|,|-)${WEEKDAY}((?:19|20)\\d\\d)\\b`,
  'i',
);
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH}\\.?,?[ -]((?:19|20)\\d\\d)\\b`,
  'i',
);
const NUMBERS = /(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d\d)(?![\d/])/;
const SECONDS = /^\d{10}(?:\d{3})?$/;

/** Which number comes first in `03/04/2021`; null if unknown. */
export type DayOrder = 'day-first' | 'month-first' | null;

/** Returns the order of numbers in a page's dates. @param languages as the page states them, best first */
export function dayOrderOf(languages: readonly (string | null)[]): DayOrder {
  const stated = languages.find((language) => language !== null)?.trim() ?? '';
  if (MONTH_FIRST_REGION.test(stated)) return 'month-first';
  return DAY_FIRST_REGION.test(stated) ? 'day-first' : null;
}

/**
 * Returns the day of a written date, in the time zone that it is written in, so that readers elsewhere see the outlet's
 * date. Reads ISO 8601 and its looser relatives, English dates with a named month, and Unix time (in UTC). `03/04/2021`
 * is ambiguous and gives null, unless the order is known or only one is possible; with dots the day comes first.
 * @param order of numbers on a page of that language and region
 * @returns `YYYY-MM-DD`, or null if there is no valid day between 1900 and 2099
 */
export function dayWritten(written: string, order: DayOrder = null): string | null {
  const text = written.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  if (SECONDS.test(text)) {
    const milliseconds = Number(text) * (text.length === 10 ? 1000 : 1);
    return new Date(milliseconds).toISOString().slice(0, 10);
  }
  const yearFirst = YEAR_FIRST.exec(text) ?? SHORT_YEAR_FIRST.exec(text);
  if (yearFirst) return day(yearFirst[1]!, Number(yearFirst[3]), Number(yearFirst[4]));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return day(monthFirst[3]!, monthNumber(monthFirst[1]!), Number(monthFirst[2]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return day(dayFirst[3]!, monthNumber(dayFirst[2]!), Number(dayFirst[1]));
  const numbers = NUMBERS.exec(text);
  return numbers ? dayOfNumbers(numbers, order) : null;
}

function dayOfNumbers(
  [, first, separator, second, year]: readonly (string | undefined)[],
  order: DayOrder,
): string | null {
  const dayFirst = day(year!, Number(second), Number(first));
  const monthFirst = day(year!, Number(first), Number(second));
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  if (order === 'month-first') return monthFirst;
  return order === 'day-first' || separator === '.' ? dayFirst : null;
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function day(year: string, month: number, dayOfMonth: number): string | null {
  const date = new Date(Date.UTC(Number(year), month - 1, dayOfMonth));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth) return null;
  return date.toISOString().slice(0, 10);
}
