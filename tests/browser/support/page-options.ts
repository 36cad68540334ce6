import type { SuiteBrowser } from './suite-browser';

/** Sets one of the choices in the options, as a reader does, before a page is opened. */
export async function chooseOption(browser: SuiteBrowser, name: string, value: string): Promise<void> {
  const page = await browser.openExtensionPage('options.html');
  // By the property: where the value is "on", which every such field has by itself, there is no attribute.
  await page.waitForSelector(`input[name="${name}"]`);
  await page.$$eval(
    `input[name="${name}"]`,
    (inputs, wanted) => inputs.find((input) => input.value === wanted)?.click(),
    value,
  );
  await page.waitForFunction(() => document.body.innerText.includes('Saved'));
  await page.close();
}
