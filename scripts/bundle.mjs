/**
 * Bundles one of the project's TypeScript programs into a single JavaScript file for Node.
 *
 * Programs whose speed matters run this way and not through tsx: tsx keeps every function's name and
 * reaches across modules through getters, which makes the core several times slower than it is in
 * the browser, where it runs as a bundle too. Starting is faster as well: one file instead of 150.
 *
 * A bundle is used again until one of the files that it was made of has changed.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {string} entry path of the program from the project's top folder
 * @returns {Promise<string>} path of the bundle, up to date
 * @throws {Error} where the program or a file that it imports cannot be read as TypeScript
 */
export async function bundle(entry) {
  // As deep below the top folder as a program's own modules are, so that paths relative to them hold.
  const file = join(root, '.output/programs', entry.replace(/[\\/]/g, '-').replace(/\.ts$/, '.mjs'));
  const stampFile = `${file}.inputs`;
  if (isFresh(file, stampFile)) return file;
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    // Packages of the older module kind ask for Node's own modules by `require`.
    banner: {
      js: "import { createRequire as _createRequire } from 'node:module'; const require = _createRequire(import.meta.url);",
    },
    splitting: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    plugins: [packagesOutside],
    tsconfig: 'tsconfig.node.json',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  mkdirSync(dirname(file), { recursive: true });
  for (const { path, contents } of outputFiles) replace(path, contents);
  replace(stampFile, JSON.stringify(Object.keys(metafile.inputs).map((path) => [path, stampOf(path)])));
  return file;
}

/** Packages of very many files, which take longer to find and open one by one than everything else takes. */
const takenIn = /^(zod|linkedom)(\/|$)/;

/**
 * Leaves packages out of the bundle but for `takenIn` and what those import; "canvas" is something
 * that linkedom tries for and does without.
 * @type {import('esbuild').Plugin}
 */
const packagesOutside = {
  name: 'packages-outside',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, importer, kind }) => {
      if (kind === 'entry-point' || takenIn.test(path)) return null;
      return importer.includes('node_modules') && path !== 'canvas' ? null : { path, external: true };
    });
  },
};

/** Whether the bundle is there and every file that it was made of is as it was. @param {string} file @param {string} stampFile */
function isFresh(file, stampFile) {
  try {
    statSync(file);
    /** @type {[path: string, stamp: string][]} */
    const inputs = JSON.parse(readFileSync(stampFile, 'utf8'));
    return inputs.every(([path, stamp]) => stampOf(path) === stamp);
  } catch {
    return false;
  }
}

/** @param {string} path from the top folder */
function stampOf(path) {
  const { mtimeMs, size } = statSync(join(root, path));
  return `${mtimeMs}/${size}`;
}

/** Two programs may bundle at once: each writes beside and puts the whole file in place. @param {string} path @param {string | Uint8Array} content */
function replace(path, content) {
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, content);
  renameSync(beside, path);
}
