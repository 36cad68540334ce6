/** The number on the toolbar's button of one tab: claims with a note. */
import { browser } from 'wxt/browser';

/** Ink on amber: legible on light and dark toolbars, and no alarm. */
const badgeColour = { background: '#f2b544', text: '#1c2430' };

/** Shows how many claims of the tab's article have a note; none shows nothing. */
export async function showCount(tab: number, count: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text: count > 0 ? String(count) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: badgeColour.background }),
    browser.action.setBadgeTextColor?.({ tabId: tab, color: badgeColour.text }),
  ]);
}
