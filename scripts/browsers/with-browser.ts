import type { BrowserKind } from './browser-kind';
import { type LaunchedBrowser, type LaunchSettings, launchBrowser } from './launch-browser';
import { provideBrowser } from './provide-browser';
import { serveFolder } from '../serve/serve-folder';

/** What a script works with: a browser with the extension in it, and the address of a folder's files. */
export interface BrowserAtWork {
  readonly launched: LaunchedBrowser;
  /** With a slash at its end. */
  readonly url: string;
}

export interface WorkSettings extends Partial<Omit<LaunchSettings, 'program'>> {
  /** Which files are served: an absolute path. */
  readonly folder: string;
  /** Headers that every file is served with. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Does something with a browser and a server, and ends both however it ends: what is left open would
 * keep the script from ever coming to its end. Headless, unless told.
 * @throws Stop where there is no such browser, or no build for it
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
      // A browser that is gone already is no reason to hide why.
      await launched.browser.close().catch(() => undefined);
    }
  } finally {
    await served.close();
  }
}
