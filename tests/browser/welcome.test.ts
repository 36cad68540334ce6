import { expect, it } from 'vitest';
import { pointInCard, readCard, waitForCardText, waitForStillCard } from '../../scripts/drive/card';
import { hoverText } from '../../scripts/drive/hover-text';
import { readMarks, waitForMarks } from '../../scripts/drive/marks';
import { says } from './support/surface';
import { useBrowser } from './support/suite-browser';

// Every browser of these tests has shown that the page opens after the install; none starts without.
const browser = useBrowser();

it('has an article to try, with what the dataset knows', async () => {
  const page = await browser.openExtensionPage('welcome.html');
  await waitForMarks(page);
  const marks = await readMarks(page);
  expect(marks['sidelight-noted']?.join(' ')).toContain('300 million people');
  expect(marks['sidelight-name']).toContain('Keir Starmer');
  await page.bringToFront();
  await hoverText(page, '300 million people');
  const claim = await waitForCardText(page, 'estimates and their sources');
  expect(claim).toMatch(/Mara Lindqvist/);
  expect(claim).toMatch(/unconfirmed figure/);
  expect(claim).not.toContain('UNHCR');
  await waitForStillCard(page);
  // The list may lie below what the card shows at once.
  await readCard(page, (root) => root.querySelector('[data-part="estimates"]')?.scrollIntoView({ block: 'nearest' }));
  const fold = await pointInCard(page, '[data-part="estimates"] summary');
  await page.mouse.move(fold.x, fold.y, { steps: 8 });
  await page.mouse.click(fold.x, fold.y);
  await waitForCardText(page, 'UNHCR');
  await page.close();
});

it('speaks of what the device has: a pointer that rests, or a finger', async () => {
  const page = await browser.openExtensionPage('welcome.html');
  const canHover = await page.evaluate(() => !matchMedia('(hover: none)').matches);
  await says(page, canHover ? /Rest the pointer on an underlined passage/ : /Tap an underlined passage/);
  await page.close();
});
