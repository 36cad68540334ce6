/** Finds the modules of this project that a module is made of. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Relative imports and re-exports at the start of a line, types included, and dynamic imports. */
const RELATIVE_IMPORT = /(?:^(?:import|export)\b[^'";=()]*?\bfrom\s*|^import\s*|\bimport\()'(\.{1,2}\/[^'?]+)/gm;

const ENDINGS = ['', '.ts', '.tsx', '.js', '.mjs', '.json'];

/**
 * Returns a module and all modules that it imports by relative paths, directly or through others, sorted by path.
 * @param entry absolute path
 * @throws Error for an import that leads to no file
 */
export function modulesOf(entry: string): string[] {
  const found = new Set([entry]);
  // This loop also visits what is added to the Set meanwhile.
  for (const file of found) for (const imported of importsOf(file)) found.add(imported);
  return [...found].sort();
}

/**
 * Returns the files that a module imports by relative paths.
 * @throws Error for an import that leads to no file
 */
export function importsOf(file: string): string[] {
  if (file.endsWith('.json')) return [];
  return [...readFileSync(file, 'utf8').matchAll(RELATIVE_IMPORT)].map(([, source]) => {
    const path = resolve(dirname(file), source!);
    const ending = ENDINGS.find((one) => isFile(path + one));
    if (ending === undefined) throw new Error(`${file} imports ${source!}, which is not a file`);
    return path + ending;
  });
}

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();
