import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { hoverText } from '../../scripts/drive/hover-text';
import { waitForMarks } from '../../scripts/drive/marks';
import { press, says, type } from './support/surface';
import { useBrowser } from './support/suite-browser';

const browser = useBrowser();

/** The panel begins with the names. The claims with a note above the lists are not one of the lists. */
async function openClaims(panel: Page): Promise<void> {
  await press(panel, '#tab-claims');
  await panel.waitForSelector('#tab-claims[aria-selected="true"]');
}

async function openPanel() {
  const page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
  const panel = await browser.openPanel(page);
  await panel.waitForSelector('#list .row');
  return { page, panel, close: () => Promise.all([panel.close(), page.close()]) };
}

it('opens a row into what the card says, shows its place, and closes it again', async () => {
  const { page, panel, close } = await openPanel();
  await press(panel, '#tab-names');
  await type(panel, '#list .filter', 'hegseth');
  await panel.waitForFunction(() => document.querySelectorAll('#list .row').length === 1);
  // The flash may be over before the next step, so it is awaited from here.
  const flash = page.waitForFunction(() => CSS.highlights.has('sidelight-flash'), { polling: 50 });
  await press(panel, '#list .row');
  await panel.waitForSelector('#list .row[aria-expanded="true"]');
  // The row itself has words of the card before the card is there.
  await panel.waitForSelector('.detail[aria-busy="false"]');
  await says(panel, /Secretary of Defense/);
  await expect.poll(() => panel.$$eval('.detail a[href^="http"]', (links) => links.length)).toBeGreaterThan(0);
  await flash;
  await press(panel, '#list .row');
  await panel.waitForFunction(() => !document.querySelector('.detail'));
  await close();
});

it('follows the scroll of the page', async () => {
  const { page, panel, close } = await openPanel();
  const current = () =>
    panel.$$eval('.row[aria-current]', (rows) => rows.map((row) => row.textContent ?? '').join('\n'));
  await openClaims(panel);
  await page.bringToFront();
  await page.setViewport({ width: 800, height: 300 });
  await page.evaluate(() => scrollTo(0, 0));
  await page.evaluate(() => scrollTo({ top: 120, behavior: 'instant' }));
  await expect.poll(current).toContain('millions of deaths');
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await expect.poll(current).not.toContain('millions of deaths');
  await close();
});

it('filters by words and by what is said of them, and leads from a voice to what it said', async () => {
  const { panel, close } = await openPanel();
  await openClaims(panel);
  const count = () => panel.$$eval('#list .row', (rows) => rows.length);
  const all = await count();
  await type(panel, '#list .filter', 'not examined');
  await expect.poll(count).toBeLessThan(all);
  expect(
    await panel.$$eval('#list .row-more', (rows) => rows.every((row) => row.textContent?.includes('not examined'))),
  ).toBe(true);
  await type(panel, '#list .filter', 'no such words');
  await says(panel, /matches the filter/);
  await press(panel, '#tab-voices');
  const name = await panel.$eval('.voice-name', (voice) => voice.textContent ?? '');
  await press(panel, '.voice');
  await panel.waitForSelector('#tab-statements[aria-selected="true"]');
  await expect
    .poll(() => panel.$$eval('#list .row-more', (rows) => rows.map((row) => row.textContent)))
    .toContain(name);
  await close();
});

it('shows what becomes of a page that is read later', async () => {
  const { page, panel, close } = await openPanel();
  await press(panel, 'input[name="site"]');
  await says(panel, /Switched off on this site/);
  await press(panel, 'input[name="site"]');
  await says(panel, /notes? on this article/);
  await page.bringToFront();
  await waitForMarks(page);
  await hoverText(page, 'Pete Hegseth');
  await close();
});

/** Sends the extension's pages the background's message for the panel's key in a window. */
const pressPanelKey = (surface: Page, otherWindow: boolean) =>
  surface.evaluate(async (other) => {
    const { browser: firefox, chrome } = globalThis as unknown as Record<'browser' | 'chrome', PanelApi | undefined>;
    const api = (firefox?.runtime ? firefox : chrome)!;
    const { id } = await api.windows.getCurrent();
    // Rejects where nobody answers.
    await api.runtime.sendMessage({ type: 'close-panel', window: other ? id + 1000 : id }).catch(() => undefined);
  }, otherWindow);

interface PanelApi {
  readonly windows: { getCurrent(): Promise<{ readonly id: number }> };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

it('closes at its key in its own window, and stays open at that of another', async () => {
  const { panel, close } = await openPanel();
  // A panel may close itself; a page in a tab may not.
  await panel.evaluate(() => {
    window.close = () => document.body.setAttribute('data-closed', '');
  });
  const options = await browser.openExtensionPage('options.html');
  await pressPanelKey(options, true);
  expect(await panel.$('body[data-closed]')).toBeNull();
  await pressPanelKey(options, false);
  await panel.waitForSelector('body[data-closed]');
  await options.close();
  await close();
});

it('breaks no box in a narrow panel', async () => {
  const { panel, close } = await openPanel();
  await panel.setViewport({ width: 320, height: 640 });
  for (const tab of await panel.$$eval('[role="tab"]', (all) => all.map(({ id }) => id))) {
    await press(panel, `#${tab}`);
    await panel.waitForSelector(`#${tab}[aria-selected="true"]`);
    const wide = await panel.$$eval('main *', (all) =>
      all
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 0.5)
        .map((element) => `${element.tagName} ${element.className}`),
    );
    expect(wide, tab).toEqual([]);
  }
  await press(panel, '#tab-names');
  await press(panel, '#list .row');
  await panel.waitForSelector('.detail:not([aria-busy="true"])');
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await close();
});
