import { describe, expect, it } from 'vitest';
import { dayAsIso, daysOf } from '../../src/dates/partial-date';
import { mondayOf, monthFrom, nearestYear, weekdayAfter, weekdayBefore, weekdayOf } from '../../src/dates/weeks';

const day = (date: string) => daysOf(date).earliest;

describe('weeks', () => {
  it.each([
    ['1970-01-01', 3],
    ['1969-12-31', 2],
    ['2025-02-10', 0],
    ['2024-02-29', 3],
    ['1900-01-07', 6],
  ])('%s is weekday %i from Monday', (date, weekday) => expect(weekdayOf(day(date))).toBe(weekday));

  it.each([
    ['2025-02-12', 1, '2025-02-11', '2025-02-18'],
    ['2025-02-12', 2, '2025-02-12', '2025-02-12'],
    ['2025-01-01', 6, '2024-12-29', '2025-01-05'],
  ])('around %s weekday %i is %s and %s', (date, weekday, before, after) => {
    expect(dayAsIso(weekdayBefore(day(date), weekday))).toBe(before);
    expect(dayAsIso(weekdayAfter(day(date), weekday))).toBe(after);
  });

  it('begins on Monday', () => expect(dayAsIso(mondayOf(day('2025-02-16')))).toBe('2025-02-10'));
});

describe('months and years', () => {
  it.each([
    ['2025-01-31', -1, '2024-12'],
    ['2025-01-31', 1, '2025-02'],
    ['2025-12-05', 1, '2026-01'],
    ['2025-03-05', -15, '2023-12'],
  ])('%s and %i months: %s', (date, months, month) => expect(monthFrom(date, months)).toBe(month));

  it.each([
    ['12-30', '2025-01-04', '2024-12-30'],
    ['01-02', '2024-12-28', '2025-01-02'],
    ['06-01', '2025-05-01', '2025-06-01'],
    ['02-29', '2025-01-05', '2024-02-29'],
    ['02-30', '2025-01-05', null],
  ])('%s beside %s is %s', (monthAndDay, to, date) => expect(nearestYear(monthAndDay, to)).toBe(date));
});
