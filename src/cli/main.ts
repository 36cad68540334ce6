/**
 * The command line: the same core as in the browser, on saved pages and text.
 *
 *   npm run -s cli -- annotate page.html [--json] [--published 2025-02-12]
 *   npm run -s cli -- annotate --jsonl                    JSON Lines in, JSON Lines out
 *   npm run -s cli -- match --dataset CORPUS.jsonl --jsonl
 *   npm run -s cli -- why NOTE page.html                  which gate keeps a note from being shown
 *   npm run -s cli -- dataset check FILE.json [BESIDE.json …]   what an import would take and refuse
 *   npm run -s cli -- dataset build FILE.json [--out FILE.bin]
 */
import { parseArgs } from 'node:util';
import { annotateFile } from './annotate-file';
import { annotateLines } from './annotate-lines';
import { UsageError } from './usage-error';
import { Failure } from '../failure/fault';
import { inEnglish } from '../failure/in-english';
import { messageOf } from '../failure/message-of';

const USAGE = `Usage:
  npm run -s cli -- annotate PAGE.html [--json] [--published YYYY-MM-DD]   a report on one saved page or text file
  npm run -s cli -- annotate --jsonl                                       JSON Lines on standard input and output
  npm run -s cli -- match --dataset CORPUS.jsonl --jsonl                   reviewed claims for sentences
  npm run -s cli -- why NOTE PAGE.html [--published YYYY-MM-DD]            which gate keeps a note from being shown
  npm run -s cli -- dataset check FILE.json [BESIDE.json …]                what an import of a dataset would take and refuse
  npm run -s cli -- dataset build FILE.json [--out FILE.bin]               the dataset compiled`;

const OPTIONS = {
  json: { type: 'boolean', default: false },
  jsonl: { type: 'boolean', default: false },
  published: { type: 'string' },
  dataset: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args);
  if (positionals[0] === 'dataset' && !values.help) return runDataset(positionals.slice(1), values.out ?? null);
  if (positionals[0] === 'why' && !values.help) return runWhy(positionals.slice(1), values.published ?? null);
  const [command, file, ...rest] = positionals;
  if (values.help) return void process.stdout.write(`${USAGE}\n`);
  if (rest.length) throw new UsageError(`One file at a time, please: "${rest[0]}" is one too many.\n${USAGE}`);
  if (command === 'annotate') {
    if (values.jsonl) return annotateLines(process.stdin, process.stdout);
    if (file) return annotateFile(file, { json: values.json, published: values.published ?? null }, process.stdout);
    throw new UsageError(`annotate wants a page or --jsonl.\n${USAGE}`);
  }
  if (command === 'match') {
    if (!values.dataset || !values.jsonl)
      throw new UsageError(`match wants --dataset CORPUS.jsonl and --jsonl.\n${USAGE}`);
    const { matchLines } = await import('./match');
    return matchLines(values.dataset, process.stdin, process.stdout);
  }
  throw new UsageError(command ? `There is no command "${command}".\n${USAGE}` : USAGE);
}

async function runWhy([note, file, ...rest]: string[], published: string | null): Promise<void> {
  if (!note || !file || rest.length) throw new UsageError(`why wants a note and one page.\n${USAGE}`);
  const { whyNoteOnPage } = await import('./why-command');
  await whyNoteOnPage(note, file, published, process.stdout);
}

async function runDataset([action, file, ...others]: string[], out: string | null): Promise<void> {
  if (!file || (action !== 'check' && action !== 'build'))
    throw new UsageError(`dataset wants "check" or "build" and a file.\n${USAGE}`);
  const { buildDatasetFile, checkDatasetFile, datasetsBeside } = await import('./dataset-command');
  const beside = await datasetsBeside(others);
  if (action === 'build') buildDatasetFile(file, beside, out, process.stdout);
  else if (!checkDatasetFile(file, beside, process.stdout)) process.exitCode = 1;
}

function readArguments(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${messageOf(error)}\n${USAGE}`);
  }
}

/** Returns the message of our own errors; of others also where they came from. */
function wordsFor(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof Failure) return inEnglish(error.fault);
  return (error instanceof Error && error.stack) || String(error);
}

run(process.argv.slice(2)).catch((error: unknown) => {
  // A program that stops reading early ("| head") closes the pipe; this is not an error.
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`${wordsFor(error)}\n`);
  process.exitCode = 1;
});
