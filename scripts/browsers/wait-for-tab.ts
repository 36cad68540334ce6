import type { Browser, Page } from 'puppeteer-core';

/** How long a page may take to open (milliseconds): a first start on a busy machine. */
const TAB_TIMEOUT = 30_000;

export interface FoundTab {
  readonly page: Page;
  /** The match of the pattern in its address. */
  readonly found: RegExpExecArray;
}

/**
 * Waits for a tab with an address. Firefox's driver does not learn the addresses of an extension's pages, so in both
 * browsers the pages themselves are asked.
 * @throws Error where none opens in time
 */
export async function waitForTab(browser: Browser, address: RegExp): Promise<FoundTab> {
  const end = Date.now() + TAB_TIMEOUT;
  while (Date.now() < end) {
    for (const page of await browser.pages()) {
      const found = address.exec((await addressOf(page)) ?? '');
      if (found) return { page, found };
    }
  }
  throw new Error(`No tab opened at ${address.source}.`);
}

/** A document that is being replaced answers with an error: then it has no address yet. */
function addressOf(page: Page): Promise<string | null> {
  return page.evaluate(() => (document.readyState === 'complete' ? location.href : null)).catch(() => null);
}
