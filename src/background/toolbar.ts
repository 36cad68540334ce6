/** Shows the page's status on a tab's toolbar button: coloured with an article, struck through if switched off. */
import { browser } from 'wxt/browser';
import { countTitle, showCount } from './badge';
import { findMessage } from '../extension/browser/interface-messages';
import type { PageStatus } from '../extension/messages/messages';

/** The icons in `assets/`, by the beginning of their file names. */
type Drawing = '' | 'none-' | 'off-';

/** A page without an article sends no message, so the manifest begins with "none" too. */
const looks: Readonly<Record<PageStatus, readonly [drawing: Drawing, title: string]>> = {
  ready: ['', 'on'],
  reading: ['', 'on'],
  unseen: ['', 'on'],
  off: ['off-', 'off'],
  'off-here': ['off-', 'offHere'],
  waiting: ['none-', 'waiting'],
  'no-article': ['none-', 'none'],
  'other-language': ['none-', 'otherLanguage'],
  failed: ['none-', 'failed'],
};

const sizes = [16, 32, 48];

/** Sets the icon and title of a tab's button. The browser resets both when the tab goes to another page. */
export async function showStatus(tab: number, status: PageStatus): Promise<void> {
  const [drawing, title] = looks[status];
  await Promise.all([
    browser.action.setIcon({
      tabId: tab,
      path: Object.fromEntries(sizes.map((size) => [size, `/icon/${drawing}${size}.png`])),
    }),
    browser.action.setTitle({
      tabId: tab,
      title: (status === 'ready' && (await countTitle(tab))) || findMessage(`toolbar.${title}`),
    }),
    // A tab that is not read shows no number.
    status === 'ready' ? null : showCount(tab, 0),
  ]);
}
