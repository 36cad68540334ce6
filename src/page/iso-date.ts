/** Dates as pages write them, read to ISO days. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)([-/.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d(?!\d{3,}))/;
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +((?:19|20)\\d\\d)\\b`, 'i');
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH}\\.?,?[ -]((?:19|20)\\d\\d)\\b`, 'i');
const SECONDS = /^\d{10}(?:\d{3})?$/;

/**
 * The day that a date names, in the time zone that it is written in: a reader in another one still
 * reads the outlet's date. Understands ISO 8601 and its looser relatives, English dates with a
 * named month, and Unix time (which is read in UTC). `03/04/2021` is ambiguous and gives null.
 * @returns `YYYY-MM-DD`, or null where there is no possible day between 1900 and 2099
 */
export function isoDay(written: string): string | null {
  const text = written.trim();
  if (SECONDS.test(text)) {
    const milliseconds = Number(text) * (text.length === 10 ? 1000 : 1);
    return new Date(milliseconds).toISOString().slice(0, 10);
  }
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return day(yearFirst[1]!, Number(yearFirst[3]), Number(yearFirst[4]));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return day(monthFirst[3]!, monthNumber(monthFirst[1]!), Number(monthFirst[2]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return day(dayFirst[3]!, monthNumber(dayFirst[2]!), Number(dayFirst[1]));
  return null;
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function day(year: string, month: number, dayOfMonth: number): string | null {
  const date = new Date(Date.UTC(Number(year), month - 1, dayOfMonth));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth) return null;
  return date.toISOString().slice(0, 10);
}
