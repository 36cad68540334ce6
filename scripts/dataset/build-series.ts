/**
 * Builds the bundled series. `assets/dataset/series/series.json` defines what each measures, `ID.csv` has its newest
 * edition and `ID.1.csv` the previous one. Does nothing if the compiled file is newer than all of them.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { compileSeries } from '../../src/dataset/series/compile-series';
import { seriesSchema } from '../../src/dataset/series/series-schema';
import { readSeriesTable, SeriesError } from '../../src/dataset/series/series-table';
import { projectRoot } from '../run/project-root';
import { Stop } from '../run/stop';
import { readJson } from './json-file';

const folder = join(projectRoot, 'assets/dataset/series');
/** Path of the compiled series. */
export const seriesFile = join(projectRoot, '.output/dataset/series.bin');

const fileSchema = z.strictObject({
  /** Id of a country in the bundled dataset → its code in the tables. */
  countries: z.record(z.string(), z.string()),
  records: z.array(seriesSchema),
});

/**
 * Brings the compiled series up to date.
 * @returns the path of the file
 * @throws Stop if a definition or a table that breaks a rule
 */
export function buildSeries(): string {
  if (isUpToDate()) return seriesFile;
  const parsed = fileSchema.safeParse(readJson(join(folder, 'series.json')));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Stop(`assets/dataset/series/series.json: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  const { countries, records } = parsed.data;
  try {
    const series = records.map((definition) => ({
      definition,
      editions: definition.editions.map((_, edition) =>
        readSeriesTable(definition.id, tableOf(definition.id, edition)),
      ),
    }));
    mkdirSync(dirname(seriesFile), { recursive: true });
    writeFileSync(seriesFile, new Uint8Array(compileSeries(series, countries)));
  } catch (error) {
    throw error instanceof SeriesError ? new Stop(`assets/dataset/series: ${error.message}`) : error;
  }
  return seriesFile;
}

function tableOf(id: string, edition: number): string {
  const path = join(folder, edition ? `${id}.${edition}.csv` : `${id}.csv`);
  if (!existsSync(path)) throw new SeriesError(`${path} is missing. Each edition needs its table.`);
  return readFileSync(path, 'utf8');
}

function isUpToDate(): boolean {
  if (!existsSync(seriesFile)) return false;
  const compiled = statSync(seriesFile).mtimeMs;
  return readdirSync(folder).every((name) => statSync(join(folder, name)).mtimeMs < compiled);
}
