import type { BrowserKind } from './browser-kind';
import { type LaunchedBrowser, type LaunchSettings, launchBrowser } from './launch-browser';
import { provideBrowser } from './provide-browser';
import { serveFolder } from '../serve/serve-folder';

/** A browser with the extension in it, and the address of a folder that is served. */
export interface BrowserAtWork {
  readonly launched: LaunchedBrowser;
  /** With a slash at its end. */
  readonly url: string;
}

export interface WorkSettings extends Partial<Omit<LaunchSettings, 'program'>> {
  /** Absolute path of the folder that is served. */
  readonly folder: string;
  /** Headers of every response. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Runs a task with a headless browser and a file server, and closes both whether it succeeds or fails: an open one
 * would keep the script from ending.
 * @throws Stop if the browser or its build is missing
 */
export async function withBrowser<Result>(
  kind: BrowserKind,
  { folder, headers = {}, ...settings }: WorkSettings,
  work: (at: BrowserAtWork) => Promise<Result>,
): Promise<Result> {
  const program = await provideBrowser(kind);
  const served = await serveFolder(folder, headers);
  try {
    const launched = await launchBrowser(kind, { headless: true, ...settings, program });
    try {
      return await work({ launched, url: served.url });
    } finally {
      // If the browser is gone already, the task's own error matters more.
      await launched.browser.close().catch(() => undefined);
    }
  } finally {
    await served.close();
  }
}
