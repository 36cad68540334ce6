/**
 * A logarithmic scale for figures of very different size. Its ends are 1, 2 or 5 times a power of ten.
 *
 * Only positive values have a logarithm: zero and below are at the left end, and without positive values there is no
 * scale.
 */

export interface LogScale {
  readonly low: number;
  readonly high: number;
  /** Marked values, ascending. */
  readonly ticks: readonly number[];
  /** Returns the place of a value, 0 to 1. */
  place(value: number): number;
}

const steps = [1, 2, 5];
/** Largest number of marks that can be told apart at the width of a card. */
const mostTicks = 6;

/** @returns null if no value is positive */
export function logScale(values: readonly number[]): LogScale | null {
  const positive = values.filter((value) => value > 0 && Number.isFinite(value));
  if (positive.length === 0) return null;
  const smallest = Math.min(...positive);
  const largest = Math.max(...positive);
  let low = stepBelow(smallest);
  let high = stepAbove(largest);
  // A scale of less than a decade would make small differences look large.
  while (high / low < 10) {
    low = stepBelow(low * 0.99);
    high = stepAbove(high * 1.01);
  }
  const logLow = Math.log10(low);
  const width = Math.log10(high) - logLow;
  return {
    low,
    high,
    ticks: ticksBetween(low, high),
    place: (value) => (value <= low ? 0 : Math.min(1, (Math.log10(value) - logLow) / width)),
  };
}

function ticksBetween(low: number, high: number): number[] {
  const decades: number[] = [];
  for (let power = Math.ceil(Math.log10(low) - 1e-9); 10 ** power <= high * 1.000001; power++)
    decades.push(10 ** power);
  if (decades.length < 3) {
    return decades.length === 0 ? [low, high] : [...new Set([low, ...decades, high])];
  }
  const every = Math.ceil(decades.length / mostTicks);
  return decades.filter((_, index) => (decades.length - 1 - index) % every === 0);
}

function stepBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
  const step = [...steps].reverse().find((candidate) => candidate * power <= value * 1.000001) ?? 1;
  return step * power;
}

function stepAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
  const step = steps.find((candidate) => candidate * power >= value * 0.999999) ?? 10;
  return step * power;
}
