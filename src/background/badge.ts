/** Shows the number of claims with a note on a tab's toolbar button. */
import { browser } from 'wxt/browser';

/** Dark ink on amber: legible on light and dark toolbars, without looking like an alarm. */
const badgeColour = { background: '#f2b544', text: '#1c2430' };

/** Shows the number of the tab's claims with a note; nothing for 0. */
export async function showCount(tab: number, count: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text: count > 0 ? String(count) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: badgeColour.background }),
    browser.action.setBadgeTextColor?.({ tabId: tab, color: badgeColour.text }),
  ]);
}
