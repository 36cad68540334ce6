import type { CDPSession, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardHost, waitForCard } from '../../scripts/drive/card';
import { hoverText } from '../../scripts/drive/hover-text';
import { readMarks, waitForMarks } from '../../scripts/drive/marks';
import { useBrowser } from './support/suite-browser';

const browser = useBrowser();

const soon = { timeout: 20_000 };

/** Listeners of all pages in the page's process, after a collection: only differences count. */
async function listenersIn(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? NaN;
}

async function sessionOf(page: Page): Promise<CDPSession> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  return session;
}

async function showCard(page: Page): Promise<void> {
  await page.bringToFront();
  await waitForMarks(page);
  await hoverText(page, 'Pete Hegseth');
  await waitForCard(page);
}

it('leaves an open page when the extension is loaded anew', async () => {
  const page = await browser.openPage('sample-call.html');
  const session = browser.kind === 'chrome' ? await sessionOf(page) : null;
  await showCard(page);
  const before = await readMarks(page);
  const living = session && (await listenersIn(session));
  const surface = await browser.openExtensionPage('options.html');
  await page.bringToFront();
  await surface
    .evaluate(() => {
      const { browser: firefox, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { runtime: { reload(): void } } | undefined>;
      (firefox ?? chrome)?.runtime.reload();
    })
    .catch(() => undefined);
  if (browser.kind === 'chrome') {
    // Nothing tells the old script, so it looks when the reader moves.
    await expect.poll(async () => {
      await page.mouse.move(20, 20);
      await page.mouse.move(400, 300);
      return page.evaluate(() => CSS.highlights.size);
    }, soon).toBe(0);
    expect(await listenersIn(session!)).toBeLessThan(living!);
  }
  await expect.poll(() => page.$(cardHost), soon).toBeNull();
  // Firefox starts the new script in pages that are open.
  if (browser.kind === 'firefox') {
    await expect.poll(() => readMarks(page), soon).toEqual(before);
    await showCard(page);
    expect(await page.$$eval(cardHost, (hosts) => hosts.length)).toBe(1);
  }
  await page.close();
});
