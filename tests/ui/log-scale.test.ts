import { describe, expect, it } from 'vitest';
import { logScale } from '../../src/ui/ruler/log-scale';

describe('logScale', () => {
  const cases: readonly [name: string, values: readonly number[], low: number, high: number][] = [
    ['ends on 1, 2 or 5 times a power of ten', [8173, 1_400_000], 5000, 2_000_000],
    ['is a decade wide at least', [40, 60], 10, 200],
    ['takes one value', [1000], 200, 5000],
    ['leaves out what has no logarithm', [0, -5, 30, 3000], 20, 5000],
    ['takes fractions', [0.3, 45], 0.2, 50],
  ];
  it.each(cases)('%s', (_, values, low, high) => {
    const scale = logScale(values);
    expect(scale?.low).toBeLessThanOrEqual(low * 1.001);
    expect(scale?.high).toBeGreaterThanOrEqual(high * 0.999);
    expect((scale?.high ?? 0) / (scale?.low ?? 1)).toBeGreaterThanOrEqual(9.99);
  });

  it('places values between 0 and 1, in their order', () => {
    const scale = logScale([100, 10_000]);
    const places = [0, 1, 100, 1000, 10_000, 1e9].map((value) => scale?.place(value) ?? -1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBe(0);
    expect(Math.max(...places)).toBe(1);
  });

  it('marks few values', () => {
    expect(logScale([1, 1e12])?.ticks.length).toBeLessThanOrEqual(7);
    expect(logScale([40, 60])?.ticks.length).toBeGreaterThanOrEqual(2);
  });

  it('is empty without a positive value', () => {
    expect(logScale([])).toBeNull();
    expect(logScale([0, -1])).toBeNull();
  });
});
