import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate';
import { articleFromText } from '../../../src/text/article';

/** Returns the days of a text: "words = date", with the last day of a week or a weekend. */
function daysIn(text: string, published: string | null): string[] {
  const { days } = annotate(articleFromText(text, { published, language: 'en' }), []);
  return days.map(
    ({ start, end, date, until }) => `${text.slice(start, end)} = ${[date, until].filter(Boolean).join(' to ')}`,
  );
}

type Row = readonly [text: string, ...days: string[]];
/** 12 February 2025 is a Wednesday. */
const wednesday = '2025-02-12';

const past: readonly Row[] = [
  ['The council met on Tuesday.', 'Tuesday = 2025-02-11'],
  ['The council met Tuesday.', 'Tuesday = 2025-02-11'],
  ['On Wednesday the council met.', 'Wednesday = 2025-02-12'],
  ['The mayor said on Thursday that the bridge will close.', 'Thursday = 2025-02-06'],
  ['The bridge has been closed since Monday.', 'Monday = 2025-02-10'],
  ["Monday's storm killed nobody.", 'Monday = 2025-02-10'],
  ['The ship sank on Sunday night.', 'Sunday = 2025-02-09'],
  ['The mayor resigned last Friday.', 'last Friday = 2025-02-07'],
  ['The mayor resigned this past Friday.', 'this past Friday = 2025-02-07'],
  ['The strike began last week.', 'last week = 2025-02-03 to 2025-02-09'],
  ['The strike began last month.', 'last month = 2025-01'],
  ['LAST MONTH THE STRIKE BEGAN.', 'LAST MONTH = 2025-01'],
  ['The strike began last year.', 'last year = 2024'],
  ['The strike began over the weekend.', 'over the weekend = 2025-02-08 to 2025-02-09'],
  ['Last weekend the strike began.', 'Last weekend = 2025-02-08 to 2025-02-09'],
  ['The strike began yesterday.', 'yesterday = 2025-02-11'],
  ['The strike began last night.', 'last night = 2025-02-11'],
  ['The strike began this morning.', 'this morning = 2025-02-12'],
  ['The strike began three days ago.', 'three days ago = 2025-02-09'],
  ['The strike began two weeks ago.', 'two weeks ago = 2025-01-27 to 2025-02-02'],
  ['The strike began five months ago.', 'five months ago = 2024-09'],
  ['The firm was founded seven years ago.', 'seven years ago = 2018'],
];

const future: readonly Row[] = [
  ['The council will meet on Tuesday.', 'Tuesday = 2025-02-18'],
  ['The council is expected to meet on Friday.', 'Friday = 2025-02-14'],
  ['On Friday the council will meet.', 'Friday = 2025-02-14'],
  ['She said that he will resign on Friday.', 'Friday = 2025-02-14'],
  ['The council will meet next Tuesday.', 'next Tuesday = 2025-02-18'],
  ['The council will meet this Friday.', 'this Friday = 2025-02-14'],
  ['The council will meet this coming Monday.', 'this coming Monday = 2025-02-17'],
  ['The council will meet tomorrow.', 'tomorrow = 2025-02-13'],
  ['The council will meet next week.', 'next week = 2025-02-17 to 2025-02-23'],
  ['The council will meet next month.', 'next month = 2025-03'],
  ['The council will meet next year.', 'next year = 2026'],
  ['The council will meet this weekend.', 'this weekend = 2025-02-15 to 2025-02-16'],
];

const written: readonly Row[] = [
  ['The law was passed on 3 March 2019.', '3 March 2019 = 2019-03-03'],
  ['The law was passed on March 3, 2019.', 'March 3, 2019 = 2019-03-03'],
  ['The law was passed in March 2019.', 'March 2019 = 2019-03'],
  ['The law was passed in 2019.', '2019 = 2019'],
  ['The count was of the week to 3 March.', '3 March = 2025-03-03'],
  ['THE COUNT OF SEPT. 3 WAS WRONG.', 'SEPT. 3 = 2024-09-03'],
  ['The law was passed on 30 December.', '30 December = 2024-12-30'],
  ['The law takes effect on April 1.', 'April 1 = 2025-04-01'],
  ['The road has been closed since October 3.', 'October 3 = 2024-10-03'],
  ['The road has been closed since May 3.', 'May 3 = 2024-05-03'],
  ['The vote on Tuesday, 11 February, was close.', '11 February = 2025-02-11'],
];

const silent: readonly string[] = [
  // whether before or after the article's day
  'The council was expected to meet on Tuesday.',
  'The council planned a meeting on Tuesday.',
  'The council may meet on Tuesday.',
  'The council had been due to meet on Tuesday.',
  'He said so; doors open Tuesday.',
  'Doors open Tuesday.',
  'The council had a plan for the weekend.',
  // one of many
  'The council meets every Tuesday and met again.',
  'The council was elected on a Tuesday.',
  'The following Tuesday the council met.',
  'Shops were closed on Sundays.',
  // names
  'Shops were full on Black Friday.',
  'The Sunday Times said so.',
  'Bloody Sunday was remembered.',
  'She watched the Saturday Night show and said nothing.',
  'The singer told CBS This Morning so.',
  // two weeks that it may mean
  'The mayor resigned last Monday.',
  'The council will meet next Friday.',
  'The Mail on Sunday said so.',
  // no day
  'Just under a year ago the firm was founded.',
  'The law of this years-long fight was passed.',
  'Prices rose over the last year.',
  "Prices were above last year's.",
  'Over 20 years ago the firm was founded.',
  'The firm was founded 20 years ago.',
  'Almost five years ago the firm was founded.',
  'The fine was 2019 euros.',
  'About 2000 homes burned.',
  'In 1990s fashion she was queen.',
  // words within a quotation count from another day
  '“I saw him on Tuesday and he laughed,” said Ana Ruiz.',
  '“They came yesterday,” said Ana Ruiz.',
  // another time
  'In 2014 the mayor was arrested, and on Tuesday he was freed.',
  'The fair ran from August 15 to September 8, 1963. On Sunday, September 8, the last guests left.',
  'The law was passed on 31 April 2019.',
];

const table = (rows: readonly Row[], published: string | null) =>
  it.each(rows.map(([text, ...days]) => ({ text, days })))('$text', ({ text, days }) => {
    expect(daysIn(text, published)).toEqual(days);
  });

describe('days before the article', () => table(past, wednesday));
describe('days after the article', () => table(future, wednesday));
describe('dates as they are written', () => table(written, wednesday));
describe('what is not clear', () => {
  it.each(silent)('%s', (text) => {
    const days = daysIn(text, wednesday).filter((day) => !/= (?:2014|1963-09-08)$/.test(day));
    expect(days).toEqual([]);
  });
});

describe('on other days of the week', () => {
  it.each([
    ['2025-02-16', 'The strike began last week.', []],
    ['2025-02-15', 'The strike began this week.', []],
    ['2025-02-15', 'The strike began this weekend.', ['this weekend = 2025-02-15 to 2025-02-16']],
    ['2025-02-16', 'The strike began last weekend.', []],
    ['2025-02-11', 'The council met on Tuesday.', ['Tuesday = 2025-02-11']],
    ['2025-02-17', 'The mayor resigned last Tuesday.', ['last Tuesday = 2025-02-11']],
    ['2025-01-02', 'The mayor resigned on Tuesday.', ['Tuesday = 2024-12-31']],
  ])('%s: %s', (published, text, days) => expect(daysIn(text, published)).toEqual(days));
});

describe('an article without a day', () => {
  it('has only dates with their year', () =>
    expect(daysIn('On Tuesday and on 3 March the council met, and on 3 March 2019.', null)).toEqual([
      '3 March 2019 = 2019-03-03',
    ]));
});

it('a month that the article names in another year is not near', () =>
  expect(daysIn('The riots of July 2021 were remembered. On July 8 the first shop burned.', '2025-11-10')).toEqual([
    'July 2021 = 2021-07',
  ]));

it('an entry of a live blog has a day of its own', () => {
  const text = 'The council met on Tuesday.\n\nThe mayor resigned on Tuesday.\n\nThe council meets tomorrow.';
  const article = articleFromText(text, { published: '2025-02-12', language: 'en' });
  const blocks = article.blocks.map((block, number) => (number === 1 ? { ...block, day: '2025-02-19' } : block));
  const { days } = annotate({ ...article, blocks }, []);
  expect(days.map(({ date }) => date)).toEqual(['2025-02-11', '2025-02-18', '2025-02-13']);
});
