import { expect, it } from 'vitest';
import { cardHost, readCard, waitForCard, waitForCardText } from '../../scripts/drive/card';
import { hoverText } from '../../scripts/drive/hover-text';
import { readMarks, waitForMarks } from '../../scripts/drive/marks';
import { useBrowser } from './support/suite-browser';

const browser = useBrowser();

it('marks a claim of an article, and shows on hover whose word it is', async () => {
  const page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
  const marked = Object.values(await readMarks(page)).flat();
  expect(marked.some((text) => text.includes('millions of deaths'))).toBe(true);
  await hoverText(page, 'millions of deaths');
  await waitForCardText(page, 'Donald Trump');
  await page.close();
});

it('changes nothing in the page but for its one host element', async () => {
  const page = await browser.openPage('sample-call.html');
  const before = await (await fetch(browser.urlOf('sample-call.html'))).text();
  await waitForMarks(page);
  await hoverText(page, 'millions of deaths');
  await waitForCard(page);
  const [untouched, annotated] = await page.evaluate(
    (html, host) => {
      const copy = document.documentElement.cloneNode(true) as Element;
      for (const element of copy.querySelectorAll(host)) element.remove();
      return [new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML, copy.outerHTML];
    },
    before,
    cardHost,
  );
  expect(annotated).toBe(untouched);
  await page.close();
});

it('keeps its shadow root closed to the page, and readable to the tests', async () => {
  const page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
  await hoverText(page, 'millions of deaths');
  await waitForCard(page);
  const seenByPage = await page.evaluate((host) => document.querySelector(host)?.shadowRoot ?? null, cardHost);
  expect(seenByPage).toBeNull();
  expect(await readCard(page, (root) => root.mode)).toBe('closed');
  await page.close();
});

it('opens its popup about a page', async () => {
  const page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
  const popup = await browser.openPopup(page);
  await popup.waitForFunction(() => /claim/i.test(document.body.innerText));
  expect(await popup.evaluate(() => location.search)).toMatch(/^\?tab=[0-9]+$/);
  await popup.close();
  await page.close();
});
