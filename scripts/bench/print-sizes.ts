import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { browserKinds } from '../browsers/browser-kind';
import { extensionFolder } from '../browsers/extension-build';
import { kilobytes, weigh } from '../package/size-limits';
import { printTable } from './print-table';

/** Prints the size of each file in the builds, plain and gzipped, and names those over their limit. */
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
  const { bytes, zipped, limit } = weigh(folder, file);
  const verdict = limit === null ? '' : `${kilobytes(limit)}${zipped > limit ? ' TOO LARGE' : ''}`;
  return [file, kilobytes(bytes), kilobytes(zipped), verdict];
}
