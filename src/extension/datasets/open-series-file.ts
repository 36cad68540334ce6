/** Opens the bundled series when an article first has a number that may need them, and keeps them open. */
import { browser } from 'wxt/browser';
import { openSeries } from '../../dataset/series/open-series';
import type { OpenedSeries } from '../../dataset/series/opened-series';

/** Path of the series in the package. */
export const seriesPath = '/dataset/series.bin';

let opened: OpenedSeries | null = null;
let opening: Promise<OpenedSeries> | null = null;

/** Returns the series if they are open already, else null. */
export const seriesIfOpen = (): OpenedSeries | null => opened;

/**
 * Opens the series, once in the life of a worker.
 * @throws Error if the file cannot be read; the next call tries again
 */
export function openBundledSeries(): Promise<OpenedSeries> {
  opening ??= read().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function read(): Promise<OpenedSeries> {
  // `getURL` has types only for the paths that the build knows; the series are a public file.
  const response = await fetch(browser.runtime.getURL(seriesPath as never));
  if (!response.ok) throw new Error(`The bundled series could not be read (${response.status}).`);
  opened = openSeries(await response.arrayBuffer());
  return opened;
}
