/** Series in a dataset of one's own: a definition with its values in one record of the file. */
import { z } from 'zod';
import { fault, type Fault } from '../../failure/fault';
import { countsNoun } from '../../text/quantities/units-compared';
import { compileSeries } from './compile-series';
import { openSeries } from './open-series';
import type { OpenedSeries } from './opened-series';
import { seriesSchema } from './series-schema';
import { isPeriod } from './series-table';

/** Largest number of values of a series; a record that is longer than an import allows is refused before. */
const MOST_VALUES = 20_000;
/** Units that are not measures: anything counted, an index. */
const OTHER_UNITS: ReadonlySet<string> = new Set(['count', 'index']);

const value = z.strictObject({
  /** ISO code of three letters, `WLD`, `EMU` or an id of one's own. */
  entity: z.string().trim().min(1).max(80),
  period: z.string(),
  value: z.number(),
  low: z.number().nullable().default(null),
  high: z.number().nullable().default(null),
});

export const ownSeriesSchema = seriesSchema.extend({ values: z.array(value).min(1).max(MOST_VALUES) });

export type OwnSeriesRecord = z.infer<typeof ownSeriesSchema>;

/** Returns why a series cannot be used, or null. Gaps between periods are allowed. */
export function checkSeries({ unit, editions, values }: OwnSeriesRecord): Fault | null {
  if (!OTHER_UNITS.has(unit) && countsNoun(unit)) return fault('unit-unknown', unit);
  if (editions.length > 1) return fault('series-editions');
  const seen = new Set<string>();
  for (const { entity, period, value: own, low, high } of values) {
    if (!isPeriod(period)) return fault('series-period', period);
    if ((low ?? own) > own || (high ?? own) < own) return fault('series-backwards', entity, period);
    const key = `${entity} ${period}`;
    if (seen.has(key)) return fault('series-twice', entity, period);
    seen.add(key);
  }
  return null;
}

/**
 * Opens series of a dataset, as those that come with Sidelight are opened.
 * @param dataset its id, which the ids of the series begin with, so that no two datasets have the same
 */
export function openOwnSeries(dataset: string, records: readonly OwnSeriesRecord[]): OpenedSeries {
  const inputs = records.map(({ values, ...definition }) => ({
    definition: { ...definition, id: `${dataset}/${definition.id}` },
    editions: [values.map((row) => ({ ...row, low: row.low ?? row.value, high: row.high ?? row.value }))],
  }));
  return openSeries(compileSeries(inputs, {}));
}
