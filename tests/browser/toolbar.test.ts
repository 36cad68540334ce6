import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/drive/marks';
import { useBrowser } from './support/suite-browser';

const browser = useBrowser();

interface ActionApi {
  readonly tabs: { query(which: object): Promise<readonly { readonly id?: number }[]> };
  readonly action: {
    getTitle(of: { tabId: number }): Promise<string>;
    getBadgeText(of: { tabId: number }): Promise<string>;
  };
}

interface StoreApi {
  readonly storage: { readonly local: { set(values: object): Promise<void> } };
}

/** Returns the toolbar button's title and number for the page in front. */
async function buttonOn(page: Page): Promise<readonly [title: string, badge: string]> {
  const behind = await browser.openExtensionPage('options.html');
  await page.bringToFront();
  const said = await behind.evaluate(async () => {
    const { browser: firefox, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ActionApi | undefined>;
    const { tabs, action } = (firefox ?? chrome)!;
    const tabId = (await tabs.query({ active: true, currentWindow: true }))[0]?.id ?? -1;
    return [await action.getTitle({ tabId }), await action.getBadgeText({ tabId })] as const;
  });
  await behind.close();
  return said;
}

it('is lit on an article with the number of claims that have a note, and says nothing on other pages', async () => {
  const page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
  await expect.poll(async () => (await buttonOn(page))[0]).toMatch(/^Sidelight: \d+ claims? ha(?:s|ve) a note$/);
  const [title, badge] = await buttonOn(page);
  expect(title).toContain(`: ${badge} `);
  await page.goto(browser.urlOf('shop.html'));
  await expect.poll(() => buttonOn(page)).toEqual(['Sidelight', '']);
  await page.goto(browser.urlOf('german.html'));
  await expect.poll(async () => (await buttonOn(page))[0]).toBe('Sidelight: this article is not in English');
  await page.close();
});

it('tells of an update once, with the dataset’s edition', async () => {
  // Firefox's driver loads a page of the extension twice, so the notice comes when the panel is open: it follows the store.
  const panel = await browser.openExtensionPage('sidepanel.html');
  await panel.waitForSelector('.state-notice');
  await panel.evaluate(() => {
    const { browser: firefox, chrome } = globalThis as unknown as Record<'browser' | 'chrome', StoreApi | undefined>;
    return (firefox ?? chrome)!.storage.local.set({ 'updated-from': '0.0.9' });
  });
  await expect
    .poll(() => textOf(panel))
    .toMatch(/updated from version 0\.0\.9 to \d[\d.]*\. Its dataset is the edition of \w+/);
  await panel.close();
  const popup = await browser.openExtensionPage('popup.html');
  await popup.waitForSelector('.state-notice');
  expect(await textOf(popup)).not.toContain('0.0.9');
  await popup.close();
});

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
