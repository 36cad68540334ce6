import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForCardText } from '../../scripts/drive/card';
import { hoverText } from '../../scripts/drive/hover-text';
import { waitForMarks } from '../../scripts/drive/marks';
import { useBrowser } from './support/suite-browser';

// Firefox stops an event page that is idle, here after a moment; Chrome is told to stop its worker.
const browser = useBrowser({ firefoxPreferences: { 'extensions.background.idle.timeout': 300 } });

interface ExtensionApi {
  readonly runtime: { getContexts(filter: object): Promise<readonly unknown[]> };
}

/** How many backgrounds run, asked from a page of the extension. */
const backgrounds = (surface: Page) =>
  surface.evaluate(async () => {
    const { browser: firefox, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi | undefined>;
    return ((await (firefox ?? chrome)?.runtime.getContexts({ contextTypes: ['BACKGROUND'] })) ?? []).length;
  });

async function stopBackground(surface: Page): Promise<void> {
  if (browser.kind === 'chrome') {
    const target = surface.browser().targets().find((candidate) => candidate.type() === 'service_worker');
    await (await target?.worker())?.close();
  }
  await expect.poll(() => backgrounds(surface), { timeout: 20_000 }).toBe(0);
}

it('answers the next hover and the next switch after its background has stopped', async () => {
  const page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
  const popup = await browser.openPopup(page);
  await expect.poll(() => popup.evaluate(() => document.body.innerText)).toMatch(/checkable claim/);

  await stopBackground(popup);
  await page.bringToFront();
  await hoverText(page, 'Pete Hegseth');
  await waitForCardText(page, 'Secretary of Defense');

  await stopBackground(popup);
  await popup.$eval('input[name="site"]', (input) => (input as HTMLElement).click());
  await expect.poll(() => popup.evaluate(() => document.body.innerText), { timeout: 10_000 }).toMatch(/Switched off on this site/);
  await popup.close();
  await page.close();
});
