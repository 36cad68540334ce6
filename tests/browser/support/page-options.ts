import type { SuiteBrowser } from './suite-browser';

/** Sets one of the choices in the options, as a reader does, before a page is opened. */
export async function chooseOption(browser: SuiteBrowser, name: string, value: string): Promise<void> {
  const page = await browser.openExtensionPage('options.html');
  const choice = `input[name="${name}"][value="${value}"]`;
  await page.waitForSelector(choice);
  await page.$eval(choice, (input) => (input as HTMLElement).click());
  await page.waitForFunction(() => document.body.innerText.includes('Saved'));
  await page.close();
}
