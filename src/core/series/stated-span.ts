/**
 * Computes the span of values that a written number can mean: what rounds to it; one unit of its last digit more after
 * "about"; up to it after "nearly"; from it on after "more than" and "at least".
 */
import type { Quantity } from '../../text/quantities/quantity';

export interface ValueSpan {
  readonly from: number;
  readonly to: number;
}

const HALF = 0.5;
/**
 * From here on a round number is taken to be precise to at least a tenth of itself: "a hundred thousand" is not 50,000.
 */
const LARGE = 100;
const PARTS = 10;

/**
 * @param written the number in the text, with its modifier
 * @returns in the quantity's own unit
 */
export function statedSpan({ low, high, modifier }: Quantity, written: string): ValueSpan {
  const value = low ?? high ?? 0;
  const last = value >= LARGE ? Math.min(lastDigit(written, value), value / PARTS) : lastDigit(written, value);
  if (low !== null && high !== null && low !== high) return { from: low - last * HALF, to: high + last * HALF };
  if (modifier === 'more than' || modifier === 'at least') return { from: value - last * HALF, to: Infinity };
  if (modifier === 'less than' || modifier === 'at most') return { from: -Infinity, to: value + last * HALF };
  if (modifier === 'nearly') return { from: value - last * (1 + HALF), to: value + last * HALF };
  const around = modifier === 'about' ? 1 : 0;
  return { from: value - last * (HALF + around), to: value + last * (HALF + around) };
}

/** Returns the value of one unit of the last written digit: 0.1 for "5.4", 1000 for "42,000", 1e9 for "3 billion". */
function lastDigit(written: string, value: number): number {
  const digits = /\d[\d,.]*/.exec(written)?.[0].replace(/[.,]$/, '');
  if (!digits) return wordDigit(value);
  const plain = digits.replaceAll(',', '');
  const said = Number(plain);
  const scale = said > 0 ? 10 ** Math.round(Math.log10(Math.abs(value) / said)) : 1;
  const decimals = plain.split('.')[1]?.length ?? 0;
  if (decimals) return scale * 10 ** -decimals;
  const zeros = /0*$/.exec(plain)![0].length;
  return scale * 10 ** Math.min(zeros, Math.max(0, plain.length - 1));
}

/** Returns the value of the last non-zero digit of a number in words: "nine", "two billion", "a hundred thousand". */
function wordDigit(value: number): number {
  let unit = 1;
  while (value !== 0 && value % (unit * 10) === 0) unit *= 10;
  return unit;
}
