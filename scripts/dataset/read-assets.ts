import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import type { DatasetRecords } from '../../src/dataset/dataset-records';
import { datasetInfoSchema, entitySchema, figureTopicSchema, noteSchema, sourceSchema } from '../../src/dataset/schema';
import { projectRoot } from '../run/project-root';
import { Stop } from '../run/stop';
import { readJson } from './json-file';
import { unfilledIn } from './unfilled';

export const assetsFolder = join(projectRoot, 'assets/dataset');

/** Folders of the dataset's sources, each with the schema of its records. */
export const recordFolders = {
  people: entitySchema,
  organisations: entitySchema,
  places: entitySchema,
  events: entitySchema,
  works: entitySchema,
  claims: noteSchema,
  figures: figureTopicSchema,
  sources: sourceSchema,
} as const;

export type RecordFolder = keyof typeof recordFolders;

const fileSchema = z.strictObject({ records: z.array(z.looseObject({})) });
const namesSchema = z.strictObject({ source: z.string(), records: z.array(z.string().min(1)) });

/** A record that does not fit its schema. */
export interface Misfit {
  readonly file: string;
  readonly id: string;
  readonly reason: string;
}

export interface Assets {
  readonly records: DatasetRecords;
  readonly misfits: readonly Misfit[];
  /** The file of each record, by `folder/id`. */
  readonly fileOf: ReadonlyMap<string, string>;
}

/** Returns all JSON files under a folder, sorted by path. */
export function jsonFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? jsonFiles(path) : name.endsWith('.json') ? [path] : [];
    });
}

/**
 * Reads all sources of the dataset.
 * @throws Stop if a file cannot be read, is not JSON or is not a list of records
 */
export function readAssets(folder = assetsFolder): Assets {
  const misfits: Misfit[] = [];
  const fileOf = new Map<string, string>();
  const read = <T extends RecordFolder>(kind: T): z.infer<(typeof recordFolders)[T]>[] =>
    jsonFiles(join(folder, kind)).flatMap((path) => {
      const file = relative(projectRoot, path);
      return listIn(path).flatMap((record) => {
        const id = typeof record['id'] === 'string' ? record['id'] : '(no id)';
        const unfilled = unfilledIn(record);
        if (unfilled.length > 0) {
          misfits.push({ file, id, reason: `still to be filled in: ${unfilled.join(', ')}` });
          return [];
        }
        const result = recordFolders[kind].safeParse(record);
        if (!result.success) {
          misfits.push({ file, id, reason: issuesOf(result.error) });
          return [];
        }
        fileOf.set(`${kindOf(kind)}/${id}`, file);
        return [result.data as z.infer<(typeof recordFolders)[T]>];
      });
    });
  const entities = [
    ...read('people'),
    ...read('organisations'),
    ...read('places'),
    ...read('events'),
    ...read('works'),
  ];
  const notes = read('claims');
  const topics = read('figures');
  const sources = read('sources');
  const givenNames = jsonFiles(join(folder, 'given-names')).flatMap((path) => fits(namesSchema, path).records);
  const info = fits(datasetInfoSchema, join(folder, 'info.json'));
  return { records: { info, entities, notes, topics, series: [], sources, givenNames }, misfits, fileOf };
}

/** Returns the kind of a record, as refusals name it. */
function kindOf(folder: RecordFolder): 'entity' | 'note' | 'topic' | 'source' {
  return folder === 'claims' ? 'note' : folder === 'figures' ? 'topic' : folder === 'sources' ? 'source' : 'entity';
}

function listIn(path: string): Record<string, unknown>[] {
  return fits(fileSchema, path).records;
}

function fits<T>(schema: z.ZodType<T>, path: string): T {
  const result = schema.safeParse(readJson(path));
  if (!result.success)
    throw new Stop(`${relative(projectRoot, path)}: ${issuesOf(result.error)}. Nothing was written.`);
  return result.data;
}

function issuesOf(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => (path.length ? `${path.join('.')}: ${message}` : message)).join('; ');
}
