/**
 * Builds the bundled dataset: reads assets/dataset, checks every record and compiles the valid ones into
 * `.output/dataset/bundled.bin`. Does nothing if neither sources nor compiler have changed.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { checkReferences } from '../../src/dataset/check/check-references';
import { compileDataset } from '../../src/dataset/compile/compile';
import { compileWide } from '../../src/dataset/wide/compile-wide';
import { inEnglish } from '../../src/failure/in-english';
import { projectRoot } from '../run/project-root';
import { modulesOf } from '../run/modules-of';
import { assetsFolder, jsonFiles, readAssets, type Misfit } from './read-assets';
import { readWide, wideReferences, wideTables } from './read-wide';

/** Path of the compiled dataset. The two files of its wide tier are beside it. */
export const bundledFile = join(projectRoot, '.output/dataset/bundled.bin');

/** The wide tier's files beside the compiled dataset: names, and the lines of its records. */
export function wideFilesBeside(file: string): { readonly names: string; readonly lines: string } {
  return { names: join(dirname(file), 'wide-names.bin'), lines: join(dirname(file), 'wide-lines.txt') };
}

export interface DatasetBuild {
  /** Path of the compiled file. */
  readonly file: string;
  /** False if the file was up to date. */
  readonly built: boolean;
  readonly refused: readonly Misfit[];
}

interface BuildOptions {
  readonly assets?: string;
  readonly file?: string;
  /** Prints progress. The command line passes standard error, because others read its standard output. */
  readonly say?: (line: string) => void;
}

/**
 * Brings the bundled dataset up to date. Refused records are left out and named. The file is written beside the old one
 * and renamed into place, so a half-written one is never used.
 * @throws Stop if a source file cannot be read
 */
export function buildDataset({
  assets = assetsFolder,
  file = bundledFile,
  say = console.error,
}: BuildOptions = {}): DatasetBuild {
  const stamp = stampOf(assets);
  const stampFile = `${file}.stamp`;
  const wide = wideFilesBeside(file);
  if ([file, wide.names, wide.lines].every((path) => existsSync(path)) && readIfThere(stampFile) === stamp)
    return { file, built: false, refused: [] };
  const { records: all, misfits, fileOf } = readAssets(assets);
  const { records, refusals } = checkReferences(all);
  const refused = [
    ...misfits,
    ...refusals.map(({ kind, id, fault }) => ({
      file: fileOf.get(`${kind}/${id}`) ?? '',
      id,
      reason: inEnglish(fault),
    })),
  ];
  const wideAssets = readWide(assets, wideReferences(records));
  refused.push(...wideAssets.misfits);
  for (const { file: from, id, reason } of refused) say(`refused: ${from}: ${id}: ${reason}`);
  const buffer = compileDataset(records);
  mkdirSync(dirname(file), { recursive: true });
  replaceFile(file, new Uint8Array(buffer));
  const compiledWide = compileWide(wideAssets.rows, records.info.edition);
  replaceFile(wide.names, new Uint8Array(compiledWide.names));
  replaceFile(wide.lines, compiledWide.lines);
  // Refused records are to be named by every build, so only a build without any leaves a stamp.
  if (refused.length === 0) replaceFile(stampFile, stamp);
  const { entities, notes, topics, sources, givenNames } = records;
  const kinds = ['person', 'organisation', 'place', 'event', 'work'].map(
    (type) => [type, entities.filter((entity) => entity.type === type).length] as const,
  );
  say(
    [
      ...kinds.filter(([, count]) => count > 0).map(([type, count]) => `${count} ${type} records`),
      `${notes.length} notes`,
      `${topics.length} figure topics with ${topics.flatMap(({ estimates }) => estimates).length} estimates`,
      `${sources.length} sources`,
      `${givenNames.length} given names`,
      `${wideAssets.rows.length} records of the wide tier`,
      `${refused.length} refused`,
      `${Math.round(buffer.byteLength / 1024)} KB, wide tier ${Math.round(compiledWide.names.byteLength / 1024)} KB of names and ${Math.round(compiledWide.lines.length / 1024)} KB of lines`,
    ].join(', '),
  );
  return { file, built: true, refused };
}

/** Hashes what a build depends on: every source file of the dataset, and every module that the compiler imports. */
function stampOf(assets: string): string {
  const hash = createHash('sha256');
  for (const path of [...jsonFiles(assets), ...wideTables(assets), ...modulesOf(import.meta.filename)]) {
    hash.update(relative(projectRoot, path)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

function replaceFile(path: string, content: Uint8Array | string): void {
  // Two builds at the same time must not write to one file.
  const beside = `${path}.${process.pid}.new`;
  writeFileSync(beside, content);
  renameSync(beside, path);
}

function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
