/** Shows the number of claims with a note on a tab's toolbar button. */
import { browser } from 'wxt/browser';
import { findMessage, interfaceLanguage } from '../extension/browser/interface-messages';
import { makeTranslate } from '../ui/text/translate';

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

/** Returns the title of a tab's button that says what its number counts; "" where it shows none. */
export async function countTitle(tab: number): Promise<string> {
  const count = Number(await browser.action.getBadgeText({ tabId: tab }));
  return count > 0 ? makeTranslate(findMessage, interfaceLanguage()).count('toolbar.noted', count) : '';
}
