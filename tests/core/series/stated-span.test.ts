import { describe, expect, it } from 'vitest';
import { statedSpan } from '../../../src/core/series/stated-span';
import type { Modifier } from '../../../src/text/quantities/quantity';

const spanOf = (written: string, value: number, modifier: Modifier = 'exactly') => {
  const isOpen = modifier === 'more than' || modifier === 'at least';
  const isAtMost = modifier === 'less than' || modifier === 'at most';
  return statedSpan(
    { start: 0, end: 0, unit: null, modifier, low: isAtMost ? null : value, high: isOpen ? null : value },
    written,
  );
};

describe('what a written number may stand for', () => {
  it.each([
    ['8 percent', 8, 'exactly', 7.5, 8.5],
    ['5.4 percent', 5.4, 'exactly', 5.35, 5.45],
    ['about 64', 64, 'about', 62.5, 65.5],
    ['nearly 250,000', 250_000, 'nearly', 235_000, 255_000],
    ['more than 42,000', 42_000, 'more than', 41_500, Infinity],
    ['less than 5', 5, 'less than', -Infinity, 5.5],
    ['10,582', 10_582, 'exactly', 10_581.5, 10_582.5],
    ['$3.9 trillion', 3.9e12, 'exactly', 3.85e12, 3.95e12],
    ['60 million', 60e6, 'exactly', 57e6, 63e6],
    ['nine percent', 9, 'exactly', 8.5, 9.5],
    ['a hundred thousand', 100_000, 'exactly', 95_000, 105_000],
  ] as const)('%s', (written, value, modifier, from, to) => {
    const span = spanOf(written, value, modifier);
    expect(span.from).toBeCloseTo(from, 5);
    expect(span.to).toBeCloseTo(to, 5);
  });
});
