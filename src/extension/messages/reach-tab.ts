/** Reaches tabs that were open before Sidelight was, or before it was updated. */
import { browser } from '../browser/page-browser';
import type { TabParams, TabRequestType, TabResult } from './messages';
import { sendToTab } from './send-to-tab';

/** Where the build puts the content script and its style sheet. */
const script = '/content-scripts/content.js';
const styles = '/content-scripts/content.css';

/**
 * Asks the top frame of a tab, and where nothing answers there brings the content script first. That
 * is allowed (`activeTab`) while answering something that the reader did about this very tab: a press
 * of the button (the popup too), of a key, or of an entry in the menu.
 * @returns undefined on pages that extensions may not read
 */
export async function reachTab<T extends TabRequestType>(
  tab: number,
  type: T,
  params: TabParams<T>,
): Promise<TabResult<T> | undefined> {
  const answer = await sendToTab(tab, type, params);
  if (answer !== undefined) return answer;
  try {
    await browser.scripting.insertCSS({ target: { tabId: tab }, files: [styles] });
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [script] });
  } catch {
    return undefined;
  }
  return sendToTab(tab, type, params);
}
