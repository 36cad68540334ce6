import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../browsers/browser-kind';
import type { ColourScheme, LaunchedBrowser } from '../browsers/launch-browser';
import { waitForCardText, waitForStillCard } from '../drive/card';
import { openExtensionPage, openPanel, openPopup } from '../drive/extension-page';
import { hoverText, pressText } from '../drive/hover-text';
import { waitForMarks } from '../drive/marks';

/** Browsers and appearances of the pictures. */
export const settings: readonly (readonly [kind: BrowserKind, scheme: ColourScheme])[] = [
  ['chrome', 'light'],
  ['chrome', 'dark'],
  ['firefox', 'light'],
  ['firefox', 'dark'],
];

/** Window sizes (CSS pixels): narrow enough for a document, and small files. */
const ARTICLE = { width: 720, height: 940 };
/** A phone, on which the card is a sheet. */
const PHONE = { width: 390, height: 760 };
const POPUP = { width: 392, height: 600 };
const PANEL = { width: 360, height: 760 };
const PAGE = { width: 640, height: 700 };

export interface Picture {
  /** First part of the file's name; browser and colour scheme follow. */
  readonly name: string;
  take(launched: LaunchedBrowser, url: string, path: string): Promise<void>;
}

/** Pictures for documents and stores. Each waits until the words that it is about are shown. */
export const pictures: readonly Picture[] = [
  overArticle('marks', () => Promise.resolve()),
  card('card-claim', 'millions of deaths', 'Donald Trump'),
  card('card-name', 'Pete Hegseth', 'Secretary of Defense'),
  card('card-statement', 'he said', 'Peskov'),
  card('card-phone', 'millions of deaths', 'Donald Trump', PHONE),
  popup('popup', 'names'),
  popup('popup-voices', 'voices'),
  popup('popup-days', 'days'),
  {
    name: 'panel',
    take: (launched, url, path) =>
      withArticle(launched, url, async (page) => {
        const panel = await openPanel(launched, page);
        await panel.setViewport(PANEL);
        await openTab(panel, 'claims');
        // The first rows, of claims with a note, do not open.
        await panel.waitForSelector('#list .row');
        await panel.$eval('#list .row', (row) => (row as HTMLElement).click());
        await panel.waitForSelector('.detail[aria-busy="false"]');
        await panel.screenshot({ path });
        await panel.close();
      }),
  },
  panelNumbers('panel-chart', async (panel) => {
    await panel.$eval('.numbers .row[aria-expanded]', (row) => (row as HTMLElement).click());
    await panel.waitForSelector('.numbers svg[role="img"]');
    await panel.$eval('.numbers svg[role="img"]', (chart) => chart.scrollIntoView({ block: 'center' }));
  }),
  panelNumbers('panel-proportion', () => Promise.resolve()),
  {
    name: 'panel-timeline',
    take: (launched, url, path) =>
      withArticle(launched, numbersPage(url), async (page) => {
        const panel = await openPanel(launched, page);
        await panel.setViewport(PANEL);
        await openTab(panel, 'days');
        await panel.waitForSelector('.timeline');
        await panel.screenshot({ path });
        await panel.close();
      }),
  },
  pressedCard('card-number', numbersPage, '3,000 acres', '1,200'),
  pressedCard('card-wide', namesPage, 'Microsoft', 'From tables of names'),
  pressedCard('card-no-record', namesPage, 'Petra Lindqvorn', 'librarian'),
  extensionPage('options', 'options.html', '.datasets .dataset'),
  {
    name: 'welcome',
    async take(launched, _, path) {
      const page = await openExtensionPage(launched, 'welcome.html');
      await page.setViewport(PAGE);
      await waitForMarks(page);
      await page.screenshot({ path });
      await page.close();
    },
  },
];

/** Returns the address of the article with numbers and days, beside that of the sample article. */
function numbersPage(url: string): string {
  return new URL('numbers-and-days.html', url).href;
}

/** Returns the address of the article with a name of the wide tier and one without a record. */
function namesPage(url: string): string {
  return new URL('who-is-who.html', url).href;
}

/**
 * Describes a picture of the card that a press with Alt opens on another article.
 * @param pageOf returns the article's address from that of the sample article
 * @param says words of the card, for which it waits
 */
function pressedCard(name: string, pageOf: (url: string) => string, text: string, says: string): Picture {
  return overArticle(name, async (page) => {
    await page.goto(pageOf(page.url()));
    await waitForMarks(page);
    await pressText(page, text);
    await waitForCardText(page, says);
    await waitForStillCard(page);
  });
}

/** Describes a picture of the panel's list of numbers. */
function panelNumbers(name: string, prepare: (panel: Page) => Promise<void>): Picture {
  return {
    name,
    take: (launched, url, path) =>
      withArticle(launched, numbersPage(url), async (page) => {
        const panel = await openPanel(launched, page);
        await panel.setViewport(PANEL);
        await openTab(panel, 'numbers');
        await panel.waitForSelector('.numbers .number-lines');
        await prepare(panel);
        await panel.screenshot({ path });
        await panel.close();
      }),
  };
}

/**
 * Runs a task on the marked sample article in a new tab.
 * @param size of the window (CSS pixels)
 */
async function withArticle(
  { browser }: LaunchedBrowser,
  url: string,
  work: (page: Page) => Promise<void>,
  size = ARTICLE,
): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.goto(url);
  await page.bringToFront();
  await waitForMarks(page);
  await work(page);
  await page.close();
}

function overArticle(name: string, prepare: (page: Page) => Promise<void>, size = ARTICLE): Picture {
  return {
    name,
    take: (launched, url, path) =>
      withArticle(
        launched,
        url,
        async (page) => {
          await prepare(page);
          await page.screenshot({ path });
        },
        size,
      ),
  };
}

/**
 * Describes a picture of the card on a text of the sample article.
 * @param says words of the card, for which it waits
 */
export function card(name: string, text: string, says: string, size = ARTICLE): Picture {
  const point = async (page: Page) => {
    await hoverText(page, text);
    await waitForCardText(page, says);
    await waitForStillCard(page);
  };
  return overArticle(name, point, size);
}

/** Opens a list of the popup or the panel. */
async function openTab(surface: Page, tab: string): Promise<void> {
  await surface.waitForSelector(`#tab-${tab}`);
  await surface.$eval(`#tab-${tab}`, (button) => (button as HTMLElement).click());
  await surface.waitForSelector(`#tab-${tab}[aria-selected="true"]`);
}

/** Describes a picture of the popup with one of its lists open. */
function popup(name: string, tab: string): Picture {
  return {
    name,
    take: (launched, url, path) =>
      withArticle(launched, url, async (page) => {
        const opened = await openPopup(launched, page);
        await opened.setViewport(POPUP);
        await openTab(opened, tab);
        await opened.screenshot({ path, fullPage: true });
        await opened.close();
      }),
  };
}

function extensionPage(name: string, path: string, ready: string): Picture {
  return {
    name,
    async take(launched, _, file) {
      const page = await openExtensionPage(launched, path);
      await page.setViewport(PAGE);
      await page.waitForSelector(ready);
      await page.screenshot({ path: file });
      await page.close();
    },
  };
}
