import type { Browser, Page } from 'puppeteer-core';

/** How long the page may take to open (milliseconds). A first start on a busy machine is slow. */
const WELCOME_TIMEOUT = 30_000;

/** The page that opens after an install, and the origin of the extension's pages. */
export interface Welcome {
  readonly page: Page;
  /** With a slash at its end. */
  readonly origin: string;
}

/**
 * Waits for the page that the extension opens after its install, and reads the extension's origin from it. Firefox
 * gives the extension another origin at every install into a profile, and its driver does not learn the addresses of
 * extension pages, so the open pages themselves are asked.
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

/** Returns a page's address, or null while its document loads or is being replaced (the driver then throws). */
function addressOf(page: Page): Promise<string | null> {
  return page.evaluate(() => (document.readyState === 'complete' ? location.href : null)).catch(() => null);
}
