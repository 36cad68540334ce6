import type { Browser, Page } from 'puppeteer-core';

/** How long the page may take to open (milliseconds): a first start on a busy machine. */
const WELCOME_TIMEOUT = 30_000;

/**
 * The page that opens by itself after the install. Firefox's driver does not learn the addresses of
 * an extension's pages, so in both browsers the pages themselves are asked.
 * @param origin where the extension's pages are, with a slash at the end
 */
export async function findWelcome(browser: Browser, origin: string): Promise<Page> {
  const end = Date.now() + WELCOME_TIMEOUT;
  while (Date.now() < end) {
    for (const page of await browser.pages()) {
      if ((await addressOf(page)) === `${origin}welcome.html`) return page;
    }
  }
  throw new Error('The welcome page did not open after the install.');
}

/** A document that is being replaced answers with an error: then it has no address yet. */
function addressOf(page: Page): Promise<string | null> {
  return page.evaluate(() => (document.readyState === 'complete' ? location.href : null)).catch(() => null);
}
