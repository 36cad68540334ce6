/** Requests to the content script of a tab. */
import { browser } from '../browser/page-browser';
import type { TabParams, TabRequestType, TabResult } from './messages';

/**
 * Asks the top frame of a tab. The answer comes from the page's process, so parse it.
 * @returns undefined if no content script answers (a page that extensions may not read, or one that was open before
 *   Sidelight was installed)
 */
export async function sendToTab<T extends TabRequestType>(
  tab: number,
  type: T,
  params: TabParams<T>,
): Promise<TabResult<T> | undefined> {
  try {
    return await browser.tabs.sendMessage(tab, { type, params }, { frameId: 0 });
  } catch {
    return undefined;
  }
}
