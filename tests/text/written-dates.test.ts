import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/text/tokens';
import { dateAt } from '../../src/text/written-dates';
import { daysApart } from '../../src/dates/partial-date';

const read = (text: string) => {
  const tokens = tokenise(text);
  const found = dateAt(tokens, 0, tokens.count);
  return found && [found.date, tokens.count - found.next];
};

describe('dates as they are written', () => {
  it.each([
    ['12 February 2025', '2025-02-12'],
    ['February 12, 2025', '2025-02-12'],
    ['Feb. 12, 2025', '2025-02-12'],
    ['12th Feb 2025', '2025-02-12'],
    ['FEBRUARY 2025', '2025-02'],
    ['Sept. 2025', '2025-09'],
    ['2014', '2014'],
    ['October 7', '--10-07'],
    ['7 October', '--10-07'],
    ['May 2031', '2031-05'],
  ])('%s', (text, date) => {
    expect(read(text)).toEqual([date, 0]);
  });

  it.each(['may 2031', 'March', '3500', '1,200', '0x10', '42 May', '12', 'Monday', '', '10.5', '20255'])(
    'none in "%s"',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it('stops before what it may not read', () => {
    const tokens = tokenise('February 12, 2025');
    expect([dateAt(tokens, 0, 2)?.date, dateAt(tokens, 0, 1), dateAt(tokens, 4, 4)]).toEqual(['--02-12', null, null]);
  });
});

describe('days between dates', () => {
  it.each([
    ['2022', '2022-02-24', 0],
    ['2022-02', '2022-02-24', 0],
    ['2022-02-24', '2022-02-24', 0],
    ['2022-02-24', '2022-03-01', 5],
    ['2022-02', '2022-03', 1],
    ['2021', '2022-01-03', 3],
    ['2021-12', '2022', 1],
    ['2024-02-28', '2024-03-01', 2],
  ])('%s and %s: %i', (one, other, days) => {
    expect([daysApart(one, other), daysApart(other, one)]).toEqual([days, days]);
  });
});
