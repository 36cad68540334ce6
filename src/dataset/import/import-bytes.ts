/** Imports a whole file in memory: for the command line, and for the reviews of one page. */
import { atOnce } from '../../turns';
import { finishImport, type Imported, type ImportOrigin } from './finish-import';
import { failure } from '../../failure/fault';
import { MOST_BYTES } from './import-limits';
import { readSlice } from './import-slice';
import { addBatch, emptyBatch, startImport } from './import-state';

/** Bytes read at a time: many enough to be quick, few enough to give other work a turn. */
export const SLICE_BYTES = 512 * 1024;

/** @throws Failure if the file is larger than can be imported */
export function checkSize(bytes: number): void {
  if (bytes <= MOST_BYTES) return;
  const megabytes = (count: number) => Math.ceil(count / (1024 * 1024));
  throw failure('file-too-large', megabytes(bytes), megabytes(MOST_BYTES));
}

/**
 * Imports a file in memory.
 * @throws Failure for a fault of the file as a whole
 */
export function importBytes(bytes: Uint8Array, origin: ImportOrigin, sliceBytes = SLICE_BYTES): Imported {
  checkSize(bytes.length);
  const state = startImport();
  const all = emptyBatch();
  do {
    const end = Math.min(bytes.length, state.read + sliceBytes);
    addBatch(all, readSlice(state, bytes.subarray(state.read, end), end === bytes.length));
  } while (state.read < bytes.length);
  return atOnce(finishImport(state, all, origin));
}
