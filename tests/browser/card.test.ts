import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  cardHost,
  cardText,
  pointInCard,
  readCard,
  waitForCard,
  waitForCardText,
  waitForNoCard,
} from '../../scripts/drive/card';
import { pressText, hoverText } from '../../scripts/drive/hover-text';
import { readMarks, waitForMarks } from '../../scripts/drive/marks';
import { aims } from '../../scripts/pages/print-reader';
import { sourceOf } from './support/page-source';
import { useBrowser } from './support/suite-browser';

const browser = useBrowser();
let page: Page;

beforeEach(async () => {
  page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
});
afterEach(() => page.close());

it('shows whose word a claim is, the caveat, and the estimates with their sources', async () => {
  await hoverText(page, 'millions of deaths');
  const words = await waitForCardText(page, 'Donald Trump');
  expect(words).toMatch(/unconfirmed figure/);
  expect(words).toMatch(/above every published estimate/i);
  const estimates = await readCard(page, (root) =>
    [...root.querySelectorAll('.estimate')].map((row) => ({
      dated: /\b20\d\d\b/.test(row.textContent),
      link: row.querySelector('a')?.getAttribute('href') ?? null,
      rel: row.querySelector('a')?.getAttribute('rel') ?? null,
    })),
  );
  expect(estimates?.filter(({ dated, link }) => dated && link?.startsWith('http')).length).toBeGreaterThanOrEqual(4);
  expect(estimates?.every(({ link, rel }) => link === null || rel === 'noopener noreferrer')).toBe(true);
});

it('has the whole answer in sight where a claim has a caveat, a note and a ruler, and unfolds the finding', async () => {
  await hoverText(page, 'millions of deaths');
  await waitForCardText(page, 'Donald Trump');
  const parts = ['.whose-role', '[data-part="caveat"]', '.note', '.ruler svg', '[data-part="currency"]'];
  const bottoms = await readCard(
    page,
    (root, wanted: string[]) => {
      const { top } = root.querySelector('.card')!.getBoundingClientRect();
      return wanted.map((part) => (root.querySelector(part)?.getBoundingClientRect().bottom ?? Infinity) - top);
    },
    parts,
  );
  for (const [index, bottom] of bottoms!.entries()) expect(bottom, parts[index]).toBeLessThanOrEqual(aims.essentials);
  const linesOf = () => readCard(page, (root) => root.querySelector('.finding summary')!.clientHeight);
  const before = (await linesOf())!;
  const { x, y } = await pointInCard(page, '.finding summary');
  await page.mouse.click(x, y);
  await expect.poll(linesOf).toBeGreaterThan(before);
});

it('shows the role on the day of the article', async () => {
  await hoverText(page, 'Pete Hegseth');
  const words = await waitForCardText(page, 'Pete Hegseth');
  expect(words).toMatch(/February 12, 2025|12 February 2025/i);
  expect(words).toMatch(/Secretary of Defense/);
  expect(words).toMatch(/as of/i);
});

it('draws the attribution chain of a statement', async () => {
  await hoverText(page, 'he said');
  const words = await waitForCardText(page, 'Peskov');
  expect(words).toMatch(/speaker.*verb.*channel.*told by/i);
});

it('opens nothing by resting on words without a sign, and anything with Alt', async () => {
  await hoverText(page, 'This is impossible');
  const rested = await page.evaluate(() => performance.now());
  await page.waitForFunction((end) => performance.now() > end, {}, rested + 600);
  expect(await page.$(cardHost)).toBeNull();
  await pressText(page, 'This is impossible');
  await waitForCardText(page, 'Peskov');
});

it('opens the card of a name in a card, and goes back', async () => {
  await pressText(page, 'This is impossible');
  await waitForCardText(page, 'Peskov');
  const name = await pointInCard(page, '.open-name');
  await page.mouse.click(name.x, name.y);
  await waitForCardText(page, 'Mention');
  const back = await pointInCard(page, '.back');
  await page.mouse.click(back.x, back.y);
  await waitForCardText(page, 'Channel');
});

it('answers a later mention of a name as the first', async () => {
  await hoverText(page, 'Zelensky', 1);
  expect(await waitForCardText(page, 'Zelensky')).toMatch(/President/);
});

it('goes where a page in full screen can be reached', async () => {
  await page.evaluate(() => {
    const main = document.querySelector('main')!;
    // The article is longer than the window, and what is in full screen scrolls only where the page says so.
    main.style.overflow = 'auto';
    addEventListener('keydown', () => void main.requestFullscreen(), { once: true });
  });
  await page.keyboard.press('f');
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await hoverText(page, 'Pete Hegseth');
  await waitForCardText(page, 'Secretary of Defense');
  expect(await page.$eval(cardHost, ({ parentElement }) => parentElement?.tagName)).toBe('MAIN');
});

it('leaves the page as it was but for its one element, and takes that away again', async () => {
  const before = await sourceOf(page);
  await hoverText(page, 'Pete Hegseth');
  await waitForCard(page);
  expect(await page.$$eval(cardHost, (hosts) => hosts.length)).toBe(1);
  expect(await sourceOf(page)).toBe(before);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  expect(await page.$$eval(cardHost, (hosts) => hosts.length)).toBe(0);
});

it('lets the pointer come to the card, and closes when it goes elsewhere', async () => {
  await hoverText(page, 'Pete Hegseth');
  await waitForCardText(page, 'source');
  const { x, y } = await pointInCard(page, '.title');
  await page.mouse.move(x, y, { steps: 6 });
  expect(await cardText(page)).toContain('Pete Hegseth');
  await page.mouse.move(5, 5);
  await waitForNoCard(page);
});

it('closes when the pointer goes straight into a frame of the page, which hears it from then on', async () => {
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>A post</p>';
    frame.style = 'position: fixed; left: 0; bottom: 0; width: 200px; height: 200px';
    document.body.append(frame);
  });
  await hoverText(page, 'Pete Hegseth');
  await waitForCard(page);
  await page.mouse.move(100, (await page.evaluate(() => innerHeight)) - 100);
  await waitForNoCard(page);
});

it('stays when it is pinned, and goes with Escape', async () => {
  await hoverText(page, 'Pete Hegseth');
  await waitForCard(page);
  const pin = await pointInCard(page, '.tool[aria-pressed]');
  await page.mouse.move(pin.x, pin.y, { steps: 4 });
  await page.mouse.click(pin.x, pin.y);
  await expect
    .poll(() => readCard(page, (root) => root.querySelector('.tool')?.getAttribute('aria-pressed')))
    .toBe('true');
  await page.mouse.move(5, 5, { steps: 3 });
  await hoverText(page, 'Donald Trump');
  expect(await cardText(page)).toMatch(/Secretary of Defense/);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
});

it('opens on a press with Alt and keeps the card', async () => {
  await pressText(page, 'Pete Hegseth');
  await waitForCardText(page, 'Pete Hegseth');
  await expect
    .poll(() => readCard(page, (root) => root.querySelector('.tool')?.getAttribute('aria-pressed')))
    .toBe('true');
});

it('offers what else stands at the same place', async () => {
  await hoverText(page, 'millions of deaths');
  await waitForCardText(page, 'Donald Trump');
  const statement = await pointInCard(page, '.other.is-statement');
  await page.mouse.click(statement.x, statement.y);
  await waitForCardText(page, 'Channel');
});

it('jumps to another mention', async () => {
  await hoverText(page, 'Pete Hegseth');
  await waitForCardText(page, 'source');
  const jump = await pointInCard(page, '.jump:last-child');
  await page.mouse.move(jump.x, jump.y, { steps: 4 });
  await page.mouse.click(jump.x, jump.y);
  await expect.poll(async () => Object.keys(await readMarks(page))).toContain('sidelight-flash');
});

it('does not let the page press its buttons', async () => {
  await pressText(page, 'Pete Hegseth');
  await waitForCard(page);
  await page.evaluate((host: string) => {
    const element = document.querySelector<HTMLElement>(host);
    element?.click();
    element?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
  }, cardHost);
  expect(await cardText(page)).toContain('Pete Hegseth');
});

it('keeps the card inside the window', async () => {
  await page.setViewport({ width: 420, height: 520 });
  await hoverText(page, 'Pete Hegseth');
  await waitForCardText(page, 'Pete Hegseth');
  const box = await readCard(page, (root) => {
    const { left, top, right, bottom } = (root.querySelector('.card') ?? root.host).getBoundingClientRect();
    return { left, top, right: innerWidth - right, bottom: innerHeight - bottom };
  });
  for (const side of Object.values(box ?? { missing: -1 })) expect(side).toBeGreaterThanOrEqual(0);
});
