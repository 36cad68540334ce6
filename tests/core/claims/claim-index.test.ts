import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildClaimIndex, openClaimIndex } from '../../../src/core/claims/claim-index';

const entries = [[1, 2, 3], [2, 3, 4, 4], [9], [], [1, 2, 3]];
const open = () => openClaimIndex(buildClaimIndex(entries));

describe('claim index', () => {
  it.each([
    ['the entry that shares most, ties to the earlier', [1, 2, 3], [0, 4, 1]],
    ['a rare term', [9], [2]],
    ['nothing for terms that no entry has', [77, 78], []],
    ['nothing for nothing', [], []],
  ])('finds %s', (_, query, expected) => {
    expect(open().search(query, 10).map(({ entry }) => entry)).toEqual(expected);
  });

  it('gives the same answer again, so its sums are cleared', () => {
    const index = open();
    const first = index.search([1, 2, 3, 4, 9], 3);
    index.search([2, 4], 1);
    expect(index.search([1, 2, 3, 4, 9], 3)).toEqual(first);
  });

  it('gives no more than asked for', () => {
    expect(open().search([1, 2, 3], 1)).toHaveLength(1);
  });

  it('opens an index without entries', () => {
    expect(openClaimIndex(buildClaimIndex([])).search([1], 5)).toEqual([]);
  });

  it.each([
    ['an empty buffer', new ArrayBuffer(0)],
    ['another file', new ArrayBuffer(400)],
    ['an index cut short', buildClaimIndex(entries).slice(0, -3)],
  ])('refuses %s', (_, buffer) => {
    expect(() => openClaimIndex(buffer)).toThrow(RangeError);
  });

  it('finds first an entry that alone has all terms asked for', () => {
    const terms = fc.uniqueArray(fc.integer({ min: 1, max: 0xffff_ffff }), { minLength: 3, maxLength: 12 });
    fc.assert(fc.property(fc.array(terms, { maxLength: 30 }), terms, (others, own) => {
      const wanted = new Set(own);
      const all = [...others.map((other) => other.filter((term) => !wanted.has(term))), own];
      expect(openClaimIndex(buildClaimIndex(all)).search(own, 1)[0]?.entry).toBe(all.length - 1);
    }));
  });
});
