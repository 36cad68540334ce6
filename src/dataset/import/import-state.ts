/** The state of an import: plain data, so that it can be stored and continued at any moment. */
import type { OwnSeriesRecord } from '../series/own-series';
import type { EntityRecord, FigureTopic, Note, Source } from '../schema';
import { emptyReport, type GrowingReport } from './import-report';
import type { Encoding } from './read-encoding';
import { startSplitting, type SplitState } from './split-state';

/** The records of a slice. */
export interface RecordBatch {
  sources: Source[];
  entities: EntityRecord[];
  notes: Note[];
  topics: FigureTopic[];
  series: OwnSeriesRecord[];
}

export const recordKinds = [
  'sources',
  'entities',
  'notes',
  'topics',
  'series',
] as const satisfies readonly (keyof RecordBatch)[];

export function emptyBatch(): RecordBatch {
  return { sources: [], entities: [], notes: [], topics: [], series: [] };
}

/** Adds the records of a later slice. */
export function addBatch(all: RecordBatch, more: RecordBatch): void {
  for (const kind of recordKinds) for (const record of more[kind]) (all[kind] as unknown[]).push(record);
}

/** Objects that reviews refer to, and reviews that refer to them, as JSON. They are read at the end. */
export interface Waiting {
  nodes: { json: string }[];
  reviews: { json: string; list: string; index: number; line: number }[];
}

export interface ImportState {
  /** Number of bytes read so far. */
  read: number;
  /** Unknown before the first bytes. */
  encoding: Encoding | null;
  split: SplitState;
  /** Members of the outermost object, as JSON: `info`, `format`, or all members of a single ClaimReview. */
  members: [name: string, json: string][];
  membersLength: number;
  /** Number of records seen so far, accepted or not. */
  records: number;
  report: GrowingReport;
  /** Absent if nothing refers to anything. */
  waiting?: Waiting;
}

export function startImport(): ImportState {
  return {
    read: 0,
    encoding: null,
    split: startSplitting(),
    members: [],
    membersLength: 0,
    records: 0,
    report: emptyReport(),
  };
}
