import type { Browser, Page } from 'puppeteer-core';
import { waitForTab } from './wait-for-tab';

/** The page that opens after an install, and the origin of the extension's pages. */
export interface Welcome {
  readonly page: Page;
  /** With a slash at its end. */
  readonly origin: string;
}

/**
 * Waits for the page that opens by itself after the install. From that page comes the origin: Firefox gives the
 * extension another one at every install of a profile.
 */
export async function findWelcome(browser: Browser): Promise<Welcome> {
  const { page, found } = await waitForTab(browser, /^((?:chrome|moz)-extension:\/\/[^/]+\/)welcome\.html$/);
  return { page, origin: found[1]! };
}
