/** Gives a long time in a larger unit: "63 days" are 9 weeks. */
import type { Quantity } from '../../text/quantities/quantity';
import { unitFactor } from '../../text/quantities/units-compared';
import type { AmountReckoned } from './reckoning';

interface Larger {
  readonly to: string;
  /** Smallest number of the unit that is hard to picture. */
  readonly least: number;
}

const LARGER: Readonly<Record<string, Larger>> = {
  second: { to: 'minute', least: 120 },
  minute: { to: 'hour', least: 150 },
  hour: { to: 'day', least: 48 },
  day: { to: 'week', least: 21 },
  week: { to: 'month', least: 9 },
  month: { to: 'year', least: 18 },
};
/** From this many days on a reader thinks in months, and weeks are told of fewer only if they are whole. */
const DAYS_AS_MONTHS = 90;
const DAYS_AS_WEEKS = 45;
const DAYS_AS_YEARS = 2 * 365;

export function reckonLength({ start, end, unit, low, high }: Quantity): AmountReckoned | null {
  const rule = unit === null ? null : largerUnit(unit, high ?? low ?? 0);
  const factor = rule && unitFactor(unit!, rule);
  if (!factor) return null;
  const ends = { low: low === null ? null : low * factor, high: high === null ? null : high * factor };
  return { start, end, kind: 'lasts', ...ends, unit: rule, beside: null };
}

function largerUnit(unit: string, most: number): string | null {
  const larger = LARGER[unit];
  if (!larger || most < larger.least) return null;
  if (unit !== 'day') return larger.to;
  if (most >= DAYS_AS_MONTHS) return most > DAYS_AS_YEARS ? 'year' : 'month';
  return most >= DAYS_AS_WEEKS || most % 7 === 0 ? larger.to : null;
}
