/** Input that no newsroom writes, and a reader meets all the same: too much of everything, and windows that are too small. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { readCard, waitForCardText, waitForNoCard } from '../../scripts/drive/card';
import { hoverText, pressText } from '../../scripts/drive/hover-text';
import { readMarks, waitForMarks } from '../../scripts/drive/marks';
import { cardMargins, unfoldCard } from './support/card-state';
import { chooseFile } from './support/choose-file';
import { press, says } from './support/surface';
import { useBrowser } from './support/suite-browser';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-bad-input-'));
const browser = useBrowser({ folder });

/** Height that a popup leaves to its lists (CSS pixels). */
const LEAST_LIST = 170;

function writePage(name: string, title: string, paragraphs: readonly string[]): string {
  const text = paragraphs.map((words) => `<p>${words}</p>`).join('\n');
  writeFileSync(
    join(folder, name),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-05T08:00:00Z">
<style>main { max-width: 40rem; margin: auto; font: 18px/1.6 serif; }</style></head>
<body><main><article><h1>${title}</h1>${text}</article></main></body></html>`,
  );
  return name;
}

const GIVEN = 'Ada Berta Clara Dora Edith Frida Greta Hilda Irma Judith Karla Laura Marta Nora Olga'.split(' ');
const FAMILY =
  'Marsh Weir Lock Quay Crane Mast Keel Oar Sail Rudder Anchor Buoy Tide Shoal Reef Cove Inlet Strand Dune Pier Wharf Hull Deck Galley Cabin Bosun Purser Steward Helm Bow Stern Ledger Ballast Barge'.split(
    ' ',
  );
const crowd = Array.from(
  { length: 500 },
  (_, index) => `${GIVEN[index % 15]} ${FAMILY[Math.floor(index / 15)]!}${index % 2 ? 'er' : 'ley'}`,
);

/** Whether something in a page of the extension is wider than the window. */
const isTooWide = (surface: Page) =>
  surface.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

async function cardIsInside(page: Page): Promise<void> {
  for (const side of Object.values((await cardMargins(page)) ?? { missing: -1 }))
    expect(side).toBeGreaterThanOrEqual(0);
}

it('holds an article with 500 names, 300 statements and 40 claims', async () => {
  const paragraphs = crowd.map((name, index) =>
    index < 300
      ? `“We counted the boats of harbour ${index + 1} twice,” ${name} said on Tuesday.`
      : index < 340
        ? `${name} was there when unemployment in Germany rose to ${index - 290}.4 percent in 2024.`
        : `${name} was there as well, and left by the evening boat.`,
  );
  const page = await browser.openPage(writePage('crowd.html', 'Five hundred people at the harbour', paragraphs));
  await waitForMarks(page);
  const popup = await browser.openPopup(page);
  await popup.setViewport({ width: 392, height: 600 });
  await popup.waitForSelector('#tab-names');
  const count = (tab: string) => popup.$eval(`#tab-${tab} .tab-count`, (words) => Number(words.textContent));
  expect(await count('names')).toBeGreaterThanOrEqual(500);
  expect(await count('statements')).toBeGreaterThanOrEqual(300);
  expect(await count('claims')).toBeGreaterThanOrEqual(40);
  // The lists are what it is opened for.
  expect(await popup.$eval('#list', (list) => list.clientHeight)).toBeGreaterThanOrEqual(LEAST_LIST);
  for (const tab of ['names', 'voices', 'statements', 'claims']) {
    await press(popup, `#tab-${tab}`);
    await popup.waitForSelector(`#tab-${tab}[aria-selected="true"]`);
    expect(await isTooWide(popup)).toBe(false);
  }
  await popup.close();
  await page.bringToFront();
  await pressText(page, crowd.at(-1)!);
  await waitForCardText(page, crowd.at(-1)!);
  await cardIsInside(page);
  await page.close();
}, 90_000);

it('cuts a name of 200 characters in the card, and breaks it in the lists', async () => {
  const name = `Ada ${'Featherstonehaugh-Cholmondeley-'.repeat(7)}Marsh`.slice(0, 200);
  const page = await browser.openPage(
    writePage('long-name.html', 'A long name at the harbour', [
      `The engineer ${name} said on Wednesday that the harbour would open before the winter, and that the cranes were ready for it.`,
      'The British Prime Minister Keir Starmer visited the harbour in the morning and looked at the cranes, which have stood there for a year.',
      'Nobody at the harbour expected the winter to wait for them, and the engineers have asked for dry weather, which is seldom in the north.',
    ]),
  );
  await waitForMarks(page);
  await pressText(page, 'Featherstonehaugh');
  await waitForCardText(page, 'Featherstonehaugh');
  await cardIsInside(page);
  const popup = await browser.openPopup(page);
  await popup.setViewport({ width: 392, height: 600 });
  await says(popup, /Featherstonehaugh/);
  expect(await isTooWide(popup)).toBe(false);
  await Promise.all([popup.close(), page.close()]);
});

it('names the sources of a card that are all without a link', async () => {
  const source = (id: string, publisher: string) => ({
    id,
    publisher,
    title: `Book of ${id}`,
    url: null,
    published: null,
  });
  const options = await browser.openExtensionPage('options.html');
  await options.waitForSelector('.drop');
  const own = {
    format: 'sidelight-dataset',
    version: 1,
    info: { id: 'harbour-books', title: 'Harbour books', edition: '2026-01-10', publisher: 'Harbour archive' },
    sources: [source('cranes', 'Harbour archive'), source('quays', 'Town library')],
    notes: [
      {
        id: 'cranes',
        claim: 'The harbour of Ribera sold all of its fourteen cranes in the year 1987.',
        evidence: 'contradicted',
        finding: 'Both books list fourteen cranes in 1990.',
        asOf: '2025-02-01',
        sources: ['cranes', 'quays'],
      },
    ],
  };
  await chooseFile(options, 'dataset-file', 'books.json', JSON.stringify(own));
  await says(options, /Harbour books/);
  await options.close();
  const page = await browser.openPage(
    writePage('no-links.html', 'Cranes at the harbour', [
      'Nobody at the harbour expected the winter to wait for them, and the engineers have asked for dry weather, which is seldom in the north.',
      'The harbour of Ribera sold all of its fourteen cranes in the year 1987, the mayor said on Tuesday.',
      'The council of the town will meet on Thursday to talk about the cranes, the harbour wall and the budget for the coming year.',
    ]),
  );
  await waitForMarks(page);
  await pressText(page, 'sold all of its');
  await waitForCardText(page, 'Both books list fourteen cranes');
  const words = await unfoldCard(page);
  for (const said of ['2 sources', 'Harbour archive', 'Book of cranes', 'Town library', 'Book of quays'])
    expect(words).toContain(said);
  expect(await readCard(page, (root) => root.querySelectorAll('.sources a').length)).toBe(0);
  await cardIsInside(page);
  await page.close();
});

it('lets a card go whose words the page changes, and reads the new ones', async () => {
  const page = await browser.openPage(
    writePage('changed.html', 'A visit to the harbour', [
      'The British Prime Minister Keir Starmer visited the harbour in the morning and looked at the cranes, which have stood there for a year.',
      'Nobody at the harbour expected the winter to wait for them, and the engineers have asked for dry weather, which is seldom in the north.',
      'The council of the town will meet on Thursday to talk about the cranes, the harbour wall and the budget for the coming year.',
    ]),
  );
  await waitForMarks(page);
  await hoverText(page, 'Keir Starmer');
  await waitForCardText(page, 'Prime Minister');
  await page.evaluate(() => {
    document.querySelector('p')!.textContent =
      'The French President Emmanuel Macron visited the harbour in the evening and looked at the cranes, which have stood there for a year.';
  });
  await waitForNoCard(page);
  await expect.poll(async () => Object.values(await readMarks(page)).flat()).toContain('Emmanuel Macron');
  await page.mouse.move(1, 1);
  await hoverText(page, 'Emmanuel Macron');
  await waitForCardText(page, 'President');
  await page.close();
});

it.each([
  ['a window of 320 by 400', { width: 320, height: 400, deviceScaleFactor: 1 }],
  ['a window of 1280 by 800 at 300 percent', { width: 427, height: 267, deviceScaleFactor: 3 }],
])('shows the answer and what closes the card in %s', async (_, viewport) => {
  const page = await browser.openPage(
    writePage('small.html', 'A visit to the harbour', [
      'Nobody at the harbour expected the winter to wait for them, and the engineers have asked for dry weather, which is seldom in the north.',
      'The British Prime Minister Keir Starmer visited the harbour in the morning and looked at the cranes, which have stood there for a year.',
      'Nobody at the harbour expected the winter to wait for them, and the engineers have asked for dry weather, which is seldom in the north.',
    ]),
  );
  await page.setViewport(viewport);
  await waitForMarks(page);
  await page.evaluate(() => document.querySelectorAll('p')[1]!.scrollIntoView({ block: 'center' }));
  await hoverText(page, 'Keir Starmer');
  await waitForCardText(page, 'Prime Minister');
  await cardIsInside(page);
  const seen = await readCard(page, (root) => {
    const isSeen = (selector: string) => {
      const { x, y, width, height } = root.querySelector(selector)!.getBoundingClientRect();
      return root.elementFromPoint(x + width / 2, y + height / 2)?.closest(selector) !== null;
    };
    return [isSeen('[data-act="close"]'), isSeen('.title'), isSeen('.role-title')];
  });
  expect(seen).toEqual([true, true, true]);
  await page.close();
});
