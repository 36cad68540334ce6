import { readFile } from 'node:fs/promises';
import { buildSeries } from '../../scripts/dataset/build-series';
import { openSeries } from '../dataset/series/open-series';
import type { OpenedSeries } from '../dataset/series/opened-series';

/**
 * The series that the extension carries, compiled first where their tables are newer.
 * @throws an error that names the file and the line, for a table that breaks a rule
 */
export async function bundledSeries(): Promise<OpenedSeries> {
  const bytes = await readFile(buildSeries());
  return openSeries(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
