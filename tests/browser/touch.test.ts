/** A phone: a finger and no pointer, a narrow window. Only Chromium's driver can emulate it. */
import { expect, it } from 'vitest';
import { readCard, waitForCard, waitForCardText, waitForNoCard } from '../../scripts/drive/card';
import { findText } from '../../scripts/drive/find-text';
import { readMarks, waitForMarks } from '../../scripts/drive/marks';
import { cardMargins } from './support/card-state';
import { useBrowser } from './support/suite-browser';

const browser = useBrowser();

const phone = {
  viewport: { width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  userAgent:
    'Mozilla/5.0 (Linux; Android 15; Mobile) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36',
};

it.runIf(browser.kind === 'chrome').each([
  ['from below, where the words are high in the window', true],
  ['from above, where they are low in it', false],
])('brings the card as a sheet %s, and leaves the line visible', async (_, isBelow) => {
  const page = await browser.openPage('sample-call.html');
  await page.emulate(phone);
  await waitForMarks(page);
  // Room to scroll the words to either edge of the window.
  await page.evaluate(() => (document.body.style.padding = '900px 0'));
  const middle = (await findText(page, 'Pete Hegseth'))!;
  const words = { x: middle.x, y: isBelow ? 90 : 750 };
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), middle.y - words.y);
  await page.touchscreen.tap(words.x, words.y);
  await waitForCardText(page, 'Secretary of Defense');
  const { left, right, top, bottom } = (await cardMargins(page))!;
  expect([left, right]).toEqual([0, 0]);
  // The browser rounds to parts of a pixel.
  expect(isBelow ? bottom : top).toBeCloseTo(0, 0);
  // From the middle of the line to the card.
  expect(isBelow ? top - words.y : words.y - (phone.viewport.height - bottom)).toBeGreaterThan(8);
  // A finger needs more room than a pointer does.
  const close = (await readCard(page, (root) => {
    const { x, y, width, height } = root.querySelector('[data-act="close"]')!.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2, size: Math.min(width, height) };
  }))!;
  expect(close.size).toBeGreaterThanOrEqual(40);
  await page.touchscreen.tap(close.x, close.y);
  await waitForNoCard(page);
  await page.close();
});

it.runIf(browser.kind === 'chrome')('is as large on a page that the phone shows small as on any other', async () => {
  // It says nothing of its viewport, so it is laid out for a wide screen.
  const page = await browser.openPage('numbers-and-days.html');
  await page.emulate(phone);
  await waitForMarks(page);
  const scale = await page.evaluate(() => visualViewport!.scale);
  expect(scale).toBeLessThan(0.5);
  const [words = ''] = Object.values(await readMarks(page)).flat();
  const { x, y } = (await findText(page, words))!;
  await page.touchscreen.tap(x, y);
  await waitForCard(page);
  const card = () =>
    readCard(page, (root) => {
      const element = root.querySelector<HTMLElement>('.card')!;
      const { left, width } = element.getBoundingClientRect();
      return { left, width: Math.round(width * visualViewport!.scale), laidOut: element.offsetWidth };
    });
  const { width } = phone.viewport;
  await expect.poll(card).toEqual({ left: 0, width, laidOut: width });
  await page.close();
});
