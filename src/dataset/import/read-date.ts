/** Dates as feeds write them, no more exact than they are written. */
import { dayWritten } from '../../dates/written-day';

const PARTIAL = /^((?:19|20)\d\d)(?:-(0[1-9]|1[0-2]))?$/;
const NUMBERS = /^(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d\d)$/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/**
 * Reads a date in any common form.
 *
 * "2024-05-03T10:00:00Z", "May 3, 2024", "3 May 2024", "03.05.2024" and Unix time give a day;
 * "2024-05" and "2024" stay what they are. Of "03/05/2024", which means May to some and March to
 * others, only the year is sure, unless one number is no month.
 * @returns `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, or null where no single year can be seen
 */
export function readDate(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim().slice(0, 100) : '';
  if (PARTIAL.test(text)) return text;
  const numbers = NUMBERS.exec(text);
  if (numbers) return ofNumbers(Number(numbers[1]), Number(numbers[2]), numbers[3]!, text.includes('.'));
  const day = dayWritten(text);
  if (day !== null) return day;
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
