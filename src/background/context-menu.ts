/** The menu entry for selected text. */
import { browser } from 'wxt/browser';
import { findMessage } from '../extension/browser/interface-messages';
import { reachTab } from '../extension/messages/reach-tab';

const entry = 'look-up';

/** Adds the entry and starts listening. Call it in the worker's first turn, or the click that woke it is lost. */
export function listenToMenu(): void {
  // Browsers keep the menu when they stop the worker, so it is made once for each version.
  browser.runtime.onInstalled.addListener(() => void makeMenu());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId !== entry || tab?.id === undefined || !selectionText) return;
    void reachTab(tab.id, 'look-up', { words: selectionText });
  });
}

async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: entry, title: findMessage('manifest.lookUp'), contexts: ['selection'] });
}
