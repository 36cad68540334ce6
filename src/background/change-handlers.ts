/** Handles the requests about articles that were read before. Nothing of a private window is kept or compared. */
import { browser } from 'wxt/browser';
import { compareReadings, isOtherArticle } from '../changes/compare-readings';
import { paragraphsOf, toKeep } from '../changes/first-reading';
import { readingKey } from '../changes/reading-key';
import type { changeRequests } from '../extension/messages/change-messages';
import { pageReportSchema } from '../extension/messages/messages';
import { sendToTab } from '../extension/messages/send-to-tab';
import { firstReading, forgetReadings, keepReading } from '../extension/readings/reading-store';
import type { Handlers } from './answer';
import { loadSettings } from './settings-store';

export const changeHandlers: Pick<Handlers, keyof typeof changeRequests> = {
  async 'keep-reading'({ address, visit, article }, { isPrivate }) {
    const key = readingKey(address);
    if (isPrivate || key === null || !(await isOn())) return null;
    const known = await firstReading(key);
    const isOther = known !== undefined && isOtherArticle(known.paragraphs, article);
    const read = { at: Date.now(), visit, paragraphs: paragraphsOf(article).map(({ text }) => text) };
    const kept = toKeep(known, read, isOther);
    if (kept) await keepReading(key, kept);
    return null;
  },

  async changes({ tab }) {
    if ((await browser.tabs.get(tab)).incognito || !(await isOn())) return null;
    const [report, page] = await Promise.all([sendToTab(tab, 'report', {}), sendToTab(tab, 'linked-data', {})]);
    const { article = null } = pageReportSchema.safeParse(report).data ?? {};
    const key = readingKey(page?.url ?? '');
    const known = article && key !== null ? await firstReading(key) : undefined;
    const changes = article && known ? compareReadings(known.paragraphs, article) : null;
    return known && changes ? { since: new Date(known.at).toISOString().slice(0, 10), changes } : null;
  },

  async 'forget-readings'() {
    await forgetReadings();
    return null;
  },
};

async function isOn(): Promise<boolean> {
  return (await loadSettings()).changes === 'on';
}
