import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readCard, waitForCardText, waitForNoCard } from '../../scripts/drive/card';
import { readClosedRoot } from '../../scripts/drive/closed-root';
import { readMarks, waitForMarks } from '../../scripts/drive/marks';
import { focusInCard } from './support/card-state';
import { paintedInPrint } from './support/painted';
import { useBrowser } from './support/suite-browser';

const browser = useBrowser();
let page: Page;

beforeEach(async () => {
  page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
});
afterEach(() => page.close());

const spoken = () => readClosedRoot(page, 'sidelight-voice:last-of-type', (root) => root.textContent);
const flashing = async () => (await readMarks(page))['sidelight-flash']?.join(' ');

it('goes from mark to mark, lets each flash, and says which it is', async () => {
  await browser.askTab(page, 'step', { by: 1 });
  // Not the country in the title: its card says no more than the word does, so it has no mark.
  await expect.poll(flashing).toBe('Donald Trump');
  await expect.poll(spoken).toMatch(/^Donald Trump, mark 1 of \d+$/);
  await browser.askTab(page, 'step', { by: 1 });
  await expect.poll(flashing).toBe('Vladimir Putin');
  await expect.poll(spoken).toMatch(/^Vladimir Putin, mark 2 of \d+$/);
  await browser.askTab(page, 'step', { by: -1 });
  await expect.poll(flashing).toBe('Donald Trump');
  await expect.poll(spoken).toMatch(/^Donald Trump, mark 1 of \d+$/);
});

it('says how many marks there are', async () => {
  await browser.askTab(page, 'count-marks');
  await expect.poll(spoken).toMatch(/^[1-9]\d+ marks on this page\. The panel lists them\.$/);
});

it('opens the card of the mark with the focus in it, and gives the focus back on Escape', async () => {
  await page.focus('nav a');
  await browser.askTab(page, 'step', { by: 1 });
  await browser.askTab(page, 'open-card');
  await waitForCardText(page, 'Donald Trump');
  await expect.poll(() => focusInCard(page)).toBe('Sidelight card: Donald Trump');
  await page.keyboard.press('Tab');
  await expect.poll(() => focusInCard(page)).toBe('Keep this card open');
  await page.keyboard.press('Tab');
  await expect.poll(() => focusInCard(page)).toBe('Close (Esc)');
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('World');
});

it('takes an open card along', async () => {
  await browser.askTab(page, 'step', { by: 1 });
  await browser.askTab(page, 'open-card');
  await waitForCardText(page, 'Donald Trump');
  await browser.askTab(page, 'step', { by: 1 });
  // One wait for the whole answer: between the two cards the focus is in none.
  await expect.poll(() => focusInCard(page)).toMatch(/^Sidelight card: (?!Donald Trump$)./);
});

it.each([
  ['step', { by: 1 }],
  ['count-marks', {}],
])('says that there are no marks where there are none, asked by "%s"', async (type, params) => {
  const other = await browser.openPage('shop.html');
  await browser.askTab(other, type, params);
  await expect
    .poll(() => readClosedRoot(other, 'sidelight-voice', (root) => root.textContent))
    .toBe('No marks on this page');
  await other.close();
});

it('reads the ruler by arrow keys', async () => {
  // The claim, not the statement that it is in: that has a mark of its own, at the verb.
  const claim = (await readMarks(page))['sidelight-noted']?.find((words) => words.includes('millions of deaths'));
  expect(claim).toBeDefined();
  for (let mark = 0; mark < 12 && (await flashing()) !== claim; mark++) await browser.askTab(page, 'step', { by: 1 });
  await expect.poll(flashing).toBe(claim);
  await browser.askTab(page, 'open-card');
  await waitForCardText(page, 'published estimate');
  for (let stop = 0; stop < 30 && !(await focusInCard(page))?.startsWith('Number ruler'); stop++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  const read = () => readCard(page, (root) => root.querySelector('.ruler-reading')?.textContent ?? '');
  await expect.poll(read).toMatch(/: .*20\d\d/);
  const first = await read();
  await page.keyboard.press('ArrowRight');
  await expect.poll(read).not.toBe(first);
});

it('prints the article as if nothing were marked', async () => {
  const marked = await paintedInPrint(page);
  // The count that printed marks would have. Firefox prints a copy of the page, which has no highlights at all.
  if (browser.kind === 'chrome') {
    await page.addStyleTag({
      content: '@media print { ::highlight(sidelight-name) { text-decoration: underline solid 2px red !important; } }',
    });
    expect(await paintedInPrint(page)).toBeGreaterThan(marked);
  }
  await page.evaluate(() => {
    CSS.highlights.clear();
  });
  expect(await paintedInPrint(page)).toBe(marked);
});

// Firefox cannot be told by the driver.
if (browser.kind === 'chrome') {
  it('prints no marks', async () => {
    const line = () =>
      page.evaluate(() => getComputedStyle(document.body, '::highlight(sidelight-name)').textDecorationLine);
    expect(await line()).toBe('underline');
    await page.emulateMediaType('print');
    expect(await line()).toBe('none');
  });
}
