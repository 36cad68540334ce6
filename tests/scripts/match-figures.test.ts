import { expect, it } from 'vitest';
import { meanAveragePrecision, successAt, type Answered } from '../../scripts/matching/figures';

const query = (relevant: string[], ranked: string[]): Answered => ({ relevant: new Set(relevant), ranked });

it.each<[what: string, queries: Answered[], map: number, success: number]>([
  ['the right one first', [query(['a'], ['a', 'b'])], 100, 100],
  ['the right one second', [query(['a'], ['b', 'a'])], 50, 100],
  ['the right one beyond the depth', [query(['a'], ['b', 'c', 'a'])], 0, 0],
  ['one of two right ones', [query(['a', 'd'], ['a', 'b'])], 50, 100],
  ['both right ones', [query(['a', 'b'], ['b', 'a'])], 100, 100],
  ['more right ones than are listed', [query(['a', 'b', 'c'], ['a', 'b'])], 100, 100],
  ['nothing found', [query(['a'], [])], 0, 0],
  ['a query without a right one does not count', [query(['a'], ['a']), query([], ['b'])], 100, 100],
  ['two queries', [query(['a'], ['a']), query(['a'], ['b'])], 50, 50],
])('figures of a search to a depth of two: %s', (_what, queries, map, success) => {
  expect(meanAveragePrecision(queries, 2)).toBeCloseTo(map);
  expect(successAt(queries, 2)).toBeCloseTo(success);
});
