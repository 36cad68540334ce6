import type { Browser, Page } from 'puppeteer-core';

/** How long the page may take to open (milliseconds): a first start on a busy machine. */
const WELCOME_TIMEOUT = 30_000;

/** The page that opens after an install, and where the extension's own pages are. */
export interface Welcome {
  readonly page: Page;
  /** With a slash at its end. */
  readonly origin: string;
}

/**
 * Waits for the page that opens by itself after the install. Firefox's driver does not learn the
 * addresses of an extension's pages, so in both browsers the pages themselves are asked. From that
 * page comes the origin: Firefox gives the extension another one at every install of a profile.
 */
export async function findWelcome(browser: Browser): Promise<Welcome> {
  const end = Date.now() + WELCOME_TIMEOUT;
  while (Date.now() < end) {
    for (const page of await browser.pages()) {
      const [, origin] =
        /^((?:chrome|moz)-extension:\/\/[^/]+\/)welcome\.html$/.exec((await addressOf(page)) ?? '') ?? [];
      if (origin) return { page, origin };
    }
  }
  throw new Error('The welcome page did not open after the install.');
}

/** A document that is being replaced answers with an error: then it has no address yet. */
function addressOf(page: Page): Promise<string | null> {
  return page.evaluate(() => (document.readyState === 'complete' ? location.href : null)).catch(() => null);
}
