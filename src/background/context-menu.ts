/** The entries in the browser's menus: for selected text, and for a page and our button. */
import { browser } from 'wxt/browser';
import { findMessage } from '../extension/browser/interface-messages';
import { reachTab } from '../extension/messages/reach-tab';
import { listMarks } from './list-marks';

const lookUp = 'look-up';
const marks = 'marks';

/** Adds the entries and starts listening. Call it in the worker's first turn, or the click that woke it is lost. */
export function listenToMenu(): void {
  // Browsers keep the menu when they stop the worker, so it is made once for each version.
  browser.runtime.onInstalled.addListener(() => void makeMenu());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === marks) void listMarks(tab.id);
    if (menuItemId === lookUp && selectionText) void reachTab(tab.id, 'look-up', { words: selectionText });
  });
}

async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: lookUp, title: findMessage('manifest.lookUp'), contexts: ['selection'] });
  browser.contextMenus.create({ id: marks, title: findMessage('manifest.marks'), contexts: ['page', 'action'] });
}
