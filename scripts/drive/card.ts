import type { Page } from 'puppeteer-core';
import { readClosedRoot, type RootReader } from './closed-root';

/** The extension's only element in a page. `data-state` is "open" while a card is shown. */
export const cardHost = 'sidelight-card';
const openCard = `${cardHost}[data-state="open"]`;

/** How long a card may take (milliseconds). Generous, for a cold worker on a busy machine. */
const CARD_TIMEOUT = 15_000;

/** Waits until a card is shown. */
export async function waitForCard(page: Page): Promise<void> {
  // A handle that is not disposed would keep the card in memory.
  await (await page.waitForSelector(openCard, { timeout: CARD_TIMEOUT }))?.dispose();
}

/** Waits until no card is shown. */
export async function waitForNoCard(page: Page): Promise<void> {
  await page.waitForFunction((open: string) => !document.querySelector(open), { timeout: CARD_TIMEOUT }, openCard);
}

/** Calls a function with the card's closed shadow root. Null if the page has no element of the extension. */
export function readCard<Result, Args extends unknown[]>(
  page: Page,
  read: RootReader<Result, Args>,
  ...args: Args
): Promise<Result | null> {
  return readClosedRoot(page, cardHost, read, ...args);
}

/** Returns the visible words of the card, white space collapsed; empty if no card is shown. */
export async function cardText(page: Page): Promise<string> {
  const text = await readCard(page, (root) =>
    [...root.children]
      .filter((child) => !/^(style|link)$/i.test(child.tagName))
      .map((child) => (child instanceof HTMLElement ? child.innerText : child.textContent))
      .join(' '),
  );
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** Waits until the open card has stopped moving and fading, for pictures. */
export async function waitForStillCard(page: Page): Promise<void> {
  await waitForCard(page);
  const isMoving = (root: ShadowRoot) =>
    [...root.getAnimations(), ...root.host.getAnimations()].some(({ playState }) => playState === 'running');
  const end = Date.now() + CARD_TIMEOUT;
  while (await readCard(page, isMoving)) {
    if (Date.now() > end) throw new Error('The card does not come to rest.');
    await nextFrame(page);
  }
}

const isWaiting = (root: ShadowRoot) => root.querySelector('.waiting') !== null;

/**
 * Waits until the card is shown and contains a text (ignoring case and white space). A card that still looks its content
 * up does not count: its tabs may have the text.
 */
export async function waitForCardText(page: Page, text: string): Promise<string> {
  await waitForCard(page);
  const wanted = text.toLowerCase();
  const end = Date.now() + CARD_TIMEOUT;
  for (;;) {
    const words = await cardText(page);
    if (words.toLowerCase().includes(wanted) && (await readCard(page, isWaiting)) === false) return words;
    if (Date.now() > end) throw new Error(`The card does not say "${text}", it says: ${words}`);
    await nextFrame(page);
  }
}

/**
 * Moves the pointer into the card and turns the wheel by about the card's visible height. Waits until the card is still
 * again.
 * @returns false if the card is at its end
 */
export async function scrollCard(page: Page): Promise<boolean> {
  const before = await readCard(page, scrollerOf);
  if (!before || before.top >= before.end) return false;
  await page.mouse.move(before.x, before.y, { steps: 8 });
  await page.mouse.wheel({ deltaY: before.visible - OVERLAP });
  const end = Date.now() + CARD_TIMEOUT;
  for (let last = before.top; ;) {
    await nextFrame(page);
    const top = (await readCard(page, scrollerOf))?.top ?? 0;
    if (top === last && top !== before.top) return true;
    if (Date.now() > end) throw new Error('The card does not scroll.');
    last = top;
  }
}

/** How much of the visible part stays in sight after a step (CSS pixels). */
const OVERLAP = 60;

/**
 * Returns the scrolling part of a card: its middle in the window, its scroll position, its range and its visible
 * height.
 */
function scrollerOf(root: ShadowRoot) {
  const scroller = [...root.querySelectorAll('*')].find(
    (element) =>
      element.scrollHeight > element.clientHeight + 2 && /auto|scroll/.test(getComputedStyle(element).overflowY),
  );
  if (!scroller) return null;
  const { x, y, width, height } = scroller.getBoundingClientRect();
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  return {
    x: x + width / 2,
    y: y + height / 2,
    top: scrollTop,
    end: scrollHeight - clientHeight - 1,
    visible: clientHeight,
  };
}

async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(() => new Promise(requestAnimationFrame));
}

/**
 * Returns the middle of the first element in the card that fits a selector (CSS pixels of the window). A card that has
 * just grown is put in its place a frame later, so it waits until two frames in a row have the element at one place.
 */
export async function pointInCard(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const end = Date.now() + CARD_TIMEOUT;
  for (let last = await middleOf(page, selector); ;) {
    await nextFrame(page);
    await nextFrame(page);
    const point = await middleOf(page, selector);
    if (point.x === last.x && point.y === last.y) return point;
    if (Date.now() > end) throw new Error(`${selector} in the card does not come to rest.`);
    last = point;
  }
}

async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const point = await readCard(
    page,
    (root, wanted: string) => {
      const box = root.querySelector(wanted)?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    selector,
  );
  if (!point) throw new Error(`The card has nothing that fits ${selector}`);
  return point;
}
