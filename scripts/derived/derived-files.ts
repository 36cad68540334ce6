/**
 * Files that are generated from declarations in the code, wholly or between two marks:
 *
 *     <!-- zones: written by npm run docs -->
 *     …
 *     <!-- /zones -->
 *
 * `npm run docs` and `npm run lint -- --fix` write them. A test fails if one is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../run/project-root';
import { Stop } from '../run/stop';
import { managedSchemaText } from './managed-schema';
import { roomTable, zoneTable } from './zone-table';

interface DerivedFile {
  /** Path relative to the project. */
  readonly path: string;
  /** Returns the wanted text, given the present text. */
  readonly make: (now: string) => string;
}

export const derivedFiles: readonly DerivedFile[] = [
  { path: 'assets/public/managed-schema.json', make: managedSchemaText },
  { path: 'README.md', make: (now) => between(now, 'rooms', roomTable()) },
  { path: 'CONTRIBUTING.md', make: (now) => between(now, 'zones', zoneTable()) },
  { path: 'docs/architecture.md', make: (now) => between(now, 'zones', zoneTable()) },
];

/** Returns the present and the wanted text of a file. */
export function compareDerived({ path, make }: DerivedFile): { readonly now: string; readonly wanted: string } {
  const now = readFileSync(join(projectRoot, path), 'utf8');
  return { now, wanted: make(now) };
}

/** Writes every file that is out of date. Returns their paths. */
export function writeDerivedFiles(): string[] {
  return derivedFiles.flatMap((file) => {
    const { now, wanted } = compareDerived(file);
    if (now === wanted) return [];
    writeFileSync(join(projectRoot, file.path), wanted);
    return [file.path];
  });
}

/** @throws Stop if the text does not have the two marks */
function between(text: string, name: string, inner: string): string {
  const marked = new RegExp(`(<!-- ${name}: [^>]*-->\n)[^]*?(<!-- /${name} -->)`);
  if (!marked.test(text))
    throw new Stop(`There are no marks "<!-- ${name}: … -->" and "<!-- /${name} -->" to write between.`);
  return text.replace(marked, (_, head: string, foot: string) => `${head}\n${inner}\n\n${foot}`);
}
