import { accessSync, constants, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserKind, isBrowserKind } from '../browsers/browser-kind';
import { projectRoot } from '../run/project-root';
import { Stop } from '../run/stop';
import { messageOf } from '../../src/failure/message-of';

interface StartArguments {
  readonly kind: BrowserKind;
  readonly headless: boolean;
  /** Whether the report of the command line is printed too. */
  readonly report: boolean;
  /** Absolute path of the page to show. */
  readonly page: string;
}

const USAGE = 'Usage: npm start [-- firefox|chrome] [--headless] [--report] [path/to/page.html]';

/** The project's own sample article. */
export const samplePage = join(projectRoot, 'tests/articles/sample-call.html');

/** @throws Stop if an argument is not understood or the page cannot be read */
export function readStartArguments(args: readonly string[]): StartArguments {
  const { values, positionals } = parse(args);
  const kind = positionals.find(isBrowserKind) ?? 'chrome';
  const [page, ...more] = positionals.filter((text) => !isBrowserKind(text));
  if (more.length) throw new Stop(`One page at a time, please: "${more[0]}" is one too many.\n${USAGE}`);
  // npm runs scripts in the project's folder; the path was written in another one, perhaps.
  const path = page === undefined ? samplePage : resolve(process.env.INIT_CWD ?? process.cwd(), page);
  checkReadable(path);
  return { kind, headless: values.headless || !hasDisplay(), report: values.report, page: path };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { headless: { type: 'boolean', default: false }, report: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new Stop(`${messageOf(error)}\n${USAGE}`);
  }
}

function checkReadable(path: string): void {
  try {
    accessSync(path, constants.R_OK);
  } catch {
    throw new Stop(`${path} cannot be read. Name a saved page (.html) or leave the name out for the sample article.`);
  }
  if (statSync(path).isDirectory()) throw new Stop(`${path} is a folder. Name a saved page (.html) in it.`);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
