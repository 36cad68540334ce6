import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../browsers/launch-browser';

/** How long a page of the extension may take to load (milliseconds). */
const PAGE_TIMEOUT = 15_000;

/**
 * Opens a page of the extension ("popup.html", "options.html?tab=3") in a tab of its own.
 * In Firefox `goto` on such an address never comes to its end although the page loads, so in both
 * browsers the page itself is asked.
 */
export async function openExtensionPage({ browser, origin }: LaunchedBrowser, path: string): Promise<Page> {
  const page = await browser.newPage();
  const url = `${origin}${path}`;
  page.goto(url).catch(() => undefined);
  const end = Date.now() + PAGE_TIMEOUT;
  while (Date.now() < end) {
    if (await hasLoaded(page, url)) return page;
  }
  throw new Error(`${url} did not load.`);
}

/** A document that is being replaced answers with an error: then it has not loaded. */
function hasLoaded(page: Page, url: string): Promise<boolean> {
  return page
    .evaluate((wanted: string) => location.href.startsWith(wanted) && document.readyState === 'complete', url)
    .catch(() => false);
}

/** Opens the popup as it would open over a page: in a tab, told which tab it is about. */
export function openPopup(launched: LaunchedBrowser, over: Page): Promise<Page> {
  return openAbout(launched, 'popup.html', over);
}

/** Opens the side panel in a tab, told which tab it is about. */
export function openPanel(launched: LaunchedBrowser, over: Page): Promise<Page> {
  return openAbout(launched, 'sidepanel.html', over);
}

/** A popup's page that lies behind the article is asked for the id of the tab in front of it. */
async function openAbout(launched: LaunchedBrowser, surface: string, over: Page): Promise<Page> {
  const behind = await openExtensionPage(launched, 'popup.html');
  await over.bringToFront();
  const tab = await activeTab(behind);
  await behind.close();
  return openExtensionPage(launched, `${surface}?tab=${tab}`);
}

/** Id of the tab that is in front, as a page of the extension behind it sees it. */
export async function activeTab(surface: Page): Promise<number> {
  const tab = await surface.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi | undefined>;
    const [active] = (await (browser ?? chrome)?.tabs.query({ active: true, currentWindow: true })) ?? [];
    return active?.id;
  });
  if (tab === undefined) throw new Error('The browser did not say which tab is in front.');
  return tab;
}

/** What is used here of the extension's API, which Firefox calls `browser` and Chrome `chrome`. */
interface ExtensionApi {
  readonly tabs: { query(which: object): Promise<readonly { readonly id?: number }[]> };
}
