import { expect, it } from 'vitest';
import { cardHost, readCard } from '../../scripts/drive/card';
import { useBrowser } from './support/suite-browser';

const browser = useBrowser();

it('runs its content script in a page', async () => {
  const page = await browser.openPage('sample-call.html');
  await page.waitForSelector(cardHost);
  await page.close();
});

it('keeps its shadow root closed to the page, and open to the tests', async () => {
  const page = await browser.openPage('sample-call.html');
  await page.waitForSelector(cardHost);
  const seenByPage = await page.evaluate((host) => document.querySelector(host)?.shadowRoot ?? null, cardHost);
  expect(seenByPage).toBeNull();
  expect(await readCard(page, (root) => root.mode)).toBe('closed');
  await page.close();
});

it('opens its popup about a page', async () => {
  const page = await browser.openPage('sample-call.html');
  const popup = await browser.openPopup(page);
  expect(await popup.title()).toBe('Sidelight');
  expect(new URL(popup.url()).searchParams.get('tab')).toMatch(/^[0-9]+$/);
  await popup.close();
  await page.close();
});
