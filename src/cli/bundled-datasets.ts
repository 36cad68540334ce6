import { open, readFile } from 'node:fs/promises';
import { buildDataset, wideFilesBeside } from '../../scripts/dataset/build';
import { openDataset } from '../dataset/compiled/open';
import type { OpenedDataset } from '../dataset/opened';
import type { ReadLines } from '../dataset/wide/open-wide';
import { withWide } from '../dataset/wide/with-wide';

/**
 * Opens the extension's own dataset, both tiers. Compiles it first if its sources are newer.
 * @throws an error with the file and the place in it, for an invalid source or a damaged file
 */
export async function bundledDatasets(): Promise<readonly OpenedDataset[]> {
  const { file } = buildDataset();
  const wide = wideFilesBeside(file);
  const [reviewed, names] = await Promise.all([bytesOf(file), bytesOf(wide.names)]);
  return [withWide(openDataset(reviewed), names, linesFrom(wide.lines))];
}

async function bytesOf(file: string): Promise<ArrayBuffer> {
  const bytes = await readFile(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

/** Returns a reader of parts of a file. It opens the file for each part. */
function linesFrom(file: string): ReadLines {
  return async (from, to) => {
    const handle = await open(file);
    try {
      const { buffer } = await handle.read(Buffer.alloc(to - from), 0, to - from, from);
      return buffer.toString('utf8');
    } finally {
      await handle.close();
    }
  };
}
