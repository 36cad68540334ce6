import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { browserKinds } from '../browsers/browser-kind';
import { extensionFolder } from '../browsers/extension-build';
import { printTable } from './print-table';

/** What a file may weigh, gzipped (bytes): the content script runs in every page, the dataset is read at each start. */
const limits: Readonly<Record<string, number>> = {
  'content-scripts/content.js': 40 * 1024,
  'dataset/bundled.bin': 1.5 * 1024 * 1024,
  'dataset/series.bin': 1.6 * 1024 * 1024,
};

/** Prints what each file of the builds weighs, as it is and gzipped, and says where a limit is passed. */
export function printSizes(): void {
  for (const kind of browserKinds) {
    const folder = extensionFolder(kind);
    if (!existsSync(folder)) {
      console.log(`\nSizes for ${kind}: there is no build, make one with: npm run build`);
      continue;
    }
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort();
    printTable(
      `Sizes for ${kind} (KB)`,
      ['', 'as it is', 'gzipped', 'limit'],
      files.map((file) => row(folder, file)),
    );
  }
}

function row(folder: string, file: string): string[] {
  const content = readFileSync(join(folder, file));
  const zipped = gzipSync(content).length;
  const limit = limits[file];
  const verdict = limit === undefined ? '' : `${kilobytes(limit)}${zipped > limit ? ' PASSED' : ''}`;
  return [file, kilobytes(content.length), kilobytes(zipped), verdict];
}

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
