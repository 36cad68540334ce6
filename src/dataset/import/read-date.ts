/** Reads dates of feeds, with the precision that they are written with. */
import { dayWritten } from '../../dates/written-day';

const PARTIAL = /^((?:19|20)\d\d)(?:-(0[1-9]|1[0-2]))?$/;
const NUMBERS = /^(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d\d)$/;
const NAMED_MONTH = /^[a-z]{3,9}\.?,? (?:19|20)\d\d$/i;
/** A day that does not exist, such as 31 April; its month is kept. */
const IMPOSSIBLE_DAY = /^((?:19|20)\d\d)[-/.](0?[1-9]|1[0-2])[-/.]\d{1,2}(?!\d)/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** The zero of computer clocks; in time zones west of Greenwich it is the day before. */
const ZERO_OF_CLOCKS = ['1970-01-01', '1969-12-31'];

/**
 * Reads a date in any common form.
 *
 * "2024-05-03T10:00:00Z", "May 3, 2024", "3 May 2024", "03.05.2024" and Unix time give a day; "2024-05", "May 2024" and
 * "2024" keep their precision. "03/05/2024" means May to some and March to others, so only its year is kept, unless one
 * number cannot be a month; of "2024-04-31" only the month.
 * @returns `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, or null if there is no single year, and for the zero of computer clocks,
 *   which means "unknown"
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
  // With dots the day comes first in every country that writes so.
  const dayFirst = dotted || first > 12;
  if (!dayFirst && second <= 12) return first === second ? `${year}-${pad(first)}-${pad(second)}` : year;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return dayWritten(`${year}-${pad(month)}-${pad(day)}`) ?? year;
}
