/** Resolves words for days relative to the article's: "on Tuesday", "last month", "over the weekend". */
import { dayAsIso, daysOf } from '../../dates/partial-date';
import { DAYS_A_WEEK, mondayOf, monthFrom, weekdayAfter, weekdayBefore, weekdayOf } from '../../dates/weeks';
import { APOSTROPHE, COMMA, HYPHEN, RIGHT_SINGLE_QUOTE } from '../../text/marks';
import { smallNumbers } from '../../text/quantities/words';
import { Shape, tokenText, type Tokens } from '../../text/token';
import { hashWord } from '../../text/word-hash';
import { followsBlank, type DatedSentence } from './dated-sentence';
import {
  afterNameOfDay,
  approximators,
  beforeTheWeekend,
  DayWord,
  dayWords,
  namesWithDay,
  nearDays,
  oneOfMany,
  owners,
  steps,
  stepsAfterThis,
  unitsOfTime,
  weekdays,
} from './day-words';
import { isAfterSince, tenseAt } from './tense';

/** Words of a sentence and the day that they name. */
export interface RelativeDay {
  readonly first: number;
  /** Token after them. */
  readonly end: number;
  /** As in `DaySaid`. */
  readonly date: string;
  readonly until: string | null;
}

const SATURDAY = 5;
/** "last Tuesday" within this many days after a Tuesday is ambiguous. */
const SOON = 3;
/** Round numbers of years ("20 years ago") are seldom exact. */
const ROUND = 10;
/** Largest number word that is read before "days ago". */
const MOST_IN_WORDS = 10;

/** Returns the day named by words that end at a token, or null; unclear words are left out. */
export function relativeDayAt(sentence: DatedSentence, at: number): RelativeDay | null {
  const { tokens } = sentence;
  if (tokens.shape[at]! > Shape.Mixed) return null;
  const bits = dayWords(tokens.hash[at]!);
  if (!bits) return null;
  if (bits & DayWord.Weekday) return weekdayAt(sentence, at);
  if (bits & DayWord.Ago) return agoAt(sentence, at);
  if (goesOn(tokens, at)) return null;
  if (bits & DayWord.Weekend) return weekendAt(sentence, at);
  if (bits & DayWord.Unit) return calendarAt(sentence, at);
  if (bits & DayWord.NearDay) return nearDayAt(sentence, at);
  return bits & DayWord.PartOfDay ? partOfDayAt(sentence, at) : null;
}

const named = (first: number, at: number, date: string, until: string | null = null): RelativeDay => ({
  first,
  end: at + 1,
  date,
  until,
});

const weekFrom = (first: number, at: number, monday: number): RelativeDay =>
  named(first, at, dayAsIso(monday), dayAsIso(monday + DAYS_A_WEEK - 1));

const dayOf = ({ published }: DatedSentence): number => daysOf(published).earliest;

/** Whether the word is part of something else: "last year's", "weekend-long". */
function goesOn({ text, end }: Tokens, at: number): boolean {
  const next = text.charCodeAt(end[at]!);
  return next === APOSTROPHE || next === RIGHT_SINGLE_QUOTE || next === HYPHEN;
}

/** Returns the previous word in the sentence if one space is between; else -1. */
const before = ({ tokens, first }: DatedSentence, at: number): number =>
  at > first && followsBlank(tokens, at) ? at - 1 : -1;

/** Returns the hash of a word, 0 for none. */
const wordAt = ({ tokens }: DatedSentence, at: number): number => (at < 0 ? 0 : tokens.hash[at]!);

const isWordAt = (sentence: DatedSentence, at: number, isWord: (hash: number) => boolean): boolean =>
  at >= 0 && isWord(wordAt(sentence, at));

/** Reads "last", "this" or "next" right before a token: the number of steps from now, and its token. */
function stepBefore(sentence: DatedSentence, at: number): { step: number; first: number } | null {
  const first = before(sentence, at);
  const step = first < 0 ? undefined : steps(sentence.tokens.hash[first]!);
  return step === undefined ? null : { step, first };
}

/** Reads "this past Friday": the last one, whatever the present weekday. */
function stepAfterThis(sentence: DatedSentence, at: number): { step: number; first: number } | null {
  const middle = before(sentence, at);
  const step = middle < 0 ? undefined : stepsAfterThis(sentence.tokens.hash[middle]!);
  const own = step === undefined ? null : stepBefore(sentence, middle);
  return own?.step === 0 ? { step: step!, first: own.first } : null;
}

function weekdayAt(sentence: DatedSentence, at: number): RelativeDay | null {
  const { tokens } = sentence;
  if (tokens.shape[at] !== Shape.Capitalised || namesElse(sentence, at)) return null;
  const weekday = weekdays(tokens.hash[at]!)!;
  const day = dayOf(sentence);
  const last = weekdayBefore(day, weekday);
  const next = weekdayAfter(day, weekday);
  const sure = stepAfterThis(sentence, at);
  if (sure && !isOneOfMany(sentence, sure.first)) return named(sure.first, at, dayAsIso(sure.step < 0 ? last : next));
  const near = stepBefore(sentence, at);
  if (near && !isOneOfMany(sentence, near.first)) {
    const date = weekdayByStep(near.step, day, weekday);
    return date === null ? null : named(near.first, at, dayAsIso(date));
  }
  if (isOneOfMany(sentence, at)) return null;
  const tense = isAfterSince(tokens, at) ? 'past' : tenseAt(sentence, at, at + 1);
  return tense && named(at, at, dayAsIso(tense === 'past' ? last : next));
}

/** Returns the day of "last", "this" or "next" with a weekday, or null if two are possible. */
function weekdayByStep(step: number, day: number, weekday: number): number | null {
  if (step === 0) return mondayOf(day) + weekday;
  const last = weekdayBefore(day, weekday);
  const next = weekdayAfter(day, weekday);
  if (step > 0) return next > day + SOON ? next : null;
  if (last === day) return day - DAYS_A_WEEK;
  return last < day - SOON ? last : null;
}

const ON = hashWord('on');
const MAIL = hashWord('mail');
const THE = hashWord('the');

/** Whether it is not a particular day: "every Tuesday", "Black Friday". */
function isOneOfMany(sentence: DatedSentence, at: number): boolean {
  const word = before(sentence, at);
  if (word < 0) return false;
  const { hash, shape } = sentence.tokens;
  if (shape[word] === Shape.Lower ? oneOfMany(hash[word]!) : namesWithDay(hash[word]!)) return true;
  return hash[word] === ON && wordAt(sentence, before(sentence, word)) === MAIL;
}

/**
 * Whether it belongs to a name or to a fuller date: "Sunday Times", "the Sunday edition", "Monday-night", "Tuesday, 11
 * February".
 */
function namesElse({ tokens, end }: DatedSentence, at: number): boolean {
  let next = at + 1;
  if (next >= end) return false;
  if (tokens.hash[next] === HYPHEN && tokens.start[next] === tokens.end[at]) return true;
  const isComma = tokens.hash[next] === COMMA && tokens.start[next] === tokens.end[at];
  if (isComma) next++;
  if (next >= end || !followsBlank(tokens, next)) return false;
  const shape = tokens.shape[next]!;
  if (shape === Shape.Number) return true;
  if (tokens.hash[next] === THE)
    return next + 1 < end && followsBlank(tokens, next + 1) && tokens.shape[next + 1] === Shape.Number;
  return !isComma && ((shape >= Shape.Capitalised && shape <= Shape.Mixed) || afterNameOfDay(tokens.hash[next]!));
}

function calendarAt(sentence: DatedSentence, at: number): RelativeDay | null {
  const near = stepBefore(sentence, at);
  if (!near || isWordAt(sentence, before(sentence, near.first), owners)) return null;
  const { step, first } = near;
  const { published } = sentence;
  switch (unitsOfTime(sentence.tokens.hash[at]!)) {
    case 'week': {
      // On a weekend "last week" may be the one that ends, "this week" the one that begins.
      const day = dayOf(sentence);
      return weekdayOf(day) >= SATURDAY ? null : weekFrom(first, at, mondayOf(day) + step * DAYS_A_WEEK);
    }
    case 'month':
      return named(first, at, monthFrom(published, step));
    default:
      return named(first, at, yearFrom(published, step));
  }
}

const yearFrom = (published: string, step: number): string => String(Number(published.slice(0, 4)) + step);

function weekendAt(sentence: DatedSentence, at: number): RelativeDay | null {
  const near = stepBefore(sentence, at);
  const first = near?.first ?? theWeekendFrom(sentence, at);
  if (first < 0) return null;
  const tense = near?.step === -1 ? 'past' : near?.step === 1 ? 'future' : tenseAt(sentence, first, at + 1);
  if (!tense) return null;
  const day = dayOf(sentence);
  const last = weekdayBefore(day, SATURDAY);
  // On a weekend "last" and "next" may mean this one.
  const isNow = day - last <= 1;
  if (isNow && near && near.step !== 0) return null;
  const saturday = tense === 'past' || isNow ? last : weekdayAfter(day, SATURDAY);
  return named(first, at, dayAsIso(saturday), dayAsIso(saturday + 1));
}

/** Returns the first token of "over the weekend", or -1. */
function theWeekendFrom(sentence: DatedSentence, at: number): number {
  const the = before(sentence, at);
  if (wordAt(sentence, the) !== THE) return -1;
  const first = before(sentence, the);
  return isWordAt(sentence, first, beforeTheWeekend) ? first : -1;
}

const JUST = hashWord('just');
const UNDER = hashWord('under');
const NIGHT = hashWord('night');

function agoAt(sentence: DatedSentence, at: number): RelativeDay | null {
  const { tokens, published } = sentence;
  const unitAt = before(sentence, at);
  const unit = unitAt < 0 ? undefined : unitsOfTime(tokens.hash[unitAt]!);
  const first = unit ? before(sentence, unitAt) : -1;
  const many = first < 0 ? 0 : countAt(tokens, first);
  if (!many || isInexact(sentence, first)) return null;
  switch (unit) {
    case 'day':
      return named(first, at, dayAsIso(dayOf(sentence) - many));
    case 'week':
      return weekFrom(first, at, mondayOf(dayOf(sentence) - many * DAYS_A_WEEK));
    case 'month':
      return named(first, at, monthFrom(published, -many));
    default:
      return many % ROUND === 0 ? null : named(first, at, yearFrom(published, -many));
  }
}

const A = hashWord('a');
const AN = hashWord('an');

/** Reads "a", "three", "12"; 0 for other words and for numbers with more than two digits. */
function countAt(tokens: Tokens, at: number): number {
  const hash = tokens.hash[at]!;
  if (tokens.shape[at] === Shape.Number)
    return /^[1-9]\d?$/.test(tokenText(tokens, at)) ? Number(tokenText(tokens, at)) : 0;
  if (hash === A || hash === AN) return 1;
  const many = smallNumbers(hash) ?? 0;
  return many <= MOST_IN_WORDS ? many : 0;
}

/** Whether it is inexact: "nearly three days ago", "just under a year ago", "twenty-three days ago". */
function isInexact(sentence: DatedSentence, first: number): boolean {
  const { tokens } = sentence;
  if (first > sentence.first && tokens.end[first - 1] === tokens.start[first] && tokens.hash[first - 1] === HYPHEN)
    return true;
  const word = before(sentence, first);
  return (
    isWordAt(sentence, word, approximators) ||
    (wordAt(sentence, word) === UNDER && wordAt(sentence, before(sentence, word)) === JUST)
  );
}

function nearDayAt(sentence: DatedSentence, at: number): RelativeDay | null {
  const { hash, shape } = sentence.tokens;
  if (shape[at]! > Shape.Capitalised) return null;
  return named(at, at, dayAsIso(dayOf(sentence) + nearDays(hash[at]!)!));
}

/** Reads "last night" and "this morning"; "last morning" and "this night" are not said. */
function partOfDayAt(sentence: DatedSentence, at: number): RelativeDay | null {
  const { hash, shape } = sentence.tokens;
  const near = shape[at] === Shape.Lower ? stepBefore(sentence, at) : null;
  if (near?.step !== (hash[at] === NIGHT ? -1 : 0)) return null;
  return named(near.first, at, dayAsIso(dayOf(sentence) + near.step));
}
