/**
 * Runs one of the project's TypeScript programs on a machine that has only Node and git:
 *
 *     node scripts/bootstrap.mjs [--bundled] <script.ts> [arguments]
 *
 * Checks the Node version, installs the dependencies if they are missing or do not match the lock file, and then runs
 * the script in this same process, so that signals, exit status and standard input and output are the script's own.
 * Nothing here writes to standard output.
 *
 * With `--bundled` the script runs as one file (see `bundle.mjs`), otherwise through tsx.
 *
 * Every npm script goes through this file, the command line among them, so the usual path is kept short: one hash of
 * the lock file, compared with the stamp of the last installation.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = join(root, 'node_modules', '.installed-for');

/** Ends the program with one line that says what to do. @param {string} message @returns {never} */
function giveUp(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** Refuses versions of Node that cannot `require` ES modules: Vite and ESLint do. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  if (!fits) {
    giveUp(
      `Sidelight needs Node 20.19 (or newer in the 20 line), 22.12 (or newer in the 22 line), or 24 and newer; this is ${process.versions.node}. Install one from https://nodejs.org and run the command again.`,
    );
  }
}

/** @param {string} file @returns {string | null} */
function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/**
 * Whether npm's own record of `node_modules` has every package of the lock file in the same version, so that nothing is
 * installed a second time after an `npm install` by hand.
 * @param {string} lock the text of package-lock.json
 */
function treeFits(lock) {
  const record = readIfThere(join(root, 'node_modules', '.package-lock.json'));
  if (record === null) return false;
  const wanted = JSON.parse(lock).packages;
  const present = JSON.parse(record).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || entry.peer || present[path]?.version === entry.version,
  );
}

/**
 * Returns the npm that started this program, or else the one on the path. @returns {{ command: string, first: string[]
 * }}
 */
function npmCommand() {
  const started = process.env.npm_execpath;
  if (started && /^npm(-cli)?\.c?js$/.test(basename(started))) return { command: process.execPath, first: [started] };
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', first: [] };
}

/** Refuses a linked `node_modules`: `npm ci` empties the folder, which may belong to another checkout. */
function checkOwnFolder() {
  if (!lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return;
  giveUp(
    'node_modules is a link to another folder, whose packages do not fit this lock file. Remove the link and run the command again.',
  );
}

/** Installs exactly what the lock file says. npm's output goes to standard error. */
async function install() {
  checkOwnFolder();
  process.stderr.write('Installing dependencies (about a minute the first time) …\n');
  const { command, first } = npmCommand();
  // `--include`: with NODE_ENV=production npm would leave out the tools that build the extension.
  const child = spawn(command, [...first, 'ci', '--include=dev', '--include=optional', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: command.endsWith('.cmd'),
  });
  const began = Date.now();
  const heartbeat = setInterval(() => {
    const seconds = Math.round((Date.now() - began) / 1000);
    process.stderr.write(`  still installing, ${seconds} s …\n`);
  }, 10_000);
  const status = await new Promise((done) => {
    child.on('error', (error) => {
      process.stderr.write(`npm could not be started: ${error.message}\n`);
      done(1);
    });
    child.on('close', (code) => done(code ?? 1));
  });
  clearInterval(heartbeat);
  if (status !== 0) {
    giveUp(`The dependencies could not be installed (npm's message is above). Run "npm ci" to try again.`);
  }
}

async function provideDependencies() {
  const lock = readIfThere(join(root, 'package-lock.json'));
  if (lock === null) return giveUp(`package-lock.json is missing in ${root}: get it back with git.`);
  const fingerprint = createHash('sha256').update(lock).digest('hex');
  if (readIfThere(stampFile) === fingerprint) return;
  if (!treeFits(lock)) await install();
  try {
    writeFileSync(stampFile, fingerprint);
  } catch {
    // The folder may be read-only. Then there is no stamp, and the check runs each time.
  }
}

checkNode();
await provideDependencies();

const bundled = process.argv[2] === '--bundled';
const [script, ...args] = process.argv.slice(bundled ? 3 : 2);
const usage = 'Usage: node scripts/bootstrap.mjs [--bundled] <script.ts> [arguments]';
const path = resolve(root, script ?? giveUp(usage));
process.argv = [process.execPath, path, ...args];
if (bundled) {
  const { bundle } = await import('./bundle.mjs');
  await import(pathToFileURL(await bundle(relative(root, path))).href);
} else {
  const { register } = await import('tsx/esm/api');
  register({ tsconfig: join(root, 'tsconfig.node.json') });
  await import(pathToFileURL(path).href);
}
