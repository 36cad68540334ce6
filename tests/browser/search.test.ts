import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/drive/marks';
import { press, says, type } from './support/surface';
import { useBrowser } from './support/suite-browser';

const browser = useBrowser();
const field = 'input[name="search"]';
const row = '.search-results .row';

async function open(surface: 'popup' | 'panel') {
  const page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
  const over = await (surface === 'popup' ? browser.openPopup(page) : browser.openPanel(page));
  await over.waitForSelector(field);
  await over.waitForSelector('#list .row');
  return { page, over, close: () => Promise.all([over.close(), page.close()]) };
}

/** Waits for the row that begins so, and presses it. */
async function choose(over: Page, words: string): Promise<void> {
  const at = () =>
    over.$$eval(row, (rows, wanted) => rows.findIndex((one) => one.textContent?.startsWith(wanted)), words);
  await expect.poll(at).toBeGreaterThanOrEqual(0);
  await over.$$eval(row, (rows, index) => (rows[index] as HTMLElement).click(), await at());
  await over.waitForSelector('.search-results .detail[aria-busy="false"]');
}

it.each(['popup', 'panel'] as const)(
  'finds a name, a claim and a figure in the %s, and opens what is known',
  async (surface) => {
    const { over, close } = await open(surface);
    await type(over, field, 'angela mer');
    await choose(over, 'Angela Merkel');
    await says(over, /Politician, born 1954/);
    await type(over, field, 'wind turbines whales');
    await choose(over, 'Offshore wind turbines kill whales');
    await expect
      .poll(() => over.$$eval('.search-results .detail a[href^="http"]', (links) => links.length))
      .toBeGreaterThan(0);
    // Nobody says it here, so nothing is said of whose word it is.
    expect(await over.$('.search-results [data-part="attribution"]')).toBeNull();
    await type(over, field, 'Ukraine war soldiers killed');
    await choose(over, 'Russian soldiers killed in Ukraine');
    await over.waitForSelector('.search-results .ruler');
    expect(await over.$('.ruler-figure')).toBeNull();
    await type(over, field, '');
    await over.waitForFunction(() => !document.querySelector('.search-results'));
    await close();
  },
);

it('offers what the article says of words that no dataset has, and leads there', async () => {
  const { page, over, close } = await open('panel');
  await type(over, field, 'impossible');
  await says(over, /Nothing found in the datasets/);
  const flash = page.waitForFunction(() => CSS.highlights.has('sidelight-flash'), { polling: 50 });
  await press(over, row);
  await flash;
  await type(over, field, 'qqqq');
  await says(over, /does not have these words either/);
  await close();
});

it('takes ten thousand characters, and words that look like a script as words', async () => {
  const { over, close } = await open('popup');
  await type(over, field, '<img src=x onerror="document.title=1">'.repeat(300));
  await says(over, /Nothing found|results?/);
  expect(await over.title()).not.toBe('1');
  expect(await over.$('main img[src="x"]')).toBeNull();
  await close();
});

it('shows what was entered in the address bar, its record open, and keeps nothing of it', async () => {
  const options = await browser.openExtensionPage('options.html');
  const asked = { words: 'Angela Merkel', open: { dataset: 'sidelight', id: 'Q567' } };
  await options.evaluate(async (value) => {
    const { browser: firefox, chrome } = globalThis as unknown as { browser?: SessionApi; chrome: SessionApi };
    await (firefox ?? chrome).storage.session.set({ 'search-asked': value });
  }, asked);
  const page = await browser.openExtensionPage('search.html');
  await page.waitForSelector('.search-results .row[aria-expanded="true"]');
  await says(page, /Politician, born 1954/);
  expect(await page.evaluate(() => location.search + location.hash)).toBe('');
  await page.close();
  const again = await browser.openExtensionPage('search.html');
  await again.waitForSelector(field);
  await expect.poll(() => again.$eval(field, (input) => input.value)).toBe('');
  await again.close();
  await options.close();
});

interface SessionApi {
  readonly storage: { readonly session: { set(values: object): Promise<void> } };
}
