import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import {
  cardHost,
  readCard,
  waitForCard,
  waitForCardText,
  waitForNoCard,
  waitForStillCard,
} from '../../scripts/drive/card';
import { pressText, hoverText } from '../../scripts/drive/hover-text';
import { readMarks, waitForMarks } from '../../scripts/drive/marks';
import { askTab } from '../../scripts/drive/tab-report';
import { useBrowser } from './support/suite-browser';

const browser = useBrowser();
const opened: Page[] = [];

async function open(fixture: string): Promise<Page> {
  const page = await browser.openPage(fixture);
  opened.push(page);
  return page;
}
afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});

it('says nothing to the background on a page without an article, and something on an article', async () => {
  const surface = await browser.openExtensionPage('options.html');
  opened.push(surface);
  await surface.evaluate(() => {
    const { browser: firefox, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      ListeningApi | undefined
    >;
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    (firefox ?? chrome)?.runtime.onMessage.addListener((message, { url }) => {
      // Pages of the extension send messages too.
      if (url?.startsWith('http')) heard.push(message.type);
    });
  });
  const heard = () => surface.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  await open('shop.html');
  await expect.poll(() => askTab(surface)).toMatchObject({ status: 'no-article', article: null });
  expect(await heard()).toEqual([]);
  await waitForMarks(await open('sample-call.html'));
  await expect.poll(heard).toEqual(expect.arrayContaining(['settings', 'annotate']));
});

/** The part of the extension API used here. */
interface ListeningApi {
  readonly runtime: {
    readonly onMessage: { addListener(listener: (message: { type: string }, sender: { url?: string }) => void): void };
  };
}

it('tells the page nothing: no message, no event, no global, no attribute', async () => {
  const page = await browser.openPage('shop.html');
  opened.push(page);
  await page.evaluateOnNewDocument(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told, names: null });
    addEventListener('message', ({ data }) => told.push(JSON.stringify(data)), true);
    const dispatch = EventTarget.prototype.dispatchEvent.bind(document);
    EventTarget.prototype.dispatchEvent = function (event) {
      told.push(event.type);
      return dispatch.call(this, event);
    };
    addEventListener(
      'DOMContentLoaded',
      () => {
        Object.assign(globalThis, { names: Object.getOwnPropertyNames(globalThis) });
      },
      { once: true },
    );
  });
  await page.goto(browser.urlOf('sample-call.html'));
  await waitForMarks(page);
  const [told, added] = await page.evaluate(() => {
    const { told: all, names } = globalThis as unknown as { told: string[]; names: string[] };
    return [all, Object.getOwnPropertyNames(globalThis).filter((name) => !names.includes(name))] as const;
  });
  expect(told).toEqual([]);
  // The driver adds names of its own.
  expect(added.filter((name) => !/puppeteer|^__aria/.test(name))).toEqual([]);
});

it('does not listen to a page that speaks its language', async () => {
  const page = await open('sample-call.html');
  await waitForMarks(page);
  const before = await readMarks(page);
  await page.evaluate(() => {
    for (const message of [
      { type: 'read-anew', params: {} },
      { type: 'change-settings', params: { patch: { enabled: false } } },
      { type: 'wxt:content-script-started', contentScriptName: 'content' },
    ]) {
      postMessage(message, '*');
      document.dispatchEvent(new CustomEvent(message.type, { detail: message }));
    }
    const { chrome } = globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } };
    if (chrome?.runtime?.sendMessage) throw new Error('The page can send messages to extensions.');
  });
  await hoverText(page, 'Pete Hegseth');
  await waitForCardText(page, 'Secretary of Defense');
  expect(Object.keys(await readMarks(page)).sort()).toEqual(Object.keys(before).sort());
});

/** Returns where the open card is, and whether its words can be read. */
const lookOf = (page: Page) =>
  readCard(page, (root) => {
    const card = root.querySelector('.card')!;
    const { left, top, right, bottom, width } = card.getBoundingClientRect();
    const { color, backgroundColor } = getComputedStyle(card);
    const { opacity, visibility, display, pointerEvents, filter, clipPath, scale } = getComputedStyle(root.host);
    const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    return {
      color,
      backgroundColor,
      opacity,
      visibility,
      display,
      pointerEvents,
      filter,
      clipPath,
      scale,
      isInside,
      width,
    };
  });

it('cannot be styled away', async () => {
  const page = await open('sample-call.html');
  await waitForMarks(page);
  await hoverText(page, 'Pete Hegseth');
  await waitForStillCard(page);
  const before = await lookOf(page);
  expect(before?.isInside).toBe(true);
  await page.evaluate((host: string) => {
    const style = document.createElement('style');
    style.textContent = `${host}, ${host}::before, *, :popover-open {
      --x: -5000px !important; --y: -5000px !important; --room: 1px !important;
      --paper: transparent !important; --ink: transparent !important; --soft: transparent !important;
      display: none !important; visibility: hidden !important; opacity: 0 !important; scale: 0 !important;
      filter: blur(20px) !important; clip-path: inset(50%) !important; pointer-events: none !important;
      transform: scale(0) !important; position: static !important; color: transparent !important;
      font-size: 0 !important; max-width: 1px !important; content-visibility: hidden !important; zoom: 0.01 !important;
    }`;
    // Only the card's own element: everything else stays where it was.
    style.textContent = style.textContent.replace('*, :popover-open', `${host}:popover-open`);
    document.head.append(style);
  }, cardHost);
  expect(await lookOf(page)).toEqual(before);
});

it('closes cleanly when the page takes the card out, and opens again', async () => {
  const page = await open('sample-call.html');
  await waitForMarks(page);
  await pressText(page, 'Pete Hegseth');
  await waitForCard(page);
  await page.evaluate((host: string) => {
    document.querySelector(host)?.remove();
  }, cardHost);
  await waitForNoCard(page);
  await hoverText(page, 'Pete Hegseth');
  await waitForCardText(page, 'Secretary of Defense');
  expect(await page.$$eval(cardHost, (hosts) => hosts.length)).toBe(1);
});

it('gives the same text to a copy, with a card open', async () => {
  const page = await open('sample-call.html');
  await waitForMarks(page);
  const copied = () =>
    page.evaluate(() => {
      getSelection()?.selectAllChildren(document.body);
      const text = getSelection()?.toString();
      getSelection()?.removeAllRanges();
      return text;
    });
  const before = await copied();
  await hoverText(page, 'Pete Hegseth');
  await waitForCard(page);
  expect(await copied()).toBe(before);
});
