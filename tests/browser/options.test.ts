import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { readMarks, waitForMarks, waitForNoMarks } from '../../scripts/drive/marks';
import { chooseFile } from './support/choose-file';
import { keepSaved, savedBy } from './support/saved-text';
import { press, says, type } from './support/surface';
import { useBrowser } from './support/suite-browser';

const browser = useBrowser();

interface ExtensionApi {
  readonly storage: {
    readonly local: { set(items: object): Promise<void>; get(key: string): Promise<{ settings?: object }> };
  };
}

/** Stores something in place of the settings. */
const store = (page: Page, settings: object) =>
  page.evaluate((value) => {
    const { browser: firefox, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      ExtensionApi | undefined
    >;
    return (firefox ?? chrome)?.storage.local.set({ settings: value });
  }, settings);

it('adds a site, says what is no site, and forgets it again', async () => {
  const page = await browser.openExtensionPage('options.html');
  await page.waitForSelector('input[name="host"]');
  await type(page, 'input[name="host"]', 'not a site');
  await press(page, '.add-site button');
  await says(page, /“not a site” is not the address of a site/);
  await type(page, 'input[name="host"]', 'https://News.example/politics?x=1');
  await press(page, '.add-site button');
  await page.waitForFunction(() => document.querySelector('.site-host')?.textContent === 'news.example');
  await says(page, /Saved/);
  await press(page, '.sites .tool');
  await page.waitForFunction(() => !document.querySelector('.site-host'));
  await page.close();
});

it('changes how much is marked on pages that are open', async () => {
  const article = await browser.openPage('sample-call.html');
  await waitForMarks(article);
  const page = await browser.openExtensionPage('options.html');
  await press(page, 'input[value="quiet"]');
  await article.bringToFront();
  await waitForNoMarks(article);
  await press(page, 'input[value="all"]');
  await waitForMarks(article);
  await expect.poll(async () => (await readMarks(article))['sidelight-statement']?.length ?? 0).toBeGreaterThan(0);
  await press(page, 'input[value="first"]');
  await page.close();
  await article.close();
});

/** Waits until a value of a setting is the chosen one: the page follows the store, a moment after it has said so. */
const chosen = (page: Page, name: string, value: string) =>
  page.waitForSelector(`input[name="${name}"][value="${value}"]:checked`);

it('saves the settings as a file, and takes them over again', async () => {
  const page = await browser.openExtensionPage('options.html');
  await page.waitForSelector('input[name="settings-file"]');
  await press(page, 'input[name="density"][value="quiet"]');
  await says(page, /Saved/);
  await keepSaved(page);
  const saved = await savedBy(page, () => press(page, 'button[name="save-settings"]'));
  expect(JSON.parse(saved)).toMatchObject({ format: 'sidelight-settings', settings: { density: 'quiet', delay: 220 } });
  await press(page, 'input[name="density"][value="first"]');
  await chosen(page, 'density', 'first');
  await chooseFile(page, 'settings-file', 'settings.json', saved);
  await says(page, /The settings were loaded\./);
  await chosen(page, 'density', 'quiet');
  await chooseFile(page, 'settings-file', 'mine.json', saved.replace('220', '-1').replace('"quiet"', '"first"'));
  await says(page, /stays as it was: How long the pointer rests/);
  await chosen(page, 'density', 'first');
  await chooseFile(page, 'settings-file', 'holiday.json', '[]');
  await says(page, /“holiday\.json” is no file of Sidelight settings/);
  await page.close();
});

it('goes back to the defaults after a question, and says version and edition', async () => {
  const page = await browser.openExtensionPage('options.html');
  await press(page, 'input[name="density"][value="quiet"]');
  await says(page, /Saved/);
  await press(page, 'button[name="reset"]');
  await press(page, 'button[name="reset-not"]');
  await expect.poll(() => page.$eval('input[name="density"][value="quiet"]', (input) => input.checked)).toBe(true);
  await press(page, 'button[name="reset"]');
  await press(page, 'button[name="reset-now"]');
  await chosen(page, 'density', 'first');
  await says(page, /Version \d+\.\d+\.\d+/);
  await says(page, /edition of \w/);
  await page.close();
});

it('helps: the lines, the keys, and why a page has no marks, also in a narrow window', async () => {
  const page = await browser.openExtensionPage('options.html');
  await page.setViewport({ width: 320, height: 480 });
  await press(page, '.help summary');
  await says(page, /No news article here/);
  expect(await page.$$eval('.help li a', (links) => links.map((link) => link.getAttribute('href')))).toEqual([
    '/welcome.html#lines',
    '#keys',
    '/welcome.html',
  ]);
  await page.waitForSelector('#keys kbd');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.close();
});

it('lists the keys that the browser keeps', async () => {
  const page = await browser.openExtensionPage('options.html');
  await page.waitForSelector('.shortcuts kbd');
  expect(await page.$$eval('.shortcuts li', (rows) => rows.map((row) => row.textContent))).toContainEqual(
    expect.stringMatching(/on or off.*L$/i),
  );
  await page.close();
});

it('keeps the valid part of settings of a newer version, and says once what was reset', async () => {
  const first = await browser.openExtensionPage('options.html');
  await first.waitForSelector('input[name="host"]');
  await store(first, { version: 99, density: 'sparkling', appearance: 'dark', names: true, delay: 400, aura: 'blue' });
  await says(first, /could not be read.*How much is underlined/);
  await first.close();
  // Opened again, because Firefox's driver never sees an extension's page reload.
  const page = await browser.openExtensionPage('options.html');
  await page.waitForSelector('input[name="delay"]');
  await expect.poll(() => page.$eval('input[name="delay"]', (input) => input.value)).toBe('400');
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['appearance'])).toBe('dark');
  expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/could not be read/);
  await page.close();
});
