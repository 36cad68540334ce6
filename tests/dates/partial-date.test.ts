import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf, isRealDate, dayAsIso } from '../../src/dates/partial-date';

describe('daysOf', { timeout: 30_000 }, () => {
  it.each([
    ['1970-01-01', '1970-01-01', '1970-01-01'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-12', '2025-12-01', '2025-12-31'],
    ['0099', '1999-01-01', '1999-12-31'],
  ])('%s is %s to %s', (date, earliest, latest) => {
    const days = daysOf(date);
    expect([dayAsIso(days.earliest), dayAsIso(days.latest)]).toEqual([earliest, latest]);
  });

  it('keeps a full date as it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (day) => {
        const days = daysOf(dayAsIso(day));
        expect(days).toEqual({ earliest: day, latest: day });
      }),
    );
  });

  it('puts a day into its month and a month into its year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
        const iso = dayAsIso(day);
        for (const wider of [iso.slice(0, 7), iso.slice(0, 4)]) {
          const { earliest, latest } = daysOf(wider);
          expect(earliest <= day && day <= latest).toBe(true);
        }
      }),
    );
  });
});

describe('isRealDate', () => {
  it.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-04-31', false],
    ['2025-04', true],
    ['2025', true],
  ])('%s: %s', (date, real) => {
    expect(isRealDate(date)).toBe(real);
  });
});
