/** Reads the times in a clause: years, months, quarters, a day, "since". */
import { pattern } from '../../text/pattern';

export interface TimesSaid {
  readonly years: readonly number[];
  /** `YYYY-MM`. */
  readonly months: readonly string[];
  /** `YYYY-Qn`. */
  readonly quarters: readonly string[];
  readonly fiscal: number | null;
  /** Short times, which are not a total or a month: a single day, "24 hours", "a day", "this week". */
  readonly isShort: boolean;
  /** "the first half", "a year between 1980 and 2010", "the past decade". */
  readonly isOther: boolean;
  /** The words after "since", in lower case, or null. */
  readonly since: string | null;
  /** A full day, `YYYY-MM-DD`, if one is named. */
  readonly day: string | null;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = new RegExp(
  `\\b(${MONTHS.map((month) => month[0]!.toUpperCase() + month.slice(1)).join('|')})\\b(?: (\\d{1,2}))?(?:,? ((?:19|20)\\d\\d))?`,
  'g',
);
const DAY_BEFORE = /(\d{1,2}) $/;
const YEAR = /\b((?:19|20)\d\d)\b(?!,\d)/g;
const QUARTERS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4, final: 4 };
const QUARTER = /\b(first|second|third|fourth|last|final) quarter\b|\bQ([1-4])\b/i;
const SHORT = pattern(
  String.raw`\b(?:(?:past|last) (?:24|48) hours|within (?:a|one) day|(?:in|on) (?:a|one|a single) day|overnight|this week|
      last week|in (?:a|one) week|(?:on|last) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|a day\b)`,
  'i',
);
const OTHER = pattern(
  String.raw`\b(?:(?:first|second) half|half-year|between (?:19|20)\d\d and|from (?:19|20)\d\d to|decade|a year (?:between|
      from)|years? to come|century|so far|same (?:period|quarter|month)|annuali[sz]ed|compared (?:to|with))\b`,
  'i',
);
const SINCE = /\bsince (?:the )?([^,.;]{2,40})/i;

/**
 * @param text a clause or a sentence
 * @param published the article's day, `YYYY-MM-DD`; months without a year are before it
 */
export function timesIn(text: string, published: string): TimesSaid {
  const months: string[] = [];
  let day: string | null = null;
  for (const match of text.matchAll(MONTH)) {
    const [, name, dayAfter, yearAfter] = match;
    if (name === 'May' && !isMonthMay(text, match.index)) continue;
    const number = MONTHS.indexOf(name!.toLowerCase()) + 1;
    const month = `${yearAfter ?? yearOfMonth(number, published)}-${twoDigits(number)}`;
    months.push(month);
    const ofMonth = dayAfter ?? DAY_BEFORE.exec(text.slice(0, match.index))?.[1];
    if (ofMonth) day = `${month}-${twoDigits(Number(ofMonth))}`;
  }
  const years = [...text.matchAll(YEAR)].map(([, year]) => Number(year));
  const publishedYear = Number(published.slice(0, 4));
  if (/\blast year\b/i.test(text)) years.push(publishedYear - 1);
  const fiscal = /\bfiscal (?:year )?((?:19|20)\d\d)\b/i.exec(text)?.[1];
  return {
    years,
    months,
    quarters: quartersIn(text, published, years),
    fiscal: fiscal ? Number(fiscal) : null,
    isShort: SHORT.test(text),
    isOther: OTHER.test(text),
    since: SINCE.exec(text)?.[1]?.toLowerCase() ?? null,
    day,
  };
}

/** Whether "may" is the month: "in May", "to May", "of May". At the beginning of a sentence it is often a verb. */
const isMonthMay = (text: string, at: number) =>
  /(?:in|to|since|of|until|for|by|during|last|\d) $/i.test(text.slice(Math.max(0, at - 8), at));

/** Returns the year of the last such month that had begun on the article's day. */
function yearOfMonth(month: number, published: string): number {
  const year = Number(published.slice(0, 4));
  return month > Number(published.slice(5, 7)) ? year - 1 : year;
}

function quartersIn(text: string, published: string, years: readonly number[]): string[] {
  const match = QUARTER.exec(text);
  if (!match) return [];
  const number = match[2] ? Number(match[2]) : QUARTERS[match[1]!.toLowerCase()]!;
  const year = Number(published.slice(0, 4));
  const begun = (number - 1) * 3 + 1 < Number(published.slice(5, 7));
  return [`${years[0] ?? (begun ? year : year - 1)}-Q${number}`];
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
