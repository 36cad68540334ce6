/**
 * The store of the reader's own datasets: IndexedDB, through `idb`.
 *
 *     datasets   one record a dataset: what it is, where it came from, what its import accepted and refused
 *     compiled   its compiled form, as a blob that is opened in place
 *     files      the original file, by job during its import and by dataset afterwards: a later
 *                version of Sidelight may compile it again
 *     jobs       running imports, with everything needed to continue after the worker was stopped
 *     notes      notes that the reader writes, by the id of what they are on
 *     readings   articles as they were first read, by a hash of their address, where the reader chose so
 *     batches    records that a job has read, by job and number
 *
 * A dataset appears in one transaction that writes its record, buffer and file and ends its job. Until then the
 * previous edition is in use.
 */
import type { RefreshInterval } from '../../setting-values';
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { FirstReading } from '../../changes/first-reading';
import type { ImportReport } from '../../dataset/import/import-report';
import type { ImportState, RecordBatch } from '../../dataset/import/import-state';
import type { OwnNote } from '../../dataset/own/own-notes';
import type { DatasetInfo } from '../../dataset/schema';
import { failure, fault, faultOf, type Fault } from '../../failure/fault';
import { messageOf } from '../../failure/message-of';

/** Where a dataset came from. */
export type DatasetOrigin =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'page'; readonly url: string }
  | { readonly kind: 'address'; readonly url: string; readonly every: RefreshInterval };

/** The server's last answer, and the time of the next request (milliseconds since 1970). */
export interface RefreshState {
  readonly etag: string | null;
  readonly modified: string | null;
  readonly checked: number;
  readonly next: number | null;
  /** Number of failures in a row. */
  readonly failures: number;
  /** The last failure; a text if an older version wrote it. */
  readonly problem: Fault | string | null;
}

export interface OwnDataset {
  readonly id: string;
  readonly info: DatasetInfo;
  readonly origin: DatasetOrigin;
  readonly report: ImportReport;
  /** Size of the compiled form (bytes). */
  readonly bytes: number;
  readonly added: number;
  readonly refresh: RefreshState | null;
}

export interface ImportJob {
  readonly id: string;
  readonly origin: DatasetOrigin;
  /** The server's validators of the file. */
  readonly etag: string | null;
  readonly modified: string | null;
  /** Size of the file (bytes). */
  readonly size: number;
  readonly started: number;
  state: ImportState;
  batches: number;
  /** A `failed` job stays until the reader has seen it. */
  stage: 'reading' | 'compiling' | 'failed';
  /** A text if an older version wrote it. */
  problem: Fault | string | null;
}

interface OwnDatasets extends DBSchema {
  datasets: { key: string; value: OwnDataset };
  compiled: { key: string; value: Blob };
  files: { key: string; value: Blob };
  jobs: { key: string; value: ImportJob };
  notes: { key: string; value: OwnNote };
  readings: { key: string; value: FirstReading; indexes: { at: number } };
  batches: { key: [job: string, number: number]; value: RecordBatch };
}

export type DatasetStore = IDBPDatabase<OwnDatasets>;

const NAME = 'sidelight-datasets';
const VERSION = 3;

let store: Promise<DatasetStore> | null = null;

/**
 * Opens the store; after a failure the next call tries again.
 * @throws Failure `no-store` if the window keeps no data (some private ones) or the disk cannot be written
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
      for (const name of ['datasets', 'compiled', 'files', 'jobs', 'batches', 'notes'] as const)
        if (!database.objectStoreNames.contains(name)) database.createObjectStore(name);
      if (!database.objectStoreNames.contains('readings'))
        database.createObjectStore('readings').createIndex('at', 'at');
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

/** Deletes everything, for tests and for readers who start again. */
export async function deleteStore(): Promise<void> {
  (await store)?.close();
  forget();
  await deleteDB(NAME);
}

/** Returns the key range of a job's batches. */
export const batchesOf = (job: string) => IDBKeyRange.bound([job, 0], [job, Number.MAX_SAFE_INTEGER]);

/** Returns the fault of a failed write. */
export function faultOfWrite(error: unknown): Fault {
  return error instanceof Error && error.name === 'QuotaExceededError' ? fault('disk-full') : faultOf(error);
}
