/** Gives the money of an hour, a week or a month for a year. */
import type { Quantity } from '../../text/quantities/quantity';
import type { AmountReckoned } from './reckoning';

/** Hours of a working year: 40 in each of 52 weeks. */
const WORKING_HOURS = 40 * 52;
const A_YEAR: Readonly<Record<string, number>> = { hour: WORKING_HOURS, week: 52, month: 12 };
const RATE = /^([A-Z]{3}) per (hour|week|month)$/;

/** Returns the amount for a year; null for other units. */
export function reckonRate({ start, end, unit, low, high }: Quantity): AmountReckoned | null {
  const [, currency, time] = RATE.exec(unit ?? '') ?? [];
  const factor = A_YEAR[time ?? ''];
  if (!currency || !factor) return null;
  const of = (value: number | null) => (value === null ? null : value * factor);
  const kind = time === 'hour' ? 'yearly-of-hours' : 'yearly';
  return { start, end, kind, low: of(low), high: of(high), unit: currency, beside: null };
}
