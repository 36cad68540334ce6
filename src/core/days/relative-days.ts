/** Resolves words that name a day only beside the article's: "on Tuesday", "last month", "over the weekend". */
import { dayAsIso, daysOf } from '../../dates/partial-date';
import { DAYS_A_WEEK, mondayOf, monthFrom, weekdayAfter, weekdayBefore, weekdayOf } from '../../dates/weeks';
import { smallNumbers } from '../../text/quantities/words';
import { hashWord } from '../../text/word-hash';
import { AGO, CALENDAR, NEAR_DAY, WEEKDAY, WEEKEND, weekdays } from './day-words';
import type { DaySaid } from './day-said';
import { isAfterSince, tenseAt } from './tense';

type Found = Omit<DaySaid, 'relative'>;

const SATURDAY = 5;
/** "last Tuesday" said so soon after a Tuesday may mean that one or the one before. */
const SOON = 3;
/** "20 years ago" is seldom meant to the year. */
const ROUND = 10;

/**
 * The days in a sentence, in no order; what is not clear is left out.
 * @param published `YYYY-MM-DD`; without it nothing can be said
 * @returns spans are offsets into the sentence
 */
export function relativeDays(sentence: string, published: string | null): Found[] {
  if (published === null) return [];
  const day = daysOf(published).earliest;
  return [
    ...matchesIn(sentence, WEEKDAY).flatMap((match) => weekdayIn(match, sentence, day)),
    ...matchesIn(sentence, CALENDAR).flatMap((match) => calendarIn(match, published)),
    ...matchesIn(sentence, WEEKEND).flatMap((match) => weekendIn(match, sentence, day)),
    ...matchesIn(sentence, AGO).flatMap((match) => agoIn(match, published)),
    ...matchesIn(sentence, NEAR_DAY).map((match) => nearDayIn(match, day)),
  ];
}

/** The matches of a global pattern; `matchAll` alone copies the pattern even where there are none, as in most sentences. */
const matchesIn = (sentence: string, pattern: RegExp): RegExpExecArray[] =>
  sentence.search(pattern) < 0 ? [] : [...sentence.matchAll(pattern)];

const at = (match: RegExpExecArray, date: string, until: string | null = null): Found => ({
  start: match.index,
  end: match.index + match[0].length,
  date,
  until,
});

const tenseOf = (match: RegExpExecArray, sentence: string) =>
  tenseAt(sentence.slice(0, match.index), sentence.slice(match.index + match[0].length));

function weekdayIn(match: RegExpExecArray, sentence: string, day: number): Found[] {
  const which = match[1]?.toLowerCase();
  const weekday = weekdays.indexOf(match[2]!.toLowerCase());
  const before = weekdayBefore(day, weekday);
  const after = weekdayAfter(day, weekday);
  switch (which) {
    case 'last':
      return before < day - SOON || before === day
        ? [at(match, dayAsIso(before === day ? day - DAYS_A_WEEK : before))]
        : [];
    case 'next':
      return after > day + SOON ? [at(match, dayAsIso(after))] : [];
    case 'this past':
      return [at(match, dayAsIso(before))];
    case 'this coming':
      return [at(match, dayAsIso(after))];
    case 'this':
      return [at(match, dayAsIso(mondayOf(day) + weekday))];
    default: {
      const tense = isAfterSince(sentence, match.index) ? 'past' : tenseOf(match, sentence);
      return tense ? [at(match, dayAsIso(tense === 'past' ? before : after))] : [];
    }
  }
}

function calendarIn(match: RegExpExecArray, published: string): Found[] {
  const step = { last: -1, this: 0, next: 1 }[match[1]!.toLowerCase()]!;
  const day = daysOf(published).earliest;
  switch (match[2]!.toLowerCase()) {
    case 'week': {
      // On a Saturday or Sunday "last week" may be the one that ends, "this week" the one that begins.
      if (weekdayOf(day) >= SATURDAY) return [];
      const monday = mondayOf(day) + step * DAYS_A_WEEK;
      return [at(match, dayAsIso(monday), dayAsIso(monday + DAYS_A_WEEK - 1))];
    }
    case 'month':
      return [at(match, monthFrom(published, step))];
    default:
      return [at(match, String(Number(published.slice(0, 4)) + step))];
  }
}

function weekendIn(match: RegExpExecArray, sentence: string, day: number): Found[] {
  const which = match[1]?.toLowerCase();
  const tense = which === 'last' ? 'past' : which === 'next' ? 'future' : tenseOf(match, sentence);
  if (!tense) return [];
  const before = weekdayBefore(day, SATURDAY);
  // On a weekend "last" and "next" may mean this one.
  const isNow = day - before <= 1;
  if (isNow && which !== undefined && which !== 'this') return [];
  const saturday = tense === 'past' || isNow ? before : weekdayAfter(day, SATURDAY);
  return [at(match, dayAsIso(saturday), dayAsIso(saturday + 1))];
}

/** "a", "three", "12". */
const countOf = (word: string): number => (/^an?$/i.test(word) ? 1 : (smallNumbers(hashWord(word)) ?? Number(word)));

function agoIn(match: RegExpExecArray, published: string): Found[] {
  const many = countOf(match[1]!);
  const day = daysOf(published).earliest;
  switch (match[2]!.toLowerCase()) {
    case 'day':
      return [at(match, dayAsIso(day - many))];
    case 'week': {
      const monday = mondayOf(day - many * DAYS_A_WEEK);
      return [at(match, dayAsIso(monday), dayAsIso(monday + DAYS_A_WEEK - 1))];
    }
    case 'month':
      return [at(match, monthFrom(published, -many))];
    default:
      return many % ROUND === 0 ? [] : [at(match, String(Number(published.slice(0, 4)) - many))];
  }
}

function nearDayIn(match: RegExpExecArray, day: number): Found {
  const step = { yesterday: -1, 'last night': -1, tomorrow: 1 }[match[1]!.toLowerCase()] ?? 0;
  return at(match, dayAsIso(day + step));
}
