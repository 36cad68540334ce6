import { readFile } from 'node:fs/promises';
import { buildDataset } from '../../scripts/dataset/build';
import { openDataset } from '../dataset/compiled/open';
import type { OpenedDataset } from '../dataset/opened';

/**
 * The dataset that the extension carries, compiled first where its sources are newer.
 * @throws an error that names the file and the place in it, for an invalid source or a damaged file
 */
export async function bundledDatasets(): Promise<readonly OpenedDataset[]> {
  const { file } = buildDataset();
  const bytes = await readFile(file);
  return [openDataset(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))];
}
