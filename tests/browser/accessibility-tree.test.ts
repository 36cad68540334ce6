/** Names, focus order and live regions, as the browsers tell them to screen readers. */
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/drive/marks';
import { press } from './support/surface';
import { useBrowser } from './support/suite-browser';

const browser = useBrowser();

/** Roles of what a reader can press or fill in. */
const CONTROLS = 'button link textbox searchbox combobox checkbox radio switch tab spinbutton slider'.split(' ');
/** More than any of our pages has. */
const MOST_STOPS = 150;

async function openOver(surface: 'popup' | 'panel', work: (page: Page) => Promise<void>): Promise<void> {
  const article = await browser.openPage('sample-call.html');
  await waitForMarks(article);
  const page = await (surface === 'popup' ? browser.openPopup(article) : browser.openPanel(article));
  await page.waitForSelector('#list .row');
  await work(page);
  await Promise.all([page.close(), article.close()]);
}

async function openAlone(surface: string, ready: string, work: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.openExtensionPage(surface);
  await page.waitForSelector(ready);
  await work(page);
  await page.close();
}

const surfaces: readonly [
  name: string,
  open: (work: (page: Page) => Promise<void>) => Promise<void>,
  controls: readonly (readonly [role: string, name: string])[],
][] = [
  [
    'popup',
    (work) => openOver('popup', work),
    [
      ['switch', 'Read articles'],
      ['searchbox', 'Search names, claims and figures'],
      ['tablist', 'What was found'],
      ['button', 'Open beside the text'],
      ['link', 'Options'],
    ],
  ],
  [
    'panel',
    (work) => openOver('panel', work),
    [
      ['switch', 'Read articles'],
      ['tablist', 'What was found'],
      ['searchbox', 'Filter the lists'],
    ],
  ],
  [
    'options',
    (work) => openAlone('options.html', '.datasets .dataset', work),
    [
      ['group', 'Where it runs'],
      ['radio', 'Read news articles as they open'],
      ['textbox', 'Address of a site'],
      ['combobox', 'What to do there'],
      ['group', 'What changed since I first read it'],
      ['button', 'Forget all articles'],
      ['button', 'Save the settings'],
    ],
  ],
];

// Both drivers find elements by role and name in the browser's own tree.
it.each(surfaces)('%s: names its controls', async (_name, open, controls) =>
  open(async (page) => {
    for (const [role, name] of controls)
      expect(await page.$(`aria/${name}[role="${role}"]`), `${role} "${name}"`).not.toBeNull();
  }),
);

// Only Chromium gives the whole tree.
it.runIf(browser.kind === 'chrome').each(surfaces)('%s: has no control without a name', async (_name, open) =>
  open(async (page) => {
    const tree = await page.accessibility.snapshot();
    const controls = all(tree).filter(({ role }) => CONTROLS.includes(role));
    expect(controls.length).toBeGreaterThan(5);
    expect(controls.filter(({ name }) => !name?.trim())).toEqual([]);
  }),
);

it.each(surfaces)('%s: Tab goes forward through the page, to what can be seen', async (_name, open) =>
  open(async (page) => {
    await page.bringToFront();
    const stops = await stopsOf(page);
    expect(stops.length).toBeGreaterThan(5);
    expect(stops.filter(({ isForward }) => !isForward)).toEqual([]);
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
  }),
);

it('says in a live region that a setting was saved', async () =>
  openAlone('options.html', 'input[name="density"]', async (page) => {
    await press(page, 'input[name="density"][value="all"]');
    await expect.poll(() => saidBy(page)).toContain('Saved.');
  }));

// The region is in a closed root, of which only Chromium's tree tells.
it.runIf(browser.kind === 'chrome')('says the number of marks in a live region of the page', async () => {
  const page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
  await browser.askTab(page, 'count-marks');
  const said = async () =>
    all(await page.accessibility.snapshot({ interestingOnly: false }))
      .filter(({ role }) => role === 'status')
      .flatMap((region) => all(region).map(({ name }) => name));
  await expect.poll(said).toContainEqual(expect.stringMatching(/^\d+ marks on this page/));
  await page.close();
});

function all(node: SerializedAXNode | null): SerializedAXNode[] {
  return node ? [node, ...(node.children ?? []).flatMap(all)] : [];
}

const saidBy = (page: Page) =>
  page.$$eval('[role="status"], [role="alert"]', (regions) => regions.map((region) => region.textContent));

/** Where Tab stops, from the start of a page to its end; `isForward`: after the stop before, in the document's order. */
async function stopsOf(page: Page) {
  const stops: { readonly what: string; readonly isForward: boolean; readonly isSeen: boolean }[] = [];
  for (let count = 0; count < MOST_STOPS; count++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const { activeElement: now } = document;
      const before = document.querySelector('[data-stop]');
      if (!now || now === document.body || now.hasAttribute('data-seen-stop')) return null;
      before?.removeAttribute('data-stop');
      now.setAttribute('data-stop', '');
      now.setAttribute('data-seen-stop', '');
      const follows = before ? before.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING : 1;
      const { width, height } = now.getBoundingClientRect();
      return { what: now.outerHTML.slice(0, 120), isForward: follows !== 0, isSeen: width > 0 && height > 0 };
    });
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error(`Tab did not come to an end within ${MOST_STOPS} stops.`);
}
