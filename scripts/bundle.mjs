/**
 * Bundles one of the project's TypeScript programs into a single JavaScript file for Node.
 *
 * Programs whose speed matters run this way, as the extension does. tsx keeps every function's name and reaches across
 * modules through getters, which makes the core several times slower. One file instead of 150 also starts faster.
 *
 * A bundle is reused until one of its source files changes.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {string} entry path of the program, relative to the project
 * @returns {Promise<string>} path of the up-to-date bundle
 * @throws {Error} if the program or a file that it imports cannot be read as TypeScript
 */
export async function bundle(entry) {
  // As deep below the top folder as the source modules, so that their relative paths stay right.
  const file = join(root, '.output/programs', entry.replace(/[\\/]/g, '-').replace(/\.ts$/, '.mjs'));
  const stampFile = `${file}.inputs`;
  if (isFresh(file, stampFile)) return file;
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    // CommonJS packages load Node's modules with `require`.
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

/** Packages with very many files are bundled: finding and opening those takes longer than all the rest. */
const takenIn = /^(zod|linkedom)(\/|$)/;

/**
 * Keeps packages out of the bundle, except `takenIn` and their own imports. linkedom works without its optional
 * "canvas".
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

/**
 * Whether the bundle exists and none of its source files has changed. @param {string} file @param {string} stampFile
 */
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

/** @param {string} path relative to the project */
function stampOf(path) {
  const { mtimeMs, size } = statSync(join(root, path));
  return `${mtimeMs}/${size}`;
}

/**
 * Writes a file beside and renames it into place, because two programs may bundle at once. @param {string} path @param
 * {string | Uint8Array} content
 */
function replace(path, content) {
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, content);
  renameSync(beside, path);
}
