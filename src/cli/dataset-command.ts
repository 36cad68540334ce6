/** The command `dataset`: checks and compiles a dataset file, as the extension does on import. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Writable } from 'node:stream';
import { othersAmong, unknownOthers, type OtherDatasets } from '../dataset/check/other-datasets';
import { compileDataset } from '../dataset/compile/compile';
import type { Imported } from '../dataset/import/finish-import';
import { checkSize, importBytes } from '../dataset/import/import-bytes';
import { Failure } from '../failure/fault';
import { inEnglish } from '../failure/in-english';
import type { ImportRemark } from '../dataset/import/import-report';
import { bundledDatasets } from './bundled-datasets';
import { unreadable } from './unreadable';
import { UsageError } from './usage-error';

/**
 * Reads a file as an import would and prints what is accepted and refused.
 * @param beside what else is in use: names of these may be referred to
 * @returns whether everything was accepted
 * @throws UsageError if the file cannot be imported at all
 */
export function checkDatasetFile(file: string, beside: OtherDatasets, output: Writable): boolean {
  const imported = importFile(file, beside);
  output.write(`${reportLines(imported).join('\n')}\n`);
  return imported.report.refused === 0;
}

/**
 * Compiles the records that an import would accept.
 * @param to path of the compiled dataset; by default beside the file
 */
export function buildDatasetFile(file: string, beside: OtherDatasets, to: string | null, output: Writable): void {
  const imported = importFile(file, beside);
  const compiled = compileDataset(imported.records);
  const target = to ?? `${file.replace(/\.jsonl?d?$/i, '')}.bin`;
  writeFileSync(target, new Uint8Array(compiled));
  output.write(`${reportLines(imported).join('\n')}\nWritten to ${target}: ${sizeOf(compiled.byteLength)}.\n`);
}

/**
 * The bundled dataset and further files, each a dataset that may be referred to. They may refer to each other.
 * @throws UsageError if the file cannot be imported at all
 */
export async function datasetsBeside(files: readonly string[]): Promise<OtherDatasets> {
  const read = files.map((file) => {
    const { info, entities } = importFile(file, unknownOthers).records;
    const ids = new Map(entities.map(({ id }, number) => [id, number]));
    return { info, find: (id: string) => ids.get(id) ?? -1 };
  });
  return othersAmong([...(await bundledDatasets()), ...read]);
}

function importFile(file: string, others: OtherDatasets): Imported {
  try {
    const bytes = readFileSync(file);
    checkSize(bytes.length);
    return importBytes(bytes, {
      key: `file/${basename(file)}`,
      name: basename(file),
      today: new Date().toISOString().slice(0, 10),
      others,
    });
  } catch (error) {
    if (error instanceof Failure) throw new UsageError(`${file}: ${inEnglish(error.fault)}`);
    if (error instanceof Error && 'code' in error) throw unreadable(file, error);
    throw error;
  }
}

const sizeOf = (bytes: number) => (bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} KB` : `${(bytes / 1e6).toFixed(1)} MB`);

/** Singular of each kind in the report. */
const single: Readonly<Record<string, string>> = {
  sources: 'source',
  entities: 'entity',
  notes: 'note',
  topics: 'topic',
  series: 'series',
};

function reportLines({ records: { info }, report }: Imported): string[] {
  const counts = Object.entries(report.taken)
    .map(([kind, count]) => `${count.toLocaleString('en')} ${count === 1 ? (single[kind] ?? kind) : kind}`)
    .join(', ');
  return [
    `${info.title}, edition of ${info.edition}, published by ${info.publisher}`,
    `Taken: ${counts}.`,
    ...remarkLines('Refused', report.refused, report.refusals),
    ...remarkLines('Left out of records that were taken', report.leftOut, report.remarks),
  ];
}

function remarkLines(title: string, count: number, remarks: readonly ImportRemark[]): string[] {
  if (count === 0) return [];
  const lines = remarks.map(
    ({ record, line, field, fault }) =>
      `  ${inEnglish(record)}${line > 0 ? `, line ${line}` : ''}: ${field ? `${field} ` : ''}${inEnglish(fault)}`,
  );
  return [
    `${title}: ${count.toLocaleString('en')}.`,
    ...lines,
    ...(count > remarks.length ? [`  and ${(count - remarks.length).toLocaleString('en')} more`] : []),
  ];
}
