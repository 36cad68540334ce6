/** Tells how far a named year is from the article's. */
import type { DaySaid } from '../days/day-said';
import type { AmountReckoned } from './reckoning';

/** Smallest distances that are told; nearer years a reader sees at once. */
const LEAST_BEFORE = 10;
const LEAST_AFTER = 5;
const YEAR_LENGTH = 4;

export function reckonYear({ start, end, date, relative }: DaySaid, published: string): AmountReckoned | null {
  if (relative || date.length > YEAR_LENGTH) return null;
  const years = Number(published.slice(0, YEAR_LENGTH)) - Number(date);
  if (years < LEAST_BEFORE && -years < LEAST_AFTER) return null;
  const [kind, many] = years > 0 ? (['years-before', years] as const) : (['years-after', -years] as const);
  return { start, end, kind, low: many, high: many, unit: null, beside: null };
}
