/** Reaches tabs that were open before Sidelight was installed or updated. */
import { browser } from '../browser/page-browser';
import type { TabParams, TabRequestType, TabResult } from './messages';
import { sendToTab } from './send-to-tab';

/** Paths of the content script and its style sheet in the package. */
const script = '/content-scripts/content.js';
const styles = '/content-scripts/content.css';

/**
 * Asks the top frame of a tab; if nothing answers, it injects the content script first. The browser allows that
 * (`activeTab`) only after the reader did something about this tab: pressed the button (also for the popup), a key, or
 * a menu entry.
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
