/** Actions of tests on pages of the extension. The article covers these pages, so scripts press their buttons. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

export async function press(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (element) => (element as HTMLElement).click());
}

/** Puts a text into a field, as typing does. */
export async function type(page: Page, selector: string, text: string): Promise<void> {
  await page.$eval(
    selector,
    (element, value) => {
      (element as HTMLInputElement).value = value;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}

/** Waits until the page says something. */
export async function says(page: Page, words: RegExp): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.body.innerText)).toMatch(words);
}
