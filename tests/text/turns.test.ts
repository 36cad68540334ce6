import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce, eachInTurns, filterInTurns, sortInTurns } from '../../src/turns';

describe('sorting in turns', { timeout: 30_000 }, () => {
  it.each([0, 1, 2_047, 2_048, 2_049, 4_096, 10_001])(
    'is what the engine makes of %d items, those that are equal in their order',
    (count) => {
      const items = Array.from({ length: count }, (_, index) => ({ key: (index * 7_919) % 100, index }));
      const compare = (a: { key: number }, b: { key: number }) => a.key - b.key;
      expect(atOnce(sortInTurns(items, compare))).toEqual([...items].sort(compare));
    },
  );

  it('holds for any items', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (items) => {
        expect(atOnce(sortInTurns(items, (a, b) => a - b))).toEqual([...items].sort((a, b) => a - b));
      }),
    );
  });
});

describe('turns', () => {
  it.each([
    [0, 0],
    [1, 1],
    [3, 1],
    [4, 2],
    [10, 4],
  ])('of %d items, three at a time, are %d', (count, turns) => {
    const seen: number[] = [];
    expect([...eachInTurns(count, (index) => seen.push(index), 3)]).toHaveLength(turns);
    expect(seen).toEqual(Array.from({ length: count }, (_, index) => index));
  });

  it('keep what is asked for, in its order', () => {
    expect(atOnce(filterInTurns([5, 2, 8, 1], (item) => item > 1))).toEqual([5, 2, 8]);
  });
});
