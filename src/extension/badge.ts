/** The toolbar button of one tab: number of claims with a note, and whether the page is read at all. */
import { browser } from 'wxt/browser';
import type { PageStatus } from './messages';

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

/** A tab that is not read shows no number. */
export async function showStatus(tab: number, status: PageStatus): Promise<void> {
  if (status !== 'ready') await browser.action.setBadgeText({ tabId: tab, text: '' });
}
