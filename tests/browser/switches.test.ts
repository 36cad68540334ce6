import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForCard } from '../../scripts/drive/card';
import { hoverText } from '../../scripts/drive/hover-text';
import { readMarks, waitForMarks, waitForNoMarks } from '../../scripts/drive/marks';
import { sourceOf } from './support/page-source';
import { useBrowser } from './support/suite-browser';

const browser = useBrowser();

const press = (popup: Page, name: string) =>
  popup.$eval(`input[name="${name}"]`, (input) => (input as HTMLElement).click());

const says = (popup: Page, words: RegExp) =>
  expect.poll(() => popup.evaluate(() => document.body.innerText)).toMatch(words);

it('undoes everything when it is switched off on a site, and comes back', async () => {
  const page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
  const before = await sourceOf(page);
  const popup = await browser.openPopup(page);
  await says(popup, /notes? on this article/);
  await press(popup, 'site');
  await says(popup, /Switched off on this site/);
  await waitForNoMarks(page);
  expect(await sourceOf(page)).toBe(before);
  await press(popup, 'site');
  await says(popup, /notes? on this article/);
  await page.bringToFront();
  await waitForMarks(page);
  await hoverText(page, 'Pete Hegseth');
  await waitForCard(page);
  await popup.close();
  await page.close();
});

it('marks only the kinds that are switched on', async () => {
  const page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
  const popup = await browser.openPopup(page);
  await says(popup, /notes? on this article/);
  await press(popup, 'names');
  await expect.poll(async () => (await readMarks(page))['sidelight-name'] ?? []).toEqual([]);
  expect((await readMarks(page))['sidelight-noted']?.length).toBeGreaterThan(0);
  await press(popup, 'names');
  await expect.poll(async () => ((await readMarks(page))['sidelight-name'] ?? []).length).toBeGreaterThan(0);
  await popup.close();
  await page.close();
});

it('keeps the switch for everything over a reload', async () => {
  const page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
  const popup = await browser.openPopup(page);
  await says(popup, /notes? on this article/);
  await press(popup, 'enabled');
  await says(popup, /Switched off/);
  await page.reload();
  // Opened at the known tab's address: to ask which tab it is, the page would have to be looked at.
  const again = await browser.openExtensionPage(`popup.html${await popup.evaluate(() => location.search)}`);
  await says(again, /Switched off/);
  expect(Object.keys(await readMarks(page))).toEqual([]);
  await press(again, 'enabled');
  // The popup's tab covers the page, and no page is read before somebody looks at it.
  await says(again, /in the background/);
  await page.bringToFront();
  await waitForMarks(page);
  await again.bringToFront();
  await says(again, /notes? on this article/);
  for (const opened of [popup, again, page]) await opened.close();
});

it('jumps from a list to the place in the article', async () => {
  const page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
  const popup = await browser.openPopup(page);
  await says(popup, /notes? on this article/);
  await popup.$eval('.row', (row) => (row as HTMLElement).click());
  await page.bringToFront();
  await expect.poll(async () => Object.keys(await readMarks(page))).toContain('sidelight-flash');
  await popup.close();
  await page.close();
});

const states: readonly [fixture: string, words: RegExp][] = [
  ['shop.html', /No news article here/],
  ['german.html', /Not in English/],
];
it.each(states)('says in the popup what is the case on %s', async (fixture, words) => {
  const page = await browser.openPage(fixture);
  const popup = await browser.openPopup(page);
  // Nothing in such a page shows that it has been read, and behind the popup's tab it need not have been.
  await page.bringToFront();
  await says(popup, words);
  expect(Object.keys(await readMarks(page))).toEqual([]);
  await popup.close();
  await page.close();
});

it('says so on a page that extensions may not read', async () => {
  const page = await browser.openExtensionPage('popup.html');
  const popup = await browser.openPopup(page);
  await says(popup, /may not read this page/);
  await popup.close();
  await page.close();
});

// Chromium's reading mode is part of its own side panel, where a test can open nothing.
it.runIf(browser.kind === 'firefox')('says so in the Reader View, which is a page of the browser', async () => {
  const page = await browser.openPage('sample-call.html');
  page.goto(`about:reader?url=${encodeURIComponent(browser.urlOf('sample-call.html'))}`).catch(() => undefined);
  await expect.poll(() => page.evaluate(() => location.href).catch(() => '')).toMatch(/^about:reader/);
  await page.bringToFront();
  const popup = await browser.openPopup(page);
  // The driver's popup is a tab of its own, which is not told the address of another: then both reasons are named.
  await says(popup, /keeps it closed to extensions/);
  await popup.close();
  await page.close();
});

it('says why a switch was not kept, and leaves it as it was', async () => {
  const page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
  const popup = await browser.openPopup(page);
  await says(popup, /notes? on this article/);
  // What the background answers where the browser does not write.
  await popup.evaluate(() => {
    const { browser: firefox, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      { runtime: { sendMessage: unknown } } | undefined
    >;
    const { runtime } = (firefox?.runtime ? firefox : chrome)!;
    const send = runtime.sendMessage as (message: { type: string }) => Promise<unknown>;
    runtime.sendMessage = (message: { type: string }) =>
      message.type === 'change-settings'
        ? Promise.resolve({ error: { code: 'setting-not-kept', values: ['The disk is full.'] } })
        : send(message);
  });
  await press(popup, 'names');
  await says(popup, /did not keep this setting \(The disk is full\.\)/);
  await expect.poll(() => popup.$eval('input[name="names"]', (input) => input.checked)).toBe(true);
  await popup.close();
  await page.close();
});

it('shows no empty lists of a page that was read at the reader’s wish and has nothing', async () => {
  const page = await browser.openPage('shop.html');
  const popup = await browser.openPopup(page);
  await says(popup, /No news article here/);
  await popup.$eval('.state-notice .button', (button) => (button as HTMLElement).click());
  await page.bringToFront();
  await says(popup, /No checkable claims were found/);
  expect(await popup.$$eval('[role="tab"]', (tabs) => tabs.length)).toBe(0);
  await Promise.all([popup.close(), page.close()]);
});

it('does not offer to read a page again on which it has looked in vain', async () => {
  const page = await browser.openPage('shop.html');
  await page.evaluate(() => document.body.replaceChildren());
  const popup = await browser.openPopup(page);
  await says(popup, /No news article here/);
  await popup.$eval('.state-notice .button', (button) => (button as HTMLElement).click());
  // A page behind another tab, as this one is behind the popup's, is not read.
  await page.bringToFront();
  await says(popup, /Nothing to read was found here/);
  expect(await popup.$('.state-notice .button')).toBe(null);
  await popup.close();
  const again = await browser.openPopup(page);
  await says(again, /Nothing to read was found here/);
  await Promise.all([again.close(), page.close()]);
});
