import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildClaimIndex } from '../../src/wording/index/build-claim-index';
import { openClaimIndex } from '../../src/wording/index/claim-index';
import { randomNumbers } from '../bench/synthetic-dataset';

const entries = [[1, 2, 3], [2, 3, 4, 4], [9], [], [1, 2, 3]];
const open = () => openClaimIndex(buildClaimIndex(entries));

describe('claim index', () => {
  it.each([
    ['the entry that shares most, ties to the earlier', [1, 2, 3], [0, 4, 1]],
    ['a rare term', [9], [2]],
    ['nothing for terms that no entry has', [77, 78], []],
    ['nothing for nothing', [], []],
  ])('finds %s', (_, query, expected) => {
    expect(
      open()
        .search(query, 10)
        .map(({ entry }) => entry),
    ).toEqual(expected);
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
    ['an empty buffer', new Uint8Array(0)],
    ['another file', new Uint8Array(400)],
    ['an index cut short', buildClaimIndex(entries).slice(0, -3)],
  ])('refuses %s', (_, buffer) => {
    expect(() => openClaimIndex(buffer)).toThrow(RangeError);
  });

  it('finds the same with its short cuts as by adding up every impact', () => {
    // Many entries and terms as frequent as words are, so that common terms are left to the end.
    const random = randomNumbers(5);
    const term = () => 1 + Math.floor(2000 ** random());
    const many = Array.from({ length: 2000 }, () => Array.from({ length: 10 }, term));
    const index = openClaimIndex(buildClaimIndex(many));
    for (let round = 0; round < 20; round++) {
      const query = [...new Set(Array.from({ length: 12 }, term))];
      const all = new Map<number, number>();
      for (const one of query)
        for (const { entry, score } of index.search([one], many.length)) all.set(entry, (all.get(entry) ?? 0) + score);
      const best = [...all].sort(([one, a], [other, b]) => (Math.abs(a - b) > 1e-6 ? b - a : one - other)).slice(0, 5);
      expect(index.search([...query, ...query], 5).map(({ entry }) => entry)).toEqual(best.map(([entry]) => entry));
    }
  });

  it('finds first an entry that alone has all terms asked for', () => {
    const terms = fc.uniqueArray(fc.integer({ min: 1, max: 0xffff_ffff }), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(terms, { maxLength: 30 }), terms, (others, own) => {
        const wanted = new Set(own);
        const all = [...others.map((other) => other.filter((term) => !wanted.has(term))), own];
        expect(openClaimIndex(buildClaimIndex(all)).search(own, 1)[0]?.entry).toBe(all.length - 1);
      }),
    );
  });
});
