import { describe, expect, it } from 'vitest';
import { holds } from '../../src/dataset/role-dates';
import { describeRoles, roleOn } from '../../src/dataset/roles';
import { role } from './make-records';

describe('holds', () => {
  const exact = { start: '2021-03-10', end: '2024-06-30' };
  const months = { start: '2021-03', end: '2024-06' };
  const open = { start: '2022-05-01', asOf: '2026-01-15' };
  const seen = { start: null, seenFrom: '2025-02-12', asOf: '2025-12-16' };
  it.each([
    ['the first day', exact, '2021-03-10', 'yes'],
    ['the day before', exact, '2021-03-09', 'no'],
    ['the last day', exact, '2024-06-30', 'yes'],
    ['the day after', exact, '2024-07-01', 'no'],
    ['within the month of the start', months, '2021-03-15', 'possible'],
    ['the month after the start', months, '2021-04-01', 'yes'],
    ['within the month of the end', months, '2024-06-15', 'possible'],
    ['the month before the end', months, '2024-05-31', 'yes'],
    ['an open role after it was last seen', open, '2026-08-01', 'yes'],
    ['an open role before its start', open, '2022-04-30', 'no'],
    ['a role of unknown start on the day it was seen', seen, '2025-02-12', 'yes'],
    ['a role of unknown start some months before', seen, '2024-09-01', 'possible'],
    ['a role of unknown start twenty years before', seen, '2005-02-12', 'no'],
    ['a year that lies within', exact, '2022', 'yes'],
    ['a year that begins before', exact, '2021', 'possible'],
  ] as const)('%s', (_, dates, date, expected) => {
    expect(holds(role(dates), date)).toBe(expected);
  });
});

describe('describeRoles', () => {
  const record = {
    roles: [
      role({ title: 'Mayor', office: 'mayor', start: '2010-05-01', end: '2015-05-01' }),
      role({ title: 'Finance Minister', office: 'finance-minister', start: '2019', end: '2023-02-01' }),
      role({ title: 'Prime Minister', office: 'head-of-government', start: '2023-02-01', asOf: '2026-01-22' }),
      role({ title: 'Author', start: '2001', asOf: '2020' }),
    ],
  };

  it.each([
    ['2012-01-01', ['Mayor', 'Author']],
    ['2019-06-01', ['Author', 'Finance Minister']],
    ['2022-06-01', ['Finance Minister', 'Author']],
    ['2025-02-12', ['Prime Minister', 'Author']],
    ['1999-01-01', []],
  ])('on %s: %j', (date, titles) => {
    const { then, thenUnknown } = describeRoles(record, date);
    expect(then.map(({ title }) => title)).toEqual(titles);
    expect(thenUnknown).toBe(titles.length === 0);
  });

  it('gives the present roles and the oldest day they were seen', () => {
    const { now, asOf } = describeRoles(record, null);
    expect(now.map(({ title }) => title)).toEqual(['Prime Minister', 'Author']);
    expect(asOf).toBe('2020');
  });

  it('says that the day is unknown where the article has none', () => {
    expect(describeRoles(record, null).thenUnknown).toBe(true);
    expect(describeRoles({ roles: [] }, '2025-01-01')).toEqual({ then: [], thenUnknown: true, now: [], asOf: null });
  });

  it('never shows an end with a last-seen day', () => {
    expect(roleOn(record, '2012-01-01')).toEqual({
      title: 'Mayor',
      start: '2010-05-01',
      end: '2015-05-01',
      asOf: null,
      possible: false,
    });
    expect(roleOn(record, null)?.title).toBe('Prime Minister');
    expect(roleOn(record, '1950-01-01')).toBeNull();
  });
});
