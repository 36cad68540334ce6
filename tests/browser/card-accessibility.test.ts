import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { readCard, waitForCardText, waitForNoCard } from '../../scripts/drive/card';
import { pressText } from '../../scripts/drive/hover-text';
import { waitForMarks } from '../../scripts/drive/marks';
import { useBrowser } from './support/suite-browser';

const browser = useBrowser();
let axe: string;
let page: Page;

beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});
beforeEach(async () => {
  page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
});
afterEach(() => page.close());

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

/** Returns axe-core's objections to the open card. It cannot see into a closed root, so it gets an open copy. */
async function objections(): Promise<string[]> {
  const inside = await readCard(page, (root) => root.innerHTML);
  await page.evaluate(axe);
  const findings = await page.evaluate(async (markup) => {
    const copy = document.createElement('sidelight-copy');
    copy.attachShadow({ mode: 'open' }).innerHTML = markup;
    document.body.append(copy);
    const { axe: engine } = globalThis as unknown as {
      axe: { run(where: Element): Promise<{ violations: readonly Finding[] }> };
    };
    const { violations } = await engine.run(copy);
    copy.remove();
    return violations;
  }, inside ?? '');
  return findings.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(', ')}`);
}

/** Puppeteer's own function does not support forced colours. */
async function tellSystem(name: string, value: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
}

/** Chromium can be told the reader's system preferences; in Firefox only the light card is checked. */
const systems =
  browser.kind === 'chrome'
    ? ([
        ['prefers-color-scheme', 'light'],
        ['prefers-color-scheme', 'dark'],
        ['forced-colors', 'active'],
      ] as const)
    : ([['prefers-color-scheme', 'light']] as const);

it.each(systems)('finds nothing to object to on a card under %s: %s', async (name, value) => {
  if (browser.kind === 'chrome') await tellSystem(name, value);
  for (const [words, says] of [
    ['millions of deaths', 'Donald Trump'],
    ['Pete Hegseth', 'Secretary of Defense'],
    ['This is impossible', 'Peskov'],
  ] as const) {
    await pressText(page, words);
    await waitForCardText(page, says);
    expect(await objections()).toEqual([]);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  }
});

// Firefox cannot be told by the driver.
if (browser.kind === 'chrome') {
  it('does not move where less motion is asked for', async () => {
    await tellSystem('prefers-reduced-motion', 'reduce');
    await pressText(page, 'Pete Hegseth');
    await waitForCardText(page, 'Pete Hegseth');
    expect(await readCard(page, (root) => getComputedStyle(root.querySelector('.card')!).animationDuration)).toBe('0s');
  });
}
