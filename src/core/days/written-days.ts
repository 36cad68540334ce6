/** Reads the dates that an article writes out, and finds the year of those without one. */
import { pattern } from '../../text/pattern';
import { isRealDate } from '../../dates/partial-date';
import { nearestYear } from '../../dates/weeks';
import type { Span } from '../../text/article';
import { DOT } from '../../text/marks';
import type { Reading } from '../../text/reading';
import { Shape, type Tokens } from '../../text/token';
import { monthNumbers } from '../../text/quantities/words';
import { hashWord } from '../../text/word-hash';
import { wordSet } from '../../text/word-set';
import { dateAt } from '../../text/written-dates';
import type { DaySaid } from './day-said';
import { isAfterSince } from './tense';

/** For each month (`01` to `12`), the years with which the article names it. */
export type YearsOfMonths = ReadonlyMap<string, ReadonlySet<string>>;

const YEAR_LENGTH = 4;
/** Beginnings of the months, short or whole. */
const ANY_MONTH = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
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
 * Returns the date at a token, as precise as it is written; a day without a year is `relative`.
 * @param years called if a date has no year
 * @param end first token that may not be read
 * @returns the first token after it, and null for `day` if it may mean something else; null if no date begins
 */
export function writtenDayAt(
  { article, tokens }: Reading,
  years: () => YearsOfMonths,
  at: number,
  end: number,
): { day: DaySaid | null; next: number } | null {
  const written = dateAt(tokens, at, end);
  if (!written) return null;
  const { next } = written;
  const span = { start: tokens.start[at]!, end: tokens.end[endsInStop(tokens, next - 1) ? next - 2 : next - 1]! };
  const date = fullDate(written.date, article.published, years, isAfterSince(tokens, at));
  const isSaid = date !== null && isDate(article.text, span, date);
  return { day: isSaid ? { ...span, date, until: null, relative: written.date.startsWith('--') } : null, next };
}

/**
 * Completes a day without a year: the one nearest to the article's, after "since" the last one, unless the article
 * names that month with another year.
 */
function fullDate(date: string, published: string | null, years: () => YearsOfMonths, isSince: boolean): string | null {
  if (!date.startsWith('--')) return isRealDate(date) ? date : null;
  const nearest = published === null ? null : nearestYear(date.slice(2), published);
  const isAhead = isSince && nearest !== null && nearest > published!;
  const near = isAhead ? `${Number(nearest.slice(0, YEAR_LENGTH)) - 1}${nearest.slice(YEAR_LENGTH)}` : nearest;
  if (near === null) return null;
  const said = years().get(near.slice(5, 7));
  return !said || (said.size === 1 && said.has(near.slice(0, YEAR_LENGTH))) ? near : null;
}

const isShortMonth = wordSet('jan feb mar apr jun jul aug sep sept oct nov dec');

/** Whether a full stop after a whole month ends the sentence; that of "Dec." is part of the date. */
const endsInStop = ({ hash, shape }: Tokens, last: number): boolean =>
  shape[last] === Shape.Punctuation && hash[last] === DOT && !isShortMonth(hash[last - 1]!);

/** Whether a bare number is a year, by the words around it: "in 2014", "2014 election". */
function isDate(text: string, { start, end }: Span, date: string): boolean {
  if (end - start > YEAR_LENGTH || date.length > YEAR_LENGTH) return true;
  if (Number(date) < FIRST_BARE_YEAR) return false;
  const before = text.slice(Math.max(0, start - LONGEST_CUE), start);
  const after = text.slice(end, end + LONGEST_CUE);
  return YEAR_BEFORE.test(before) && !/^(?:s\b|[-–/]\d|[.,]\d| ?%)/.test(after) && !COUNTED.test(after);
}

const LONGEST_CUE = 24;
/** Smallest bare number that can be a year; smaller ones are often times or sizes. */
const FIRST_BARE_YEAR = 1700;
const YEAR_BEFORE =
  /\b(?:in|since|until|till|from|by|of|during|before|after|early|mid|late|through|year|to|and|between|around)[ -]$/i;
/** A number that counts: "in 2000 homes". */
const COUNTED = pattern(
  String.raw`^ (?:people|men|women|children|homes|houses|soldiers|troops|workers|jobs|members|metres|meters|kilometres|miles|
      feet|pounds|dollars|euros|tonnes|tons|days|hours|years|words|points|seats|votes|cases|deaths)\b`,
  'i',
);
