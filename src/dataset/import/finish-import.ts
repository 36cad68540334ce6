/** Finishes an import: joins the records, refuses duplicates and dead references, and names the dataset. */
import { filterInTurns, type Turns } from '../../turns';
import { checkInTurns } from '../check/check-references';
import type { OtherDatasets } from '../check/other-datasets';
import type { DatasetRecords } from '../dataset-records';
import { datasetInfoSchema, type DatasetInfo } from '../schema';
import { failure, fault, type Failure } from '../../failure/fault';
import { addRefusal, addRemark, type ImportReport } from './import-report';
import { membersOf } from './import-slice';
import { recordKinds, type ImportState, type RecordBatch } from './import-state';
import { LONGEST_TITLE } from './import-limits';
import { readDate } from './read-date';
import { nameOf, textOf } from '../../linked/fields';
import { firstFault } from './read-sidelight';
import { recordIdOf } from './record-id';
import { FORMAT, FORMAT_VERSION } from './sidelight-file';

/** Where a file came from, for datasets that do not say who they are. */
export interface ImportOrigin {
  /** The key that stays the same when the file is read again: its address or name. */
  readonly key: string;
  /** A name to show if the file has none: host or file name. */
  readonly name: string;
  /** Day of the import, `YYYY-MM-DD`. */
  readonly today: string;
  /** Datasets that are there and switched on. */
  readonly others: OtherDatasets;
}

export interface Imported {
  readonly records: DatasetRecords;
  readonly report: ImportReport;
}

/**
 * Finishes an import.
 * @param all the records of all slices, in order
 * @throws Failure if nothing usable is left or the file is of a newer format
 */
export function* finishImport(state: ImportState, all: RecordBatch, origin: ImportOrigin): Turns<Imported> {
  const info = readInfo(membersOf(state), origin);
  const report = state.report;
  const given: DatasetRecords = { info, ...all, ...(yield* withoutRepeated(all, state)), givenNames: [] };
  const { records, refusals, absences } = yield* checkInTurns(given, origin.others);
  for (const { kind, id, fault: why } of refusals)
    addRefusal(report, { record: fault('in-list', listOf[kind], id), line: 0, field: '', fault: why });
  for (const { kind, id, dataset, name } of absences)
    addRemark(report, {
      record: fault('in-list', listOf[kind], id),
      line: 0,
      field: '',
      fault: fault('refers-to-absent', name, dataset),
    });
  report.taken = Object.fromEntries(
    recordKinds.map((kind) => [kind, records[kind].length]).filter(([, count]) => count !== 0),
  ) as Record<string, number>;
  const usable = records.entities.length + records.notes.length + records.topics.length + records.series.length;
  if (usable === 0) throw nothingLeft(state);
  return { records, report };
}

/** Drops reviews that occur twice word for word, as in many feeds, without reporting a fault. */
function* withoutRepeated(
  { notes, sources }: RecordBatch,
  { report }: ImportState,
): Turns<Pick<RecordBatch, 'notes' | 'sources'>> {
  const seen = new Set<string>();
  const kept = yield* filterInTurns(notes, (note) => {
    if (!note.id.startsWith('review-') || !seen.has(note.id)) {
      seen.add(note.id);
      return true;
    }
    addRefusal(report, {
      record: fault('as-written', note.claim.slice(0, 80)),
      line: 0,
      field: '',
      fault: fault('twice'),
    });
    return false;
  });
  const ids = new Set<string>();
  const once = yield* filterInTurns(
    sources,
    ({ id }) => !id.startsWith('review-') || (!ids.has(id) && Boolean(ids.add(id))),
  );
  return { notes: kept, sources: once };
}

function readInfo(members: Readonly<Record<string, unknown>>, origin: ImportOrigin): DatasetInfo {
  if ('format' in members || 'info' in members) {
    const { format, version } = members;
    if (format !== undefined && format !== FORMAT) throw failure('file-other-format', textOf(format) ?? '', FORMAT);
    if (typeof version === 'number' && version > FORMAT_VERSION)
      throw failure('file-newer-format', version, FORMAT_VERSION);
    const info = datasetInfoSchema.safeParse(members['info']);
    if (info.success) return info.data;
    const { field, fault: why } = firstFault(info.error);
    throw failure('file-without-info', field === '' ? 'info' : `info.${field}`, why);
  }
  const title = nameOf(members['name']) ?? nameOf(members['title']) ?? origin.name;
  const date = readDate(members['dateModified'] ?? members['datePublished']);
  return {
    id: recordIdOf('feed', origin.key),
    title: title.slice(0, LONGEST_TITLE),
    edition: date?.length === 10 ? date : origin.today,
    language: textOf(members['inLanguage'])?.slice(0, 20) ?? 'en',
    publisher: (nameOf(members['publisher']) ?? nameOf(members['author']) ?? origin.name).slice(0, LONGEST_TITLE),
    licence: textOf(members['license'])?.slice(0, LONGEST_TITLE) ?? null,
  };
}

function nothingLeft({ report, records }: ImportState): Failure {
  const [first] = report.refusals;
  if (!first) return failure('file-nothing-of-use');
  const count = Math.max(records, report.refused);
  const { record, field, fault: why } = first;
  return field === ''
    ? failure('file-none-taken', count, record, why)
    : failure('file-none-taken-field', count, record, field, why);
}

/** The list of a file that has records of a kind. */
const listOf = { entity: 'entities', note: 'notes', topic: 'topics', series: 'series', source: 'sources' } as const;
