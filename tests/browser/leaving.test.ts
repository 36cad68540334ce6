import type { CDPSession, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardHost, waitForCard } from '../../scripts/drive/card';
import { hoverText } from '../../scripts/drive/hover-text';
import { readMarks, waitForMarks, waitForNoMarks } from '../../scripts/drive/marks';
import { press } from './support/surface';
import { useBrowser } from './support/suite-browser';

const browser = useBrowser();

/** Counts of all pages in the page's process after a collection; only differences matter. */
async function countsIn(session: CDPSession): Promise<{ readonly nodes: number; readonly jsEventListeners: number }> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return session.send('Memory.getDOMCounters');
}

async function sessionOf(page: Page): Promise<CDPSession> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  return session;
}

async function showCard(page: Page): Promise<void> {
  await page.bringToFront();
  await waitForMarks(page);
  await hoverText(page, 'Pete Hegseth');
  await waitForCard(page);
}

// Only Chromium tells nodes and listeners apart from everything else that it holds.
it.runIf(browser.kind === 'chrome')(
  'leaves no node and no listener in a page when it is switched off, however often',
  async () => {
    const page = await browser.openPage('sample-call.html');
    const session = await sessionOf(page);
    const popup = await browser.openPopup(page);
    const unread = await countsIn(session);
    let left: object | null = null;
    for (let round = 0; round < 4; round++) {
      await showCard(page);
      expect((await countsIn(session)).nodes).toBeGreaterThan(unread.nodes);
      await press(popup, 'input[name="enabled"]');
      await waitForNoMarks(page);
      expect(await page.evaluate((host: string) => document.getElementsByTagName(host).length, cardHost)).toBe(0);
      // The last listener may go a moment after the last mark.
      await expect.poll(() => countsIn(session)).toMatchObject(left ?? { nodes: unread.nodes });
      left ??= await countsIn(session);
      await press(popup, 'input[name="enabled"]');
    }
    await popup.close();
    await page.close();
  },
);

it('leaves an open page when the extension is loaded anew', async () => {
  const page = await browser.openPage('sample-call.html');
  const session = browser.kind === 'chrome' ? await sessionOf(page) : null;
  await showCard(page);
  const before = await readMarks(page);
  const living = session && (await countsIn(session));
  const surface = await browser.openExtensionPage('options.html');
  await page.bringToFront();
  await surface
    .evaluate(() => {
      const { browser: firefox, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { runtime: { reload(): void } } | undefined
      >;
      (firefox ?? chrome)?.runtime.reload();
    })
    .catch(() => undefined);
  if (browser.kind === 'chrome') {
    // Nothing notifies the old script, so it checks when the reader moves.
    await expect
      .poll(async () => {
        await page.mouse.move(20, 20);
        await page.mouse.move(400, 300);
        return page.evaluate(() => CSS.highlights.size);
      })
      .toBe(0);
    expect((await countsIn(session!)).jsEventListeners).toBeLessThan(living!.jsEventListeners);
  }
  await expect.poll(() => page.$(cardHost)).toBeNull();
  // Firefox starts the new script in pages that are open.
  if (browser.kind === 'firefox') {
    await expect.poll(() => readMarks(page)).toEqual(before);
    await showCard(page);
    expect(await page.$$eval(cardHost, (hosts) => hosts.length)).toBe(1);
  }
  await page.close();
});
