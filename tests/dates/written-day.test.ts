import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayWritten } from '../../src/dates/written-day';

const DAY_MS = 86_400_000;
const firstDay = Date.UTC(1900, 0, 1) / DAY_MS;
const lastDay = Date.UTC(2099, 11, 31) / DAY_MS;
const anyDay = fc.integer({ min: firstDay, max: lastDay }).map((days) => new Date(days * DAY_MS));

/** Ways in which English pages write a day. */
const written: Record<string, (day: Date) => string> = {
  'ISO with a time': (day) => `${day.toISOString().slice(0, 10)}T23:30:00-05:00`,
  'compact ISO': (day) => day.toISOString().slice(0, 10).replaceAll('-', ''),
  'March 4, 2024': (day) => day.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' }),
  'Monday, March 4, 2024': (day) => day.toLocaleDateString('en-US', { dateStyle: 'full', timeZone: 'UTC' }),
  'Mar 4, 2024': (day) => day.toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' }),
  '4 March 2024': (day) => day.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  'By Ann Lee, 4th March, 2024 at 5pm': (day) =>
    `By Ann Lee, ${day.getUTCDate()}th ${day.toLocaleDateString('en-US', { month: 'long', timeZone: 'UTC' })}, ${day.getUTCFullYear()} at 5pm`,
};

describe('dayWritten', () => {
  it.each(Object.entries(written))('reads any day again: %s (300 days)', (_, write) => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayWritten(write(day))).toBe(day.toISOString().slice(0, 10));
      }),
      { numRuns: 300 },
    );
  });

  it('reads numbers in the order that is known, and where it is not, only what has one meaning (300 days)', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const [year, month, date] = iso.split('-');
        expect(dayWritten(`${month}/${date}/${year}`, 'month-first')).toBe(iso);
        expect(dayWritten(`${date}/${month}/${year}`, 'day-first')).toBe(iso);
        const hasOneMeaning = Number(date) > 12 || month === date;
        expect(dayWritten(`${month}/${date}/${year}`)).toBe(hasOneMeaning ? iso : null);
      }),
      { numRuns: 300 },
    );
  });

  it('gives a possible day or null for any text (2,000 texts)', () => {
    const scrap = fc.constantFrom(
      '2024',
      '1999',
      '31',
      '29',
      '02',
      '/',
      '-',
      '.',
      ' ',
      ', ',
      'Feb',
      'march',
      'Monday',
      'th',
      'T',
      '1709510400',
      'Updated',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(scrap, { maxLength: 8 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('day-first', 'month-first', null), (words, order) => {
        const day = dayWritten(words, order);
        if (day === null) return;
        expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);
});
