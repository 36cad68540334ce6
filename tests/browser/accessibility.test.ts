import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/drive/marks';
import { press, says, type } from './support/surface';
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

/** Returns axe-core's objections, a line each. */
async function objections(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const findings = await page.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as { axe: { run(): Promise<{ violations: readonly Finding[] }> } };
    return (await engine.run()).violations;
  });
  return findings.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Returns the objections in light and in dark, set by the reader's own choice. */
async function objectionsInBothSchemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark']) {
    await page.evaluate((value) => {
      document.documentElement.dataset['appearance'] = value;
    }, scheme);
    found.push(...(await objections(page)).map((line) => `${scheme} ${line}`));
  }
  return found;
}

it('finds nothing to object to in the popup, whichever list is open', async () => {
  const page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
  const popup = await browser.openPopup(page);
  for (const tab of ['names', 'voices', 'statements', 'claims']) {
    await press(popup, `#tab-${tab}`);
    await popup.waitForSelector(`#tab-${tab}[aria-selected="true"]`);
    expect(await objectionsInBothSchemes(popup)).toEqual([]);
  }
  await popup.close();
  await page.close();
});

it('finds nothing to object to in the panel, with a claim, a statement and a name open', async () => {
  const page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
  const panel = await browser.openPanel(page);
  for (const tab of ['claims', 'statements', 'names']) {
    await press(panel, `#tab-${tab}`);
    await panel.waitForSelector(`#tab-${tab}[aria-selected="true"]`);
    // The rows above the lists, of the claims with a note, do not open.
    await press(panel, '#list .row');
    await panel.waitForSelector('.detail[aria-busy="false"]');
    expect(await objectionsInBothSchemes(panel)).toEqual([]);
  }
  await panel.close();
  await page.close();
});

it('finds nothing to object to in the list of own notes, with one open', async () => {
  const page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
  const panel = await browser.openPanel(page);
  await press(panel, '#tab-names');
  await press(panel, '#list .row');
  await panel.waitForSelector('#list .detail textarea');
  await type(panel, 'textarea[name="own-note"]', 'Look this up.');
  await press(panel, 'button[name="keep-note"]');
  await says(panel, /Kept on this device/);
  await press(panel, '.own-notes summary');
  await press(panel, '.own-notes .row');
  await panel.waitForSelector('.own-notes textarea');
  expect(await objectionsInBothSchemes(panel)).toEqual([]);
  await panel.close();
  await page.close();
});

it('finds nothing to object to in a search, with a name open and with nothing found', async () => {
  const page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
  const popup = await browser.openPopup(page);
  await popup.waitForSelector('#list .row');
  await type(popup, 'input[name="search"]', 'angela merkel');
  await press(popup, '.search-results .row');
  await popup.waitForSelector('.search-results .detail[aria-busy="false"]');
  expect(await objectionsInBothSchemes(popup)).toEqual([]);
  await type(popup, 'input[name="search"]', 'impossible');
  await says(popup, /Nothing found/);
  expect(await objectionsInBothSchemes(popup)).toEqual([]);
  await popup.close();
  await page.close();
});

it.each([
  ['search.html', 'input[name="search"]'],
  ['options.html', '.datasets .dataset'],
  ['welcome.html', '.sample'],
  ['report.html?kind=role&dataset=sidelight&id=pete-hegseth&name=Pete%20Hegseth', '.report-text'],
  ['sidepanel.html', '.state-notice'],
])('finds nothing to object to in %s, which needs no sideways scrolling in a narrow window', async (surface, ready) => {
  const page = await browser.openExtensionPage(surface);
  await page.waitForSelector(ready);
  expect(await objectionsInBothSchemes(page)).toEqual([]);
  await page.setViewport({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.close();
});

it('goes through the lists by keyboard', async () => {
  const page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
  const popup = await browser.openPopup(page);
  await popup.waitForSelector('#tab-names[aria-selected="true"]');
  await popup.focus('#tab-names');
  await popup.keyboard.press('ArrowRight');
  await popup.waitForSelector('#tab-voices[aria-selected="true"]:focus');
  await popup.keyboard.press('ArrowLeft');
  await popup.waitForSelector('#tab-names[aria-selected="true"]:focus');
  await popup.keyboard.press('ArrowLeft');
  // The last one; an article without links has no list of them.
  await popup.waitForSelector('#tab-days[aria-selected="true"]:focus');
  await popup.close();
  await page.close();
});
