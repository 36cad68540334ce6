/** Size limits of files in a build, and measured sizes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Where the build puts the content script. */
export const contentScript = 'content-scripts/content.js';

/** Bytes, gzipped: the content script runs in every page, the dataset is read at each start. */
export const sizeLimits: Readonly<Record<string, number>> = {
  [contentScript]: 40 * 1024,
  'dataset/bundled.bin': 1.5 * 1024 * 1024,
  'dataset/series.bin': 1.6 * 1024 * 1024,
};

export interface Weight {
  readonly bytes: number;
  readonly zipped: number;
  /** Of `zipped`; null where there is none. */
  readonly limit: number | null;
}

/** @param file its path in the build's folder */
export function weigh(folder: string, file: string): Weight {
  const content = readFileSync(join(folder, file));
  return { bytes: content.length, zipped: gzipSync(content).length, limit: sizeLimits[file] ?? null };
}

/** "35.2": bytes in KB. */
export const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
