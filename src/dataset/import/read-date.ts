/** Dates as feeds write them, no more exact than they are written. */
import { dayWritten } from '../../dates/written-day';

const PARTIAL = /^((?:19|20)\d\d)(?:-(0[1-9]|1[0-2]))?$/;
const NUMBERS = /^(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d\d)$/;
const NAMED_MONTH = /^[a-z]{3,9}\.?,? (?:19|20)\d\d$/i;
/** A day that the calendar does not have, such as 31 April: the month is what is left. */
const IMPOSSIBLE_DAY = /^((?:19|20)\d\d)[-/.](0?[1-9]|1[0-2])[-/.]\d{1,2}(?!\d)/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** Where the clocks of computers begin; in time zones to the west it is the day before. */
const ZERO_OF_CLOCKS = ['1970-01-01', '1969-12-31'];

/**
 * Reads a date in any common form.
 *
 * "2024-05-03T10:00:00Z", "May 3, 2024", "3 May 2024", "03.05.2024" and Unix time give a day;
 * "2024-05", "May 2024" and "2024" stay what they are. Of "03/05/2024", which means May to some and March to
 * others, only the year is sure, unless one number is not a month; of "2024-04-31" only the month.
 * @returns `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, or null where no single year can be seen, and for the zero of
 *   computers' clocks, which stands for "not known"
 */
export function readDate(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim().slice(0, 100) : '';
  if (PARTIAL.test(text)) return text;
  const numbers = NUMBERS.exec(text);
  if (numbers) return ofNumbers(Number(numbers[1]), Number(numbers[2]), numbers[3]!, text.includes('.'));
  const day = dayWritten(text);
  if (day !== null) return ZERO_OF_CLOCKS.includes(day) ? null : day;
  if (NAMED_MONTH.test(text)) return dayWritten(`1 ${text.replace(',', '')}`)?.slice(0, 7) ?? text.slice(-4);
  const [, year, month] = IMPOSSIBLE_DAY.exec(text) ?? [];
  if (year !== undefined && month !== undefined) return `${year}-${month.padStart(2, '0')}`;
  const years = new Set(text.match(YEAR));
  return years.size === 1 ? [...years][0]! : null;
}

function ofNumbers(first: number, second: number, year: string, dotted: boolean): string {
  const pad = (number: number) => String(number).padStart(2, '0');
  // With dots the day is first wherever dates are written so.
  const dayFirst = dotted || first > 12;
  if (!dayFirst && second <= 12) return first === second ? `${year}-${pad(first)}-${pad(second)}` : year;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return dayWritten(`${year}-${pad(month)}-${pad(day)}`) ?? year;
}
