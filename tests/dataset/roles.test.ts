import { describe, expect, it } from 'vitest';
import { holds } from '../../src/dataset/role-dates';
import { knownRoles, roleOn } from '../../src/dataset/roles';
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
    ['an open role on the day it was last seen', open, '2026-01-15', 'yes'],
    ['an open role after it was last seen', open, '2026-08-01', 'last-seen'],
    ['an open role of a month that was last seen in it', { start: '2022', asOf: '2026-01' }, '2026-01-15', 'yes'],
    ['an open role before its start', open, '2022-04-30', 'no'],
    ['a role of unknown start on the day it was seen', seen, '2025-02-12', 'yes'],
    ['an office of state of unknown start some months before', { ...seen, office: 'mayor' }, '2024-09-01', 'possible'],
    ['an office of state of unknown start twenty years before', { ...seen, office: 'mayor' }, '2005-02-12', 'no'],
    ['a post in a body that may be younger, some months before', seen, '2024-09-01', 'no'],
    ['a head of a body that may be younger', { ...seen, office: 'head-of-organisation' }, '2024-09-01', 'no'],
    ['a year that lies within', exact, '2022', 'yes'],
    ['a year that begins before', exact, '2021', 'possible'],
  ] as const)('%s', (_, dates, date, expected) => {
    expect(holds(role(dates), date)).toBe(expected);
  });
});

describe('knownRoles', () => {
  const record = {
    roles: [
      role({ title: 'Mayor', office: 'mayor', start: '2010-05-01', end: '2015-05-01' }),
      role({ title: 'Finance Minister', office: 'finance-minister', start: '2019', end: '2023-02-01' }),
      role({ title: 'Prime Minister', office: 'head-of-government', start: '2023-02-01', asOf: '2026-01-22' }),
      role({ title: 'Author', start: '2001', asOf: '2020' }),
    ],
  };
  const past = { roles: record.roles.filter(({ end }) => end !== null) };
  const edition = '2026-06-01';
  const titles = (roles: readonly { role: { title: string } }[] | null) => roles?.map((each) => each.role.title);

  it.each([
    ['2012-01-01', ['Mayor', 'Author']],
    ['2019-06-01', ['Author', 'Finance Minister']],
    ['2022-06-01', ['Finance Minister', 'Author']],
    ['2025-02-12', ['Prime Minister', 'Author']],
    ['1999-01-01', []],
  ])('on %s: %j', (date, expected) => {
    expect(titles(knownRoles(record, date, edition).then)).toEqual(expected);
  });

  it.each([
    ['what was seen lately', record, edition, ['Prime Minister'], []],
    [
      'nothing that was last seen years ago, but what it was',
      record,
      '2031-01-01',
      [],
      ['Prime Minister', 'Finance Minister'],
    ],
    ['former offices where none is known of now, the last first', past, edition, [], ['Finance Minister', 'Mayor']],
    ['nothing of nothing', { roles: [] }, edition, [], []],
  ])('says of now %s', (_, known, day, now, former) => {
    const found = knownRoles(known, null, day);
    expect(titles(found.now)).toEqual(now);
    expect(titles(found.former)).toEqual(former);
    expect(found.then).toBeNull();
  });

  it('tells a role that was last seen before the day from one that held', () => {
    expect(knownRoles(record, '2026-03-01', edition).then?.map(({ held }) => held)).toEqual(['last-seen', 'last-seen']);
    expect(knownRoles(record, '2026-01-10', edition).then?.[0]?.held).toBe('yes');
  });

  it.each([
    ['2012-01-01', 'Mayor'],
    [null, 'Prime Minister'],
    ['1950-01-01', undefined],
  ])('names one role on %s', (date, title) => {
    expect(roleOn(record, date, edition)?.role.title).toBe(title);
  });
});
