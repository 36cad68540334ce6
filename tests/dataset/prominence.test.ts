import { describe, expect, it } from 'vitest';
import { FAMOUS_PERSON } from '../../src/dataset/aliases/alias-rules';
import { prominenceOf } from '../../src/dataset/compile/prominence';
import { city, country, entity, role } from './make-records';

const sizes: Record<string, number> = { large: 50_000_000, small: 150_000 };
const of = (record: Parameters<typeof prominenceOf>[0]) => prominenceOf(record, (id) => sizes[id] ?? 0, '2026-01-01');
const leader = (where: string, end: string | null) =>
  entity('x', 'X Y', {
    roles: [role({ office: 'head-of-government', of: where, start: '1990', end, asOf: end ? null : '2025' })],
  });

describe('prominenceOf', () => {
  it.each<[string, Parameters<typeof prominenceOf>[0], Parameters<typeof prominenceOf>[0]]>([
    ['a large country before a small one', leader('large', null), leader('small', null)],
    ['an office now before one that ended long ago', leader('large', null), leader('large', '2001')],
    [
      'a leader before a legislator',
      leader('large', null),
      entity('l', 'L M', { roles: [role({ office: 'legislator-upper', of: 'large', asOf: '2025' })] }),
    ],
    [
      'a legislator before nobody in particular',
      entity('l', 'L M', { roles: [role({ office: 'legislator-upper', of: 'large', asOf: '2025' })] }),
      entity('n', 'N O'),
    ],
    ['a country before its cities', country('large', 'Largeland'), city('c', 'City', 'large', 9_000_000)],
    ['a big city before a small one', city('c', 'City', 'large', 9_000_000), city('d', 'Town', 'large', 110_000)],
    [
      'a capital before a city of its size',
      city('c', 'City', 'large', 500_000, { capitalOf: 'large' }),
      city('d', 'Town', 'large', 500_000),
    ],
    [
      'a newsroom before a party',
      entity('n', 'News', { type: 'organisation', kind: 'news organisation' }),
      entity('p', 'Party', { type: 'organisation', kind: 'political party' }),
    ],
  ])('%s', (_, more, less) => {
    expect(of(more)).toBeGreaterThan(of(less));
  });

  it('counts the leader of a large country as known to everybody, and not for ever', () => {
    expect(of(leader('large', null))).toBeGreaterThanOrEqual(FAMOUS_PERSON);
    expect(of(leader('large', '2001'))).toBeLessThan(FAMOUS_PERSON);
    expect(of(leader('small', null))).toBeLessThan(FAMOUS_PERSON);
  });

  it('stays between 0 and 255', () => {
    for (const record of [leader('large', '1900'), city('c', 'C D', 'large', 2_000_000_000, { capitalOf: 'large' })]) {
      expect(of(record) >= 0 && of(record) <= 255).toBe(true);
    }
  });
});
