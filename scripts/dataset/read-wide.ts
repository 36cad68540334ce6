import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { DatasetRecords } from '../../src/dataset/dataset-records';
import { parseWide } from '../../src/dataset/wide/parse-wide';
import { wideFiles, type WideRow } from '../../src/dataset/wide/wide-row';
import { messageOf } from '../../src/failure/message-of';
import { projectRoot } from '../run/project-root';
import { Stop } from '../run/stop';
import type { Misfit } from './read-assets';

/** The records that lines of the wide tier may refer to, and the ids that are taken. */
export interface WideReferences {
  readonly countries: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  /** Ids of the reviewed records. */
  readonly taken: ReadonlySet<string>;
}

/** Returns what lines of the wide tier may refer to among the reviewed records. */
export function wideReferences({ entities, sources }: DatasetRecords): WideReferences {
  return {
    countries: new Set(entities.filter(({ type }) => type === 'place').map(({ id }) => id)),
    sources: new Set(sources.map(({ id }) => id)),
    taken: new Set(entities.map(({ id }) => id)),
  };
}

/** Returns the paths of the wide tier's tables. */
export function wideTables(assets: string): string[] {
  return Object.keys(wideFiles)
    .map((name) => join(assets, 'wide', `${name}.tsv`))
    .filter((path) => existsSync(path));
}

/**
 * Reads the tables of the wide tier. Invalid lines are left out and returned with their number.
 * @throws Stop if the first line of a table is wrong
 */
export function readWide(assets: string, known: WideReferences): { rows: WideRow[]; misfits: Misfit[] } {
  const rows: WideRow[] = [];
  const misfits: Misfit[] = [];
  const seen = new Map<string, string>();
  for (const [name, type] of Object.entries(wideFiles)) {
    const path = join(assets, 'wide', `${name}.tsv`);
    if (!existsSync(path)) continue;
    const file = relative(projectRoot, path);
    const { rows: found, refusals } = parsed(path, file, type, seen);
    for (const { line, id, reason } of refusals) misfits.push({ file: `${file}:${line}`, id, reason });
    for (const row of found) {
      const reason = faultOf(row, known);
      if (reason === null) rows.push(row);
      else misfits.push({ file, id: row.id, reason });
    }
  }
  return { rows, misfits };
}

function parsed(path: string, file: string, type: WideRow['type'], seen: Map<string, string>) {
  try {
    return parseWide(readFileSync(path, 'utf8'), type, seen);
  } catch (error) {
    throw new Stop(`${file}: ${messageOf(error)}`);
  }
}

function faultOf({ id, country, sources }: WideRow, known: WideReferences): string | null {
  if (known.taken.has(id)) return 'a reviewed record has the same id';
  if (country !== null && !known.countries.has(country)) return `there is no country "${country}"`;
  const source = sources.find((each) => !known.sources.has(each));
  return source === undefined ? null : `there is no source "${source}"`;
}
