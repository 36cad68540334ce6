import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardText, waitForCardText, waitForNoCard } from '../../scripts/drive/card';
import { readMarks, waitForMarks } from '../../scripts/drive/marks';
import { cardMargins } from './support/card-state';
import { useBrowser } from './support/suite-browser';

const browser = useBrowser();

/** Selects the first occurrence of some words, as a reader would before pressing the menu. */
const select = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = (walker.currentNode as Text).data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + wanted.length);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return;
    }
    throw new Error(`"${wanted}" is not on the page`);
  }, words);

const lookUp = async (page: Page, words: string) => {
  await select(page, words);
  await browser.askTab(page, 'look-up', { words });
};

it('shows a name of an article with its role on that day, and goes with Escape', async () => {
  const page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
  await lookUp(page, 'Hegseth');
  expect(await waitForCardText(page, 'Secretary of Defense')).toContain('Pete Hegseth');
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await page.close();
});

it('shows whose word a sentence of an article is', async () => {
  const page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
  await lookUp(page, 'This is impossible');
  expect(await waitForCardText(page, 'Peskov')).toMatch(/speaker.*verb/i);
  await page.close();
});

it('knows names on a page that is no article, and says plainly what it does not know', async () => {
  const page = await browser.openPage('shop.html');
  await page.evaluate(() => document.body.append('Emmanuel Macron bought a kettle.'));
  expect(Object.keys(await readMarks(page))).toEqual([]);
  await lookUp(page, 'Emmanuel Macron');
  expect(await waitForCardText(page, 'Emmanuel Macron')).toMatch(/president/i);
  await page.mouse.click(600, 700);
  await waitForNoCard(page);
  await lookUp(page, 'Teapot with strainer');
  expect(await waitForCardText(page, 'Not in our dataset')).toContain('Teapot with strainer');
  for (const side of Object.values((await cardMargins(page)) ?? { missing: -1 }))
    expect(side).toBeGreaterThanOrEqual(0);
  expect(await cardText(page)).not.toContain('Copy citation');
  expect(Object.keys(await readMarks(page))).toEqual([]);
  await page.close();
});
