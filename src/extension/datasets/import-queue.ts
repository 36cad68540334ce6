/**
 * Runs imports one after the other, in slices. After each slice the worker serves pages, and the state is stored, so
 * that a stopped worker can continue. A job reads its file, compiles the records, and changes everything in one
 * transaction at the end.
 */
import type { Turns } from '../../turns';
import type { OtherDatasets } from '../../dataset/check/other-datasets';
import { compileInTurns } from '../../dataset/compile/compile';
import { finishImport } from '../../dataset/import/finish-import';
import { checkSize } from '../../dataset/import/import-bytes';
import { failure, type Fault } from '../../failure/fault';
import { readSlice } from '../../dataset/import/import-slice';
import { addBatch, startImport, emptyBatch, type RecordBatch } from '../../dataset/import/import-state';
import { checkDataset } from '../../dataset/compiled/layout';
import {
  batchesOf,
  openStore,
  faultOfWrite,
  type DatasetOrigin,
  type DatasetStore,
  type ImportJob,
  type OwnDataset,
  type RefreshState,
} from './store';
import { nextRefresh } from './schedule';

/** Bytes of a slice, for about 10 ms of work. */
const SLICE = 128 * 1024;
/** Number of slices after which the state is stored. */
const SLICES_KEPT = 8;

/** Everything that a queue needs from outside. */
export interface QueueSurroundings {
  /** Ids that an import may not use: those of the bundled dataset. */
  readonly takenIds: readonly string[];
  /** Datasets that are there and switched on, which an import may refer to. */
  others(): Promise<OtherDatasets>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Gives other work a turn. */
  pause(): Promise<void>;
  /** Called when a dataset was added or replaced. */
  onAdded(id: string): Promise<void>;
}

/** Adds a file to the queue. @returns the job's id. @throws Failure if it is too large */
export async function addJob(
  origin: DatasetOrigin,
  file: Blob,
  now: number,
  said: Pick<ImportJob, 'etag' | 'modified'> = { etag: null, modified: null },
): Promise<string> {
  checkSize(file.size);
  const store = await openStore();
  const id = `${now}-${Math.random().toString(36).slice(2, 8)}`;
  const job: ImportJob = {
    id,
    origin,
    ...said,
    size: file.size,
    started: now,
    state: startImport(),
    batches: 0,
    stage: 'reading',
    problem: null,
  };
  const writing = store.transaction(['files', 'jobs'], 'readwrite');
  await Promise.all([
    writing.objectStore('files').put(file, `job/${id}`),
    writing.objectStore('jobs').put(job, id),
    writing.done,
  ]);
  return id;
}

/** Stops a job, or removes a failed one, with everything that it stored. */
export async function dropJob(id: string): Promise<void> {
  const writing = (await openStore()).transaction(['files', 'jobs', 'batches'], 'readwrite');
  await Promise.all([
    writing.objectStore('files').delete(`job/${id}`),
    writing.objectStore('jobs').delete(id),
    writing.objectStore('batches').delete(batchesOf(id)),
    writing.done,
  ]);
}

let running: Promise<void> | null = null;

/** Works until no job is left. Does nothing if it is already working. */
export function runJobs(around: QueueSurroundings): Promise<void> {
  running ??= runAll(around).finally(() => {
    running = null;
  });
  return running;
}

async function runAll(around: QueueSurroundings): Promise<void> {
  const store = await openStore();
  for (;;) {
    const jobs = await store.getAll('jobs');
    const [job] = jobs.filter(({ stage }) => stage !== 'failed').sort((a, b) => a.started - b.started);
    if (!job) return;
    try {
      await runJob(store, job, around);
    } catch (error) {
      await fail(store, job, error);
    }
  }
}

async function runJob(store: DatasetStore, job: ImportJob, around: QueueSurroundings): Promise<void> {
  const file = await store.get('files', `job/${job.id}`);
  if (!file) throw failure('file-gone');
  if (job.stage === 'reading' && !(await readFile(store, job, file, around))) return;
  const all = await readBatches(store, job, around);
  const today = new Date(around.now()).toISOString().slice(0, 10);
  const origin = { ...namesOf(job.origin), today, others: await around.others() };
  const { records, report } = await inTurns(finishImport(job.state, all, origin), around);
  if (around.takenIds.includes(records.info.id)) throw failure('id-of-bundled', records.info.id);
  const buffer = await inTurns(compileInTurns(records), around);
  await inTurns(checkDataset(buffer), around);
  const compiled = new Blob([buffer]);
  const { id } = records.info;
  const now = around.now();
  const writing = store.transaction(['datasets', 'compiled', 'files', 'jobs', 'batches'], 'readwrite');
  // The job was dropped meanwhile, so nothing is added.
  if (!(await writing.objectStore('jobs').get(job.id))) return;
  await Promise.all([
    writing.objectStore('datasets').put(
      {
        id,
        info: records.info,
        origin: job.origin,
        report,
        bytes: compiled.size,
        added: now,
        refresh: refreshOf(job, now),
      },
      id,
    ),
    writing.objectStore('compiled').put(compiled, id),
    writing.objectStore('files').put(file, id),
    writing.objectStore('files').delete(`job/${job.id}`),
    writing.objectStore('jobs').delete(job.id),
    writing.objectStore('batches').delete(batchesOf(job.id)),
    writing.done,
  ]);
  await around.onAdded(id);
}

/** How long the worker works on a dataset before other work gets a turn (milliseconds). */
const TURN = 12;

/** Does work in turns, with a pause after each of some milliseconds. */
export async function inTurns<Result>(
  turns: Turns<Result>,
  { now, pause }: Pick<QueueSurroundings, 'now' | 'pause'>,
): Promise<Result> {
  let began = now();
  for (let turn = turns.next(); ; turn = turns.next()) {
    if (turn.done) return turn.value;
    if (now() - began < TURN) continue;
    await pause();
    began = now();
  }
}

/** @returns whether the file was read to its end; false if the job was dropped meanwhile */
async function readFile(store: DatasetStore, job: ImportJob, file: Blob, around: QueueSurroundings): Promise<boolean> {
  let batch = emptyBatch();
  for (let slices = 1; ; slices++) {
    const end = Math.min(file.size, job.state.read + SLICE);
    const bytes = new Uint8Array(await file.slice(job.state.read, end).arrayBuffer());
    addBatch(batch, readSlice(job.state, bytes, end === file.size));
    const atEnd = end === file.size;
    if (atEnd) job.stage = 'compiling';
    if (atEnd || slices % SLICES_KEPT === 0) {
      if (!(await putAway(store, job, batch))) return false;
      batch = emptyBatch();
    }
    if (atEnd) return true;
    await around.pause();
  }
}

/** Reads all stored records, one batch at a time: all at once would block for seconds. */
async function readBatches(store: DatasetStore, job: ImportJob, around: QueueSurroundings): Promise<RecordBatch> {
  const all = emptyBatch();
  for (let number = 0; number < job.batches; number++) {
    await around.pause();
    const batch = await store.get('batches', [job.id, number]);
    if (!batch) throw failure('file-part-gone');
    addBatch(all, batch);
  }
  return all;
}

/** Stores the records and the job's state together. */
async function putAway(store: DatasetStore, job: ImportJob, batch: RecordBatch): Promise<boolean> {
  const writing = store.transaction(['jobs', 'batches'], 'readwrite');
  if (!(await writing.objectStore('jobs').get(job.id))) return false;
  await Promise.all([
    writing.objectStore('batches').put(batch, [job.id, job.batches]),
    writing.objectStore('jobs').put({ ...job, batches: ++job.batches }, job.id),
    writing.done,
  ]);
  return true;
}

/** Keeps only the job's error message, and removes the rest of the job. */
async function fail(store: DatasetStore, job: ImportJob, error: unknown): Promise<void> {
  const problem = faultOfWrite(error);
  const known = job.origin.kind === 'address' ? await ofAddress(store, job.origin.url) : undefined;
  const writing = store.transaction(['datasets', 'files', 'jobs', 'batches'], 'readwrite');
  const jobs = writing.objectStore('jobs');
  const dropped = !(await jobs.get(job.id));
  await Promise.all([
    writing.objectStore('files').delete(`job/${job.id}`),
    writing.objectStore('batches').delete(batchesOf(job.id)),
    // A feed that cannot be read keeps its last edition.
    known?.refresh
      ? writing.objectStore('datasets').put(failedAgain(known, known.refresh, problem), known.id)
      : undefined,
    dropped || known?.refresh
      ? jobs.delete(job.id)
      : jobs.put({ ...job, state: { ...startImport(), report: job.state.report }, stage: 'failed', problem }, job.id),
    writing.done,
  ]);
}

function failedAgain(dataset: OwnDataset, refresh: RefreshState, problem: Fault): OwnDataset {
  const failures = refresh.failures + 1;
  return {
    ...dataset,
    refresh: { ...refresh, failures, problem, next: nextRefresh(dataset.origin, failures, Date.now()) },
  };
}

/** Returns the dataset that came from an address. */
export async function ofAddress(store: DatasetStore, url: string) {
  return (await store.getAll('datasets')).find(({ origin }) => origin.kind === 'address' && origin.url === url);
}

function refreshOf({ origin, etag, modified }: ImportJob, now: number): RefreshState | null {
  return origin.kind === 'address'
    ? { etag, modified, checked: now, next: nextRefresh(origin, 0, now), failures: 0, problem: null }
    : null;
}

function namesOf(origin: DatasetOrigin): { key: string; name: string } {
  if (origin.kind === 'file') return { key: `file/${origin.name}`, name: origin.name };
  const { host, pathname } = new URL(origin.url);
  return { key: `${origin.kind}/${origin.url}`, name: origin.kind === 'page' ? host : `${host}${pathname}` };
}
