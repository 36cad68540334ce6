/**
 * Where datasets of one's own are kept: IndexedDB, through `idb`.
 *
 *     datasets   one record a dataset: what it is, where it came from, what its import took and refused
 *     compiled   its compiled form, as a blob: it is read without a turn of the worker, and then opened in place
 *     files      the file as it came, by job while it is imported and by dataset afterwards: a later
 *                version of Sidelight may compile it anew
 *     jobs       imports on their way, with everything that is needed to go on after the worker was stopped
 *     batches    records that a job has read so far, by job and number
 *
 * A dataset appears in one transaction that writes its record, buffer and file and ends its job. Until
 * then whatever was there before is in use.
 */
import type { RefreshInterval } from '../../setting-values';
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { ImportReport } from '../../dataset/import/import-report';
import type { ImportState, RecordBatch } from '../../dataset/import/import-state';
import type { DatasetInfo } from '../../dataset/schema';
import { failure, fault, faultOf, type Fault } from '../../failure/fault';
import { messageOf } from '../../failure/message-of';

/** Where a dataset came from. */
export type DatasetOrigin =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'page'; readonly url: string }
  | { readonly kind: 'address'; readonly url: string; readonly every: RefreshInterval };

/** What the server said last, and when to ask again. Times are milliseconds since 1970. */
export interface RefreshState {
  readonly etag: string | null;
  readonly modified: string | null;
  readonly checked: number;
  readonly next: number | null;
  /** How often in a row it could not be read. */
  readonly failures: number;
  /** What a person is told of the last failure; a text where an older version wrote it. */
  readonly problem: Fault | string | null;
}

export interface OwnDataset {
  readonly id: string;
  readonly info: DatasetInfo;
  readonly origin: DatasetOrigin;
  readonly report: ImportReport;
  /** Bytes of the compiled form. */
  readonly bytes: number;
  readonly added: number;
  readonly refresh: RefreshState | null;
}

export interface ImportJob {
  readonly id: string;
  readonly origin: DatasetOrigin;
  /** What the server said of the file. */
  readonly etag: string | null;
  readonly modified: string | null;
  /** Bytes of the file. */
  readonly size: number;
  readonly started: number;
  state: ImportState;
  batches: number;
  /** `failed`: stays until the reader has seen it. */
  stage: 'reading' | 'compiling' | 'failed';
  /** A text where an older version wrote it. */
  problem: Fault | string | null;
}

interface OwnDatasets extends DBSchema {
  datasets: { key: string; value: OwnDataset };
  compiled: { key: string; value: Blob };
  files: { key: string; value: Blob };
  jobs: { key: string; value: ImportJob };
  batches: { key: [job: string, number: number]; value: RecordBatch };
}

export type DatasetStore = IDBPDatabase<OwnDatasets>;

const NAME = 'sidelight-datasets';
const VERSION = 1;

let store: Promise<DatasetStore> | null = null;

/**
 * Opens the store; the next call after a failure tries again.
 * @throws Failure `no-store` where the window keeps no data, as in some private ones, or the disk cannot be written
 */
export function openStore(): Promise<DatasetStore> {
  store ??= open().catch((error: unknown) => {
    store = null;
    throw failure('no-store', messageOf(error));
  });
  return store;
}

async function open(): Promise<DatasetStore> {
  if (typeof indexedDB === 'undefined') throw new Error('IndexedDB is not there');
  return openDB<OwnDatasets>(NAME, VERSION, {
    upgrade(database) {
      for (const name of ['datasets', 'compiled', 'files', 'jobs', 'batches'] as const)
        database.createObjectStore(name);
    },
    terminated: forget,
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      forget();
    },
  });
}

function forget(): void {
  store = null;
}

/** Removes everything: for tests, and for whoever wants a fresh start. */
export async function deleteStore(): Promise<void> {
  (await store)?.close();
  forget();
  await deleteDB(NAME);
}

/** All keys of a job's batches. */
export const batchesOf = (job: string) => IDBKeyRange.bound([job, 0], [job, Number.MAX_SAFE_INTEGER]);

/** What a person is told where a write fails. */
export function faultOfWrite(error: unknown): Fault {
  return error instanceof Error && error.name === 'QuotaExceededError' ? fault('disk-full') : faultOf(error);
}
