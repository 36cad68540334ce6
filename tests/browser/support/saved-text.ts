/** Catches the texts that a page of the extension gives to the browser to save. */
import type { Page } from 'puppeteer-core';

/** Starts keeping such texts where a test can read them. */
export const keepSaved = (surface: Page) =>
  surface.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => (document.documentElement.dataset['saved'] = text));
      return make(blob);
    };
  });

/** Returns the saved text. @param act presses the button that saves it */
export async function savedBy(surface: Page, act: () => Promise<unknown>): Promise<string> {
  await surface.evaluate(() => delete document.documentElement.dataset['saved']);
  await act();
  await surface.waitForFunction(() => document.documentElement.dataset['saved'], { timeout: 20_000 });
  return surface.evaluate(() => document.documentElement.dataset['saved'] ?? '');
}
