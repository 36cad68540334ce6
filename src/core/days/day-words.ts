/** Words that name days relative to the article's own. */
import { wordBits } from '../../text/word-bits';
import { wordSet } from '../../text/word-set';
import { wordValues } from '../../text/word-values';

/** Roles of a word in naming a relative day. */
export const DayWord = {
  Weekday: 1,
  /** "over the weekend". */
  Weekend: 1 << 1,
  /** "yesterday". */
  NearDay: 1 << 2,
  /** "this morning". */
  PartOfDay: 1 << 3,
  /** "last month". */
  Unit: 1 << 4,
  /** "three days ago". */
  Ago: 1 << 5,
  /** Does not name a day, but says that its sentence is about a time. */
  Time: 1 << 6,
} as const;

const weekdayNames = 'monday tuesday wednesday thursday friday saturday sunday';

/** `DayWord` bits. */
export const dayWords = wordBits([
  [DayWord.Weekday, weekdayNames],
  [DayWord.Weekend, 'weekend'],
  [DayWord.NearDay, 'yesterday tomorrow tonight'],
  [DayWord.PartOfDay, 'morning afternoon evening night'],
  [DayWord.Unit, 'week month year'],
  [DayWord.Ago, 'ago'],
  [
    DayWord.Time,
    `day days today daily weeks weekly weekends weekday weekdays months monthly years yearly nights overnight
    mornings afternoons evenings midnight birthday birthdays holiday holidays anniversary
    mondays tuesdays wednesdays thursdays fridays saturdays sundays`,
  ],
]);

/** 0 for Monday to 6 for Sunday. */
export const weekdays = wordValues(weekdayNames.split(' ').map((name, weekday) => [weekday, name] as const));

/** Distance from the article's day in days. "today" is missing, because it often means "these days". */
export const nearDays = wordValues([
  [-1, 'yesterday'],
  [0, 'tonight'],
  [1, 'tomorrow'],
] as const);

/** Words before a day, a week or a month, with their distance from the present one. */
export const steps = wordValues([
  [-1, 'last'],
  [0, 'this'],
  [1, 'next'],
] as const);

/** "this past Friday", "this coming Friday". */
export const stepsAfterThis = wordValues([
  [-1, 'past'],
  [1, 'coming'],
] as const);

export type UnitOfTime = 'day' | 'week' | 'month' | 'year';

export const unitsOfTime = wordValues<UnitOfTime>([
  ['day', 'day days'],
  ['week', 'week weeks'],
  ['month', 'month months'],
  ['year', 'year years'],
]);

/** Words before "last": "over the last year" is not the previous one. */
export const owners = wordSet('the their his her its our my your of');
/** "over the weekend". */
export const beforeTheWeekend = wordSet('over at during');
/** Words that make a number of days inexact: "over three days ago". */
export const approximators = wordSet('over than least to almost nearly around about some');

/** Names with a weekday ("Black Friday"), and, with "on", "the Mail on Sunday". */
export const namesWithDay = wordSet(
  'black good bloody super easter palm ash maundy holy cyber giving shrove fat sheffield freaky bowl whit blue casual boxing',
);
/** Words that mean one of many such days. */
export const oneOfMany = wordSet(
  'every each a any one most some following previous preceding same that first second third fourth final another per by',
);
/** "the Sunday edition". */
export const afterNameOfDay = wordSet('edition league');
