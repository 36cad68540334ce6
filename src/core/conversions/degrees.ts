/** Tells which degrees an article means that it gives without a scale: "highs of 95 degrees". */
import type { Article } from '../../text/article';
import type { Quantity } from '../../text/quantities/quantity';
import { fahrenheit, HEAT, heats, OTHER_DEGREE } from './conversion-units';

type Scale = '°F' | '°C';

/** Fewest temperatures with a scale that show which one an article uses, and the smallest share that is in it. */
const FEW = 2;
const SHARE = 0.8;
/** Distance on each side in which words tell what is measured (UTF-16 units). */
const AROUND = 120;

/**
 * Returns the scale of degrees without one: that of nearly all other temperatures of the article, or that of its country where
 * the sentence is on heat or cold; null if unclear.
 */
export function scaleOfDegrees(
  { text }: Article,
  quantities: readonly Quantity[],
  country: () => string | null,
): (quantity: Quantity) => Scale | null {
  const said = quantities.flatMap(({ unit }) => (unit === '°F' || unit === '°C' ? [unit] : []));
  const inCelsius = said.filter((unit) => unit === '°C').length / Math.max(1, said.length);
  const main = said.length < FEW ? null : inCelsius >= SHARE ? '°C' : inCelsius <= 1 - SHARE ? '°F' : null;
  const own = (): Scale | null => {
    const id = country();
    return id === null ? null : fahrenheit.has(id) ? '°F' : '°C';
  };
  return ({ start, end, low, high }) => {
    const around = text.slice(Math.max(0, start - AROUND), end + AROUND);
    if (OTHER_DEGREE.test(around)) return null;
    const scale = main ?? (said.length === 0 && HEAT.test(around) ? own() : null);
    if (!scale) return null;
    const { least, most } = heats[scale];
    return [low, high].every((value) => value === null || (value >= least && value <= most)) ? scale : null;
  };
}
