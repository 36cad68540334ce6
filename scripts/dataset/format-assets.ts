import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectRoot } from '../run/project-root';
import { formatRecords } from './format-records';
import { readJson } from './json-file';
import { assetsFolder, jsonFiles, recordFolders } from './read-assets';

/** Returns files whose records are not sorted by id or not formatted. */
export function untidyFiles(folder = assetsFolder): { path: string; tidy: string }[] {
  return Object.keys(recordFolders)
    .flatMap((kind) => jsonFiles(join(folder, kind)))
    .flatMap((path) => {
      const { records } = readJson(path) as { records: { id: string }[] };
      const tidy = formatRecords(records);
      return readFileSync(path, 'utf8') === tidy ? [] : [{ path, tidy }];
    });
}

/** Formats every record file. */
export function formatAssets(say: (line: string) => void, folder = assetsFolder): void {
  const files = untidyFiles(folder);
  for (const { path, tidy } of files) {
    writeFileSync(path, tidy);
    say(`formatted ${relative(projectRoot, path)}`);
  }
  if (files.length === 0) say('Every file is in its form.');
}
