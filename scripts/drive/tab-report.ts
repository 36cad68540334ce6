import type { Page } from 'puppeteer-core';

/** The part of the extension API used here. Firefox calls it `browser`, Chrome `chrome`. */
interface TabsApi {
  readonly tabs: {
    query(which: object): Promise<readonly { readonly id?: number }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<unknown>;
  };
}

/**
 * Asks the content script of a tab for its report, as the background does.
 * @param surface a page of the extension
 * @param tab its id; by default the front tab of the window
 * @returns its answer, or null if no content script answers
 */
export function askTab(surface: Page, tab: number | null = null): Promise<unknown> {
  return surface.evaluate(async (asked: number | null) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', TabsApi | undefined>;
    const api = (browser ?? chrome)!.tabs;
    const id = asked ?? (await api.query({ active: true, currentWindow: true }))[0]?.id;
    if (id === undefined) return null;
    return api.sendMessage(id, { type: 'report', params: {} }, { frameId: 0 }).catch(() => null);
  }, tab);
}
