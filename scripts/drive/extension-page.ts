import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../browsers/launch-browser';

/** How long a page of the extension may take to load (milliseconds). */
const PAGE_TIMEOUT = 15_000;

/**
 * Opens a page of the extension ("popup.html", "options.html?tab=3") in a tab. Firefox's `goto` never resolves for such
 * addresses, so the page itself is asked whether it has loaded.
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

/** Whether a page has loaded. A document that is being replaced answers with an error. */
function hasLoaded(page: Page, url: string): Promise<boolean> {
  return page
    .evaluate((wanted: string) => location.href.startsWith(wanted) && document.readyState === 'complete', url)
    .catch(() => false);
}

/** Opens the popup in a tab, about another tab. */
export function openPopup(launched: LaunchedBrowser, over: Page): Promise<Page> {
  return openAbout(launched, 'popup.html', over);
}

/** Opens the side panel in a tab, about another tab. */
export function openPanel(launched: LaunchedBrowser, over: Page): Promise<Page> {
  return openAbout(launched, 'sidepanel.html', over);
}

/** Opens a surface about a tab. A popup page in the background finds that tab's id. */
async function openAbout(launched: LaunchedBrowser, surface: string, over: Page): Promise<Page> {
  const behind = await openExtensionPage(launched, 'popup.html');
  await over.bringToFront();
  const tab = await activeTab(behind);
  await behind.close();
  return openExtensionPage(launched, `${surface}?tab=${tab}`);
}

/** Returns the id of the front tab, asked from a page of the extension. */
export async function activeTab(surface: Page): Promise<number> {
  const tab = await surface.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi | undefined>;
    const [active] = (await (browser ?? chrome)?.tabs.query({ active: true, currentWindow: true })) ?? [];
    return active?.id;
  });
  if (tab === undefined) throw new Error('The browser did not say which tab is in front.');
  return tab;
}

/** The part of the extension API used here. Firefox calls it `browser`, Chrome `chrome`. */
interface ExtensionApi {
  readonly tabs: { query(which: object): Promise<readonly { readonly id?: number }[]> };
}
