import { readFile } from 'node:fs/promises';
import { buildSeries } from '../../scripts/dataset/build-series';
import { openSeries } from '../dataset/series/open-series';
import type { OpenedSeries } from '../dataset/series/opened-series';

/**
 * Opens the extension's own series. Compiles them first if their tables are newer.
 * @throws an error with file and line, if a table breaks a rule
 */
export async function bundledSeries(): Promise<OpenedSeries> {
  const bytes = await readFile(buildSeries());
  return openSeries(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
