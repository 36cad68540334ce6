/**
 * The datasets, opened once in the life of a worker. A worker that was stopped opens them again: the
 * compiled file is read in place, so that takes about as long as fetching it (8 ms for 1.4 MB).
 */
import { browser } from 'wxt/browser';
import { openDataset } from '../dataset/open';
import type { OpenedDataset } from '../dataset/opened';

/** Where the build puts the bundled dataset. */
export const bundledPath = '/dataset/bundled.bin';

let opened: Promise<readonly OpenedDataset[]> | null = null;

/**
 * All datasets that are switched on, in the reader's order.
 * @throws Error where the bundled file cannot be read; the next call tries again
 */
export function openDatasets(): Promise<readonly OpenedDataset[]> {
  opened ??= openBundled().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function openBundled(): Promise<readonly OpenedDataset[]> {
  // `getURL` is typed with the paths that the build knows, and the dataset is a public file.
  const response = await fetch(browser.runtime.getURL(bundledPath as never));
  if (!response.ok) throw new Error(`The bundled dataset could not be read (${response.status}).`);
  return [openDataset(await response.arrayBuffer())];
}
