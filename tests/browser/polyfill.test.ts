import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { extensionFolder } from '../../scripts/browsers/extension-build';
import { waitForCardText } from '../../scripts/drive/card';
import { hoverText } from '../../scripts/drive/hover-text';
import { waitForMarks } from '../../scripts/drive/marks';
import { useBrowser } from './support/suite-browser';
import { withoutBrowserObject } from './support/without-browser-object';

const isChrome = process.env.SIDELIGHT_BROWSER === 'chrome';
const extension = isChrome ? withoutBrowserObject(extensionFolder('chrome')) : extensionFolder('firefox');
afterAll(() => {
  if (isChrome) rmSync(extension, { recursive: true });
});

/** Chrome has an object of this name since 148; Firefox always had it, and the polyfill steps aside there. */
describe('in a browser without a `browser` object of its own', () => {
  const browser = useBrowser({ extension });

  it('an extension page has the polyfill in place of the object', async () => {
    const page = await browser.openExtensionPage('options.html');
    await page.waitForSelector('h1');
    const has = await page.evaluate(() => ({
      own: 'browser' in globalThis,
      chrome: 'chrome' in globalThis && 'runtime' in (globalThis as unknown as { chrome: object }).chrome,
    }));
    expect(has).toEqual({ own: !isChrome, chrome: true });
    await page.close();
  });

  it('marks an article, opens a card with what the dataset says, and counts in the popup', async () => {
    const page = await browser.openPage('sample-call.html');
    await waitForMarks(page);
    await hoverText(page, 'millions of deaths');
    await waitForCardText(page, 'Donald Trump');
    const popup = await browser.openPopup(page);
    await popup.waitForFunction(() => document.querySelector('[role="tab"]') !== null);
    await popup.close();
    await page.close();
  });
});
