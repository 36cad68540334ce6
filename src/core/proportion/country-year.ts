/** Finds the year of a sentence, and a country's published value for it. */
import type { OpenedSeries } from '../../dataset/series/opened-series';
import type { NumberPlace } from '../series/clause';
import { editionOn } from '../series/edition-on';
import { timesIn } from '../series/period-in-text';
import type { ProportionBase } from './proportion';
import { LONG_AGO } from './proportion-words';

/** Largest age of a published value before the meant year (years). */
const YEARS_OLD = 2;

/**
 * Returns the year that the text means, or null if unclear: several years, a period, a time long ago.
 * @param published the article's day, whose year is the default
 */
export function yearOf({ sentence, previous }: NumberPlace, published: string): number | null {
  const said = timesIn(sentence, published);
  if (said.isOther || said.since !== null || said.fiscal !== null || LONG_AGO.test(sentence)) return null;
  const years = new Set([...said.years, ...said.months.map((month) => Number(month.slice(0, 4)))]);
  if (years.size > 1) return null;
  const own = Number(published.slice(0, 4));
  const [year] = years;
  if (year !== undefined) return year <= own ? year : null;
  const before = timesIn(previous, published).years;
  return before.every((other) => other >= own - 1) && !LONG_AGO.test(previous) ? own : null;
}

/** Returns a country's value for a year, or one a little older; null if there is none. */
export function valueIn(
  series: OpenedSeries,
  number: number,
  country: { readonly code: string; readonly name: string },
  year: number,
  published: string,
): ProportionBase | null {
  const definition = series.definition(number);
  const edition = editionOn(definition, published);
  const point = series
    .points(number, edition, country.code)
    .filter(({ period }) => Number(period) <= year)
    .at(-1);
  if (!point || year - Number(point.period) > YEARS_OLD) return null;
  return {
    value: (point.low + point.high) / 2,
    country: country.name,
    period: point.period,
    publisher: definition.publisher,
    sourceTitle: definition.sourceTitle,
    url: definition.url,
    edition: definition.editions[edition]!.name,
  };
}

/** Returns the number of the series with an id and a unit, or null. */
export function seriesWithId(series: OpenedSeries, id: string, unit: string): number | null {
  return series.withUnit(unit).find((number) => series.definition(number).id === id) ?? null;
}
