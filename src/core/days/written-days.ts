/** Reads the dates that an article writes out, and finds the year of those that leave it out. */
import { isRealDate } from '../../dates/partial-date';
import { nearestYear } from '../../dates/weeks';
import type { Span } from '../../text/article';
import type { Reading } from '../../text/reading';
import { monthNumbers } from '../../text/quantities/words';
import { hashWord } from '../../text/word-hash';
import { dateAt } from '../../text/written-dates';
import type { DaySaid } from './day-said';
import { ANY_MONTH } from './day-words';
import { isAfterSince } from './tense';

/** Of each month (`01` to `12`) the years with which the article names it. */
export type YearsOfMonths = ReadonlyMap<string, ReadonlySet<string>>;

const YEAR_LENGTH = 4;
const MONTH_OF_YEAR = new RegExp(
  `\\b(${ANY_MONTH})[a-z]{0,6}\\.?(?: \\d{1,2},?)? ((?:19|20)\\d\\d)\\b|\\b((?:19|20)\\d\\d) (${ANY_MONTH})`,
  'g',
);

export function yearsOfMonths(text: string): YearsOfMonths {
  const years = new Map<string, Set<string>>();
  for (const [, month, year, yearBefore, monthAfter] of text.matchAll(MONTH_OF_YEAR)) {
    const number = String(monthNumbers(hashWord((month ?? monthAfter)!))).padStart(2, '0');
    const said = years.get(number) ?? new Set();
    years.set(number, said.add((year ?? yearBefore)!));
  }
  return years;
}

/**
 * The dates between two tokens, as exactly as they are written; days without a year are `relative`.
 * @param years asked for where a date has no year
 */
export function writtenDays(
  { article, tokens }: Reading,
  years: () => YearsOfMonths,
  first: number,
  end: number,
): DaySaid[] {
  const found: DaySaid[] = [];
  for (let at = first; at < end;) {
    const written = dateAt(tokens, at, end);
    if (!written) {
      at++;
      continue;
    }
    const span = { start: tokens.start[at]!, end: endOf(article.text, tokens.end[written.next - 1]!) };
    const date = fullDate(written.date, article.published, years, isAfterSince(article.text, span.start));
    if (date && isDate(article.text, span, date))
      found.push({ ...span, date, until: null, relative: written.date.startsWith('--') });
    at = written.next;
  }
  return found;
}

/** A day without its year is the one nearest to the article's, after "since" the last one, unless the article names that month of another year. */
function fullDate(date: string, published: string | null, years: () => YearsOfMonths, isSince: boolean): string | null {
  if (!date.startsWith('--')) return isRealDate(date) ? date : null;
  const nearest = published === null ? null : nearestYear(date.slice(2), published);
  const isAhead = isSince && nearest !== null && nearest > published!;
  const near = isAhead ? `${Number(nearest.slice(0, YEAR_LENGTH)) - 1}${nearest.slice(YEAR_LENGTH)}` : nearest;
  if (near === null) return null;
  const said = years().get(near.slice(5, 7));
  return !said || (said.size === 1 && said.has(near.slice(0, YEAR_LENGTH))) ? near : null;
}

/** A full stop after a whole month ends the sentence, and is not part of the date as that of "Dec." is. */
const endOf = (text: string, end: number): number =>
  /(?:[a-z]{5}|\b(?:May|June|July))\.$/.test(text.slice(Math.max(0, end - LONGEST_CUE), end)) ? end - 1 : end;

/** A bare number is a year where the words before or after it say so: "in 2014", "2014 election". */
function isDate(text: string, { start, end }: Span, date: string): boolean {
  if (end - start > YEAR_LENGTH || date.length > YEAR_LENGTH) return true;
  if (Number(date) < FIRST_BARE_YEAR) return false;
  const before = text.slice(Math.max(0, start - LONGEST_CUE), start);
  const after = text.slice(end, end + LONGEST_CUE);
  return YEAR_BEFORE.test(before) && !/^(?:s\b|[-–/]\d|[.,]\d| ?%)/.test(after) && !COUNTED.test(after);
}

const LONGEST_CUE = 24;
/** Smaller numbers are times of day or sizes as often. */
const FIRST_BARE_YEAR = 1700;
const YEAR_BEFORE =
  /\b(?:in|since|until|till|from|by|of|during|before|after|early|mid|late|through|year|to|and|between|around)[ -]$/i;
/** "in 2000 homes": a number that counts. */
const COUNTED =
  /^ (?:people|men|women|children|homes|houses|soldiers|troops|workers|jobs|members|metres|meters|kilometres|miles|feet|pounds|dollars|euros|tonnes|tons|days|hours|years|words|points|seats|votes|cases|deaths)\b/i;
