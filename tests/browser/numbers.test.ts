import { expect, it } from 'vitest';
import { waitForCardText, waitForNoCard } from '../../scripts/drive/card';
import { pressText } from '../../scripts/drive/hover-text';
import { waitForMarks } from '../../scripts/drive/marks';
import { chooseOption } from './support/page-options';
import { press, says } from './support/surface';
import { useBrowser } from './support/suite-browser';

const browser = useBrowser();

async function openPanel() {
  const page = await browser.openPage('numbers-and-days.html');
  await waitForMarks(page);
  const panel = await browser.openPanel(page);
  await panel.waitForSelector('#tab-numbers');
  return { page, panel, close: () => Promise.all([panel.close(), page.close()]) };
}

it('lists the numbers with what is known of them, and opens a series into its chart', async () => {
  const { panel, close } = await openPanel();
  await press(panel, '#tab-numbers');
  await says(panel, /about 1 for every 89 inhabitants/);
  await says(panel, /about 1,700 football pitches/);
  await says(panel, /about 3 in 8/);
  await says(panel, /born in 1981 or 1982/);
  await says(panel, /= 19 km/);
  await press(panel, '.numbers .row[aria-expanded]');
  await panel.waitForSelector('.numbers svg[role="img"]');
  await close();
});

it('lays the days along a line, and says what the article calls them', async () => {
  const { panel, close } = await openPanel();
  await press(panel, '#tab-days');
  await panel.waitForSelector('.timeline');
  const days = await panel.$$eval('.timeline time', (times) => times.map((time) => time.getAttribute('datetime')));
  expect(days).toEqual([...days].sort());
  expect(days).toContain('2025-06-17');
  expect(days).toContain('2025-06-23');
  await says(panel, /the day of this article/);
  await close();
});

it('opens the card of a number or a day by itself, with Alt', async () => {
  const page = await browser.openPage('numbers-and-days.html');
  await waitForMarks(page);
  await pressText(page, '3,000 acres');
  expect(await waitForCardText(page, '= 1,200 ha')).toMatch(/Numbers and days/i);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await pressText(page, 'last week');
  expect(await waitForCardText(page, 'June 9')).toMatch(/Numbers and days/i);
  await page.close();
});

it('says measures in the units that are chosen', async () => {
  await chooseOption(browser, 'units', 'metric');
  const { panel, close } = await openPanel();
  await press(panel, '#tab-numbers');
  await says(panel, /= 19 km/);
  await says(panel, /= 64 km\/h/);
  await close();
  await chooseOption(browser, 'proportions', 'off');
  const second = await openPanel();
  await press(second.panel, '#tab-numbers');
  await says(second.panel, /= 19 km/);
  expect(await second.panel.$$('[data-part="proportion"]')).toHaveLength(0);
  await second.close();
});
