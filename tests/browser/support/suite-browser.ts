import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { isBrowserKind } from '../../../scripts/browsers/browser-kind';
import { findBrowser } from '../../../scripts/browsers/find-browser';
import { installAnew, type LaunchedBrowser, launchBrowser } from '../../../scripts/browsers/launch-browser';
import { waitForTab } from '../../../scripts/browsers/wait-for-tab';
import { askTab } from '../../../scripts/drive/ask-tab';
import { openExtensionPage, openPanel, openPopup } from '../../../scripts/drive/extension-page';
import { projectRoot } from '../../../scripts/run/project-root';
import { type ServedFolder, serveFolder } from '../../../scripts/serve/serve-folder';

/** The browser and helpers for a file of browser tests. */
export interface SuiteBrowser {
  readonly kind: LaunchedBrowser['kind'];
  /** Opens one of our fixture pages, named by its path under `tests/articles/`, or any address. */
  openPage(fixture: string): Promise<Page>;
  /** Opens a page of the extension ("popup.html") in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Opens the popup about a page, in a tab. */
  openPopup(over: Page): Promise<Page>;
  /** Opens the side panel about a page, in a tab. */
  openPanel(over: Page): Promise<Page>;
  /** Sends a page's content script the request of a browser's key or menu entry. */
  askTab(about: Page, type: string, params?: object): Promise<unknown>;
  /** Waits for a tab with an address that the pattern fits. */
  waitForTab(address: RegExp): Promise<Page>;
  /** The address of a fixture page. */
  urlOf(fixture: string): string;
}

interface SuiteOptions {
  readonly folder?: string;
  readonly profile?: string;
  readonly extension?: string;
  readonly firefoxPreferences?: Readonly<Record<string, string | number | boolean>>;
}

/** The browser of this process, shared by the files that need no other. */
let shared: LaunchedBrowser | undefined;

/**
 * A browser with the extension newly installed for all cases of a file, and a server for our fixture pages. Call it at
 * the top of the file. Files share one browser and the extension is installed again for each, so that nothing stored in
 * one file is left in the next. A file with more options than a folder has a browser of its own, which ends with it.
 * @param options.folder folder that is served; by default the fixture pages
 * @param options.profile folder of the browser's profile, removed after the browser has ended; by default a fresh one
 * @param options.extension folder of the extension, by default the build that ships
 * @param options.firefoxPreferences preferences that Firefox starts with
 */
export function useBrowser({
  folder = join(projectRoot, 'tests/articles'),
  ...special
}: SuiteOptions = {}): SuiteBrowser {
  const kind = process.env.SIDELIGHT_BROWSER ?? '';
  if (!isBrowserKind(kind)) throw new Error('Browser tests run with: npm run browser');
  const isShared = Object.keys(special).length === 0;
  let launched: LaunchedBrowser | null = null;
  let served: ServedFolder | undefined;

  beforeAll(async () => {
    const program = findBrowser(kind);
    if (!program) throw new Error(`There is no ${kind} on this machine: npm run browser says how to get it.`);
    served = await serveFolder(folder);
    launched = isShared ? await freshlyInstalled() : null;
    launched ??= await launchBrowser(kind, { program, headless: true, ...special });
    if (isShared) shared = launched;
  });
  afterAll(async () => {
    // The shared one ends with this process.
    if (!isShared) await launched?.browser.close();
    // A process of the browser may still write there for a moment after the browser has ended.
    if (special.profile) rmSync(special.profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    await served?.close();
  });

  const urlOf = (fixture: string) => (/^https?:/.test(fixture) ? fixture : `${running(served).url}${fixture}`);
  return {
    kind,
    urlOf,
    async openPage(fixture) {
      const page = await running(launched).browser.newPage();
      const response = await page.goto(urlOf(fixture), { waitUntil: 'load' });
      if (!response?.ok()) throw new Error(`${urlOf(fixture)} answered ${response?.status() ?? 'nothing'}.`);
      await page.bringToFront();
      return page;
    },
    openExtensionPage: (path) => openExtensionPage(running(launched), path),
    askTab: (about, type, params = {}) => askTab(running(launched), about, type, params),
    waitForTab: async (address) => (await waitForTab(running(launched).browser, address)).page,
    openPopup: (over) => openPopup(running(launched), over),
    openPanel: (over) => openPanel(running(launched), over),
  };
}

/** Returns the shared browser like new; null if there is none yet, or the previous file left it unusable. */
async function freshlyInstalled(): Promise<LaunchedBrowser | null> {
  if (!shared) return null;
  try {
    return await installAnew(shared);
  } catch (error) {
    console.warn('Another browser is started, because the extension could not be installed anew:', error);
    await shared.browser.close();
    return null;
  }
}

function running<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw new Error('The browser runs only inside tests and hooks.');
  return thing;
}
