import { describe, expect, it } from 'vitest';
import { heapParts } from '../../scripts/soak/heap-parts';
import { verdictsOf, type Sample } from '../../scripts/soak/sample';

describe('heapParts', () => {
  const snapshot = (nodes: readonly number[]) =>
    JSON.stringify({
      snapshot: {
        meta: {
          node_fields: ['type', 'name', 'self_size'],
          node_types: [['object', 'string', 'code'], 'string', 'number'],
        },
      },
      nodes,
      edges: [],
    });

  it('tells compiled code from everything else', () => {
    expect(heapParts(snapshot([0, 7, 100, 2, 7, 30, 1, 0, 8, 2, 3, 4]))).toEqual({ code: 34, objects: 108 });
  });

  it('refuses what is no snapshot', () => {
    expect(() => heapParts('{"nodes":[]}')).toThrow(/snapshot/);
  });
});

describe('verdictsOf', () => {
  const samples = (name: string, of: (after: number) => number): Sample[] =>
    Array.from({ length: 21 }, (_, index) => ({ after: index * 50 + 1, figures: { [name]: of(index * 50 + 1) } }));
  const cases: readonly [what: string, name: string, of: (after: number) => number, isFlat: boolean | null][] = [
    ['caches that fill at first', 'heap of the pages', (after) => (after < 100 ? 1 : 5), true],
    ['a tenth more', 'nodes', (after) => 1000 + after / 10, true],
    ['a little with each navigation', 'nodes', (after) => 1000 + after, false],
    ['a jump at one moment', 'memory of the pages', (after) => (after === 951 ? 90 : 40), true],
    ['code that is compiled', 'compiled code of the background', (after) => after, null],
  ];
  it.each(cases)('judges %s', (_what, name, of, isFlat) => {
    expect(verdictsOf(samples(name, of))).toMatchObject([{ name, isFlat }]);
  });

  it('judges nothing where there were too few navigations', () => {
    expect(verdictsOf(samples('nodes', () => 1).slice(0, 5))).toEqual([]);
  });
});
