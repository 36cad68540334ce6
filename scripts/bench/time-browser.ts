import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserKind, browserKinds } from '../browsers/browser-kind';
import { extensionFolder } from '../browsers/extension-build';
import { findBrowser } from '../browsers/find-browser';
import type { LaunchedBrowser } from '../browsers/launch-browser';
import { withBrowser } from '../browsers/with-browser';
import { cardHost, waitForCard } from '../drive/card';
import { openPopup } from '../drive/extension-page';
import { hoverText } from '../drive/hover-text';
import { waitForMarks } from '../drive/marks';
import { samplePage } from '../start/start-arguments';
import { medianOf } from './median';
import { milliseconds } from './milliseconds';
import { printTable } from './print-table';

/** Number of runs. The first, with cold caches, is printed apart. */
const RUNS = 6;

/** How long the pointer rests before a card opens, as installed (milliseconds): `src/extension/settings/settings.ts`. */
const DELAY = 220;

/** A search, letter by letter, and the pause of somebody who types fast (milliseconds). */
const TYPED = 'merkel minister';
const BETWEEN_KEYS = 120;

const questions = [
  'first highlight',
  'popup: switches',
  'popup: reading',
  'card: ready',
  'card: its frame',
  'search: a key',
] as const;
type Times = Record<(typeof questions)[number], number[]>;

/** Times what a reader waits for on the sample article, in every browser that is installed and has a build. */
export async function timeBrowsers(): Promise<void> {
  for (const kind of browserKinds) {
    if (!findBrowser(kind) || !existsSync(extensionFolder(kind))) {
      console.log(`\nIn ${kind}: not timed, there is no browser or no build (npm run build).`);
      continue;
    }
    const times = await timeBrowser(kind);
    printTable(
      `In ${kind}, on the sample article (from the start of the navigation; the card from the pointer's rest, ${DELAY} ms of it its delay)`,
      ['', 'cold ms', 'median ms', 'least ms'],
      questions.map((question) => {
        const [cold = NaN, ...warm] = times[question];
        return [question, milliseconds(cold), milliseconds(medianOf(warm)), milliseconds(Math.min(...warm))];
      }),
    );
  }
}

async function timeBrowser(kind: BrowserKind): Promise<Times> {
  const times: Times = {
    'first highlight': [],
    'popup: switches': [],
    'popup: reading': [],
    'card: ready': [],
    'card: its frame': [],
    'search: a key': [],
  };
  const settings = { folder: dirname(samplePage), firefoxPreferences: { 'privacy.reduceTimerPrecision': false } };
  await withBrowser(kind, settings, async ({ launched, url }) => {
    for (let run = 0; run < RUNS; run++) await timeOnce(launched, url + basename(samplePage), times);
  });
  return times;
}

async function timeOnce(launched: LaunchedBrowser, url: string, times: Times): Promise<void> {
  const page = await launched.browser.newPage();
  await page.bringToFront();
  // esbuild, which runs the scripts, names inner functions with a call to `__name`.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.evaluateOnNewDocument(watch, cardHost);
  await page.goto(url);
  await waitForMarks(page);
  times['first highlight'].push(await stamp(page, 'marked'));
  await hoverText(page, 'Pete Hegseth');
  await waitForCard(page);
  const rested = await stamp(page, 'rested');
  times['card: ready'].push((await stamp(page, 'opened')) - rested);
  times['card: its frame'].push((await stamp(page, 'drawn')) - rested);
  const popup = await openPopup(launched, page);
  await popup.waitForSelector('.row');
  for (const [question, mark] of [
    ['popup: switches', 'sidelight-frame'],
    ['popup: reading', 'sidelight-shown'],
  ] as const) {
    times[question].push(await popup.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN, mark));
  }
  times['search: a key'].push(await timeSearch(popup));
  await popup.close();
  await page.close();
}

/** Median of the milliseconds from each letter that is typed into the search of the popup to its answer. */
async function timeSearch(popup: Page): Promise<number> {
  const times = await popup.evaluate(
    async (text, pause) => {
      const field = document.querySelector<HTMLInputElement>('input[name="search"]')!;
      field.focus();
      const times: number[] = [];
      for (let at = 1; at <= text.length; at++) {
        await new Promise((resolve) => setTimeout(resolve, pause));
        performance.clearMarks('sidelight-found');
        const found = new Promise<number>((resolve) => {
          new PerformanceObserver((list, observer) => {
            const [mark] = list.getEntriesByName('sidelight-found');
            if (!mark) return;
            observer.disconnect();
            resolve(mark.startTime);
          }).observe({ type: 'mark' });
        });
        const typed = performance.now();
        field.value = text.slice(0, at);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        times.push((await found) - typed);
      }
      return times;
    },
    TYPED,
    BETWEEN_KEYS,
  );
  return medianOf(times);
}

/** Times that `watch` records in the page (milliseconds since the navigation began). */
interface Stamps {
  marked?: number;
  /** The pointer's last move before the card opens. The card's delay begins with this move or the one before it. */
  rested?: number;
  /** The card is in its place and will be drawn with the next frame. */
  opened?: number;
  /** The frame that drew the card. */
  drawn?: number;
}

/** Runs in the page before its own scripts: records when marks and the card appear, frame by frame. */
function watch(host: string): void {
  const stamps: Stamps = {};
  let last = '';
  Object.assign(globalThis, { stamps });
  addEventListener(
    'pointermove',
    ({ timeStamp, clientX, clientY }) => {
      // Browsers repeat the pointer's last move when the page below it changes; a repeat is not counted.
      const place = `${clientX} ${clientY}`;
      if (place !== last) stamps.rested = timeStamp;
      last = place;
    },
    true,
  );
  const lookForMarks = () => {
    if ([...CSS.highlights.values()].some(({ size }) => size > 0)) stamps.marked = performance.now();
    else requestAnimationFrame(lookForMarks);
  };
  lookForMarks();
  const lookForCard = new MutationObserver(() => {
    if (!document.querySelector(`${host}[data-state="open"]`)) return;
    lookForCard.disconnect();
    stamps.opened = performance.now();
    requestAnimationFrame(() => {
      stamps.drawn = performance.now();
    });
  });
  lookForCard.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-state'] });
}

async function stamp(page: Page, name: keyof Stamps): Promise<number> {
  const handle = await page.waitForFunction(
    (wanted: string) => (globalThis as unknown as { stamps: Record<string, number> }).stamps[wanted],
    {},
    name,
  );
  return (await handle.jsonValue()) ?? NaN;
}
