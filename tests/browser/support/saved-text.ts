/** What a page of the extension gives to the browser to be saved. */
import type { Page } from 'puppeteer-core';

/** From now on such a text is kept where a test can read it. */
export const keepSaved = (surface: Page) =>
  surface.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => (document.documentElement.dataset['saved'] = text));
      return make(blob);
    };
  });

/** The text that the reader gets. @param act presses what saves it */
export async function savedBy(surface: Page, act: () => Promise<unknown>): Promise<string> {
  await surface.evaluate(() => delete document.documentElement.dataset['saved']);
  await act();
  await surface.waitForFunction(() => document.documentElement.dataset['saved'], { timeout: 20_000 });
  return surface.evaluate(() => document.documentElement.dataset['saved'] ?? '');
}
