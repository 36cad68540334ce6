import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../browsers/launch-browser';
import { openExtensionPage } from './extension-page';

/**
 * Sends the front tab's content script the message that the background sends for a key or a menu entry, because browser
 * automation cannot press either.
 * @param about the page, which is in front again afterwards
 * @returns the content script's answer
 */
export async function askTab(launched: LaunchedBrowser, about: Page, type: string, params: object): Promise<unknown> {
  const behind = await openExtensionPage(launched, 'options.html');
  await about.bringToFront();
  try {
    return await behind.evaluate(
      async (message) => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', TabsApi | undefined>;
        const { tabs } = (browser ?? chrome)!;
        const [active] = await tabs.query({ active: true, currentWindow: true });
        return tabs.sendMessage(active?.id ?? -1, message);
      },
      { type, params },
    );
  } finally {
    await behind.close();
  }
}

interface TabsApi {
  readonly tabs: {
    query(which: object): Promise<readonly { readonly id?: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
}
