/**
 * Builds the bundled dataset: reads assets/dataset, checks every record, compiles what is good into
 * `.output/dataset/bundled.bin`. Nothing is done where the sources and the compiler are unchanged.
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
import { balanceOf } from './balance';
import { assetsFolder, jsonFiles, readAssets, type Misfit } from './read-assets';
import { readWide, wideReferences, wideTables } from './read-wide';

/** Where the build leaves the compiled dataset. The two files of its wide tier lie beside it. */
export const bundledFile = join(projectRoot, '.output/dataset/bundled.bin');

/** The wide tier's files beside the compiled dataset: names, and the lines of its records. */
export function wideFilesBeside(file: string): { readonly names: string; readonly lines: string } {
  return { names: join(dirname(file), 'wide-names.bin'), lines: join(dirname(file), 'wide-lines.txt') };
}

export interface DatasetBuild {
  /** Path of the compiled file. */
  readonly file: string;
  /** False where the file was up to date and nothing was done. */
  readonly built: boolean;
  readonly refused: readonly Misfit[];
}

interface BuildOptions {
  readonly assets?: string;
  readonly file?: string;
  /** Where to say what was done: standard error for the command line, whose output others read. */
  readonly say?: (line: string) => void;
}

/**
 * Brings the bundled dataset up to date. Refused records are left out and named; the rest is written
 * to a file beside the old one and put in its place at the end, so nothing is ever half-written.
 * @throws Stop for a source file that cannot be read
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
  // A refusal is said again at the next build, so only a clean one counts as up to date.
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
  say('The notes:');
  for (const line of balanceOf(notes, sources)) say(line);
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
