import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/drive/marks';
import { useBrowser } from './support/suite-browser';

const browser = useBrowser();
let axe: string;

beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/** What axe-core objects to, a line for each. */
async function objections(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const findings = await page.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as { axe: { run(): Promise<{ violations: readonly Finding[] }> } };
    return (await engine.run()).violations;
  });
  return findings.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

it('finds nothing to object to in the popup, whichever list is open', async () => {
  const page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
  const popup = await browser.openPopup(page);
  for (const tab of ['claims', 'statements', 'names', 'voices']) {
    await popup.waitForSelector(`#tab-${tab}`);
    await popup.$eval(`#tab-${tab}`, (button) => (button as HTMLElement).click());
    await popup.waitForSelector(`#tab-${tab}[aria-selected="true"]`);
    expect(await objections(popup)).toEqual([]);
  }
  await popup.close();
  await page.close();
});

it.each(['options.html', 'sidepanel.html'])('finds nothing to object to in %s', async (surface) => {
  const page = await browser.openExtensionPage(surface);
  await page.waitForSelector('main');
  expect(await objections(page)).toEqual([]);
  await page.close();
});

it('goes through the lists by keyboard', async () => {
  const page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
  const popup = await browser.openPopup(page);
  await popup.waitForSelector('#tab-claims');
  await popup.focus('#tab-claims');
  await popup.keyboard.press('ArrowRight');
  await popup.waitForSelector('#tab-statements[aria-selected="true"]:focus');
  await popup.keyboard.press('ArrowLeft');
  await popup.keyboard.press('ArrowLeft');
  await popup.waitForSelector('#tab-voices[aria-selected="true"]:focus');
  await popup.close();
  await page.close();
});
