import { describe, expect, it } from 'vitest';
import { eventOf, mayTellOf } from '../../../src/core/claims/notes/note-dates';

const note = (claim: string, claimedWhen: string | null = '2031-05-20', topics: string[] = []) =>
  eventOf({ claim, claimedWhen, asOf: '2031-08-01', topics });

describe('what a note dates', () => {
  it.each([
    ['The bridge of Belhaven fell on 12 May 2031.', '2031-05-12'],
    ['The bridge of Belhaven, built in 1987, fell in May 2031.', '2031-05'],
    ['The vote of 2029 in Sudmark was rigged.', '2029'],
    ['The bridge of Belhaven will be rebuilt by 2040.', null],
    ['The bridge fell in 2028 and will be rebuilt by 2040.', '2028'],
    ['Some 2,030 people may march in Belhaven.', null],
    ['The bridge fell on May 12.', null],
  ])('%s', (claim, date) => {
    expect(note(claim)?.date ?? null).toBe(date);
  });
});

describe('an article that may tell of it', () => {
  const fell = note('The bridge of Belhaven fell on 12 May 2031.');
  it.each([
    ['the day before', '2031-05-11', false],
    ['the day itself', '2031-05-12', true],
    ['long after', '2033-01-01', true],
    ['a day that is not known', null, true],
  ])('%s', (_, published, shown) => {
    expect(mayTellOf(fell, published, 'The bridge of Belhaven fell.')).toBe(shown);
  });

  it.each([
    ['in the month', '2031-05-01', true],
    ['before the month', '2031-04-30', false],
  ])('of a month: %s', (_, published, shown) => {
    expect(mayTellOf(note('The bridge fell in May 2031.'), published, '')).toBe(shown);
  });

  const talks = note('The talks of 12 May 2031 lasted 90 minutes.', '2031-05-12', ['talks']);
  it.each([
    ['within days', '2031-05-18', 'The talks lasted 90 minutes.', true],
    ['weeks later, of other talks', '2031-06-20', 'The talks lasted 90 minutes.', false],
    ['weeks later, with the date', '2031-06-20', 'The talks on May 12 lasted 90 minutes.', true],
    ['years later, with the full date', '2034-06-20', 'The talks on 12 May 2031 lasted 90 minutes.', true],
    ['years later, the same day of another year', '2034-06-20', 'The talks on 12 May 2034 lasted 90 minutes.', false],
  ])('of what was measured on one day: %s', (_, published, text, shown) => {
    expect(mayTellOf(talks, published, text)).toBe(shown);
  });
});
