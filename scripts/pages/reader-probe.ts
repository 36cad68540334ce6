/** Measures what a reader meets on a page: points at marks, and rests the pointer along the lines. */
import type { Page } from 'puppeteer-core';
import { cardHost, readCard, waitForCard, waitForNoCard } from '../drive/card';
import { readReport, type Desk } from './open-page';

/** The card of one mark or of one resting place. */
export interface MetCard {
  readonly kind: 'mention' | 'claim' | 'statement';
  /** Whether it says more than a kind and a country, or than the sentence itself. */
  readonly tells: boolean;
  /** Height from the card's top to the end of its unfolded part, and of the whole card (CSS pixels). */
  readonly essentials: number;
  readonly height: number;
  readonly title: string;
}

export interface MetPage {
  readonly page: string;
  /** Number of underlined ranges by the name of their highlight. */
  readonly painted: Readonly<Record<string, number>>;
  readonly marks: readonly MetCard[];
  /** Words of the marks without a card. */
  readonly silent: readonly string[];
  /** Cards that stayed when the pointer had left for a corner of the window. */
  readonly stayed: number;
  readonly rests: number;
  readonly opened: readonly MetCard[];
}

/** Largest number of marks pointed at, and of rests along the lines. */
export const limits = { marks: 24, rests: 24 } as const;
/**
 * How long the pointer rests until a card must have been begun (milliseconds): on a mark as long as a busy machine may
 * take, on plain text twice the default delay.
 */
const PATIENCE = { mark: 5000, text: 480 } as const;

interface Spot {
  readonly x: number;
  readonly y: number;
}

interface MarkSpot extends Spot {
  readonly words: string;
}

/** Opens a page and measures it. Null if it is not read as an article. */
export async function meetPage({ page, surface, tab }: Desk, url: string, name: string): Promise<MetPage | null> {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const { status, article } = await readReport({ surface, tab });
  if (status !== 'ready' || !article) return null;
  const painted = await paintedCounts(page);
  const marks: MetCard[] = [];
  const silent: string[] = [];
  let stayed = 0;
  const leave = async () => {
    if (!(await leaveCard(page))) stayed++;
  };
  const every = Math.max(1, Math.ceil(Object.values(painted).reduce((sum, count) => sum + count, 0) / limits.marks));
  for (let index = 0; ; index += every) {
    const spot = await spotOfMark(page, index);
    if (spot === null) break;
    if (spot === 'unseen') continue;
    const card = await restAt(page, spot, PATIENCE.mark);
    if (card) marks.push(card);
    else silent.push(spot.words);
    await leave();
  }
  const opened: MetCard[] = [];
  const rests = await spotsAlongLines(page, article.text, limits.rests);
  for (let index = 0; index < rests; index++) {
    const spot = await spotOfRest(page, index);
    const card = spot && (await restAt(page, spot, PATIENCE.text));
    if (card) opened.push(card);
    await leave();
  }
  return { page: name, painted, marks, silent, stayed, rests, opened };
}

/** Moves the pointer into a corner of the window. @returns whether the card, if there was one, has gone */
async function leaveCard(page: Page): Promise<boolean> {
  const { x, y } = await cornerWithoutMark(page);
  await page.mouse.move(x, y);
  const isGone = await waitForNoCard(page).then(
    () => true,
    () => false,
  );
  if (!isGone) await page.keyboard.press('Escape');
  return isGone;
}

/** Returns a corner of the window that has no mark: on some pages the first line of the title is there. */
function cornerWithoutMark(page: Page): Promise<Spot> {
  return page.evaluate(() => {
    const boxes = [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].flatMap((painted) => {
        const range = document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        return [...range.getClientRects()];
      }),
    );
    const corners = [1, innerWidth - 2].flatMap((x) => [1, innerHeight - 2].map((y) => ({ x, y })));
    const free = corners.find(
      ({ x, y }) =>
        !boxes.some(
          ({ left, right, top, bottom }) => x >= left - 4 && x <= right + 4 && y >= top - 4 && y <= bottom + 4,
        ),
    );
    return free ?? { x: 1, y: 1 };
  });
}

async function restAt(page: Page, { x, y }: Spot, patience: number): Promise<MetCard | null> {
  await page.mouse.move(x - 1, y);
  await page.mouse.move(x, y);
  const begun = await page
    .waitForSelector(cardHost, { timeout: patience })
    .then((handle) => handle?.dispose())
    .then(
      () => true,
      () => isBegun(page),
    );
  if (!begun) return null;
  // What is begun may still be called off; on a busy machine it takes a while to be shown.
  return waitForCard(page).then(
    () => readCard(page, readMet),
    () => null,
  );
}

/** Whether a card is there once a page that was busy has run the timers that are due. */
function isBegun(page: Page): Promise<boolean> {
  return page.evaluate(async (host: string) => {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return document.querySelector(host) !== null;
  }, cardHost);
}

/** Runs in the card. */
function readMet(root: ShadowRoot): MetCard {
  const card = root.querySelector('.card')!;
  const kind = card.classList.contains('is-mention')
    ? 'mention'
    : card.classList.contains('is-claim')
      ? 'claim'
      : 'statement';
  const has = (selector: string) => root.querySelector(selector) !== null;
  const { top, height } = card.getBoundingClientRect();
  const ends = [...root.querySelectorAll('.essentials, .head, .scroll > .field, .chain')].map(
    (element) => element.getBoundingClientRect().bottom,
  );
  const tells = {
    mention: () => has('[data-part^="role"], .lead'),
    claim: () =>
      has(
        '[data-part="caveat"], [data-part="links"], .note, .figure, .whose-role, [data-part="currency"], [data-part="proportion"]',
      ) ||
      has('[data-part="attribution"] .whose-way q') ||
      !/not stated/.test(root.querySelector('.whose-way')?.textContent ?? 'not stated'),
    statement: () =>
      has('[data-part="stance"], .chain-note') ||
      root.querySelectorAll('.chain-row.is-empty').length === 0 ||
      has('.open-name'),
  }[kind]();
  const title = root.querySelector('.title, .quotation')?.textContent ?? '';
  return { kind, tells, essentials: Math.max(...ends) - top, height, title };
}

function paintedCounts(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => Object.fromEntries([...CSS.highlights].map(([name, { size }]) => [name, size])));
}

/** Scrolls the mark with this number into view. Null if there are fewer marks. */
function spotOfMark(page: Page, index: number): Promise<MarkSpot | 'unseen' | null> {
  return page.evaluate(async (wanted: number) => {
    const painted = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])[wanted];
    if (!painted) return null;
    const range = document.createRange();
    range.setStart(painted.startContainer, painted.startOffset);
    range.setEnd(painted.endContainer, painted.endOffset);
    painted.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const box = [...range.getClientRects()].find(({ width, height }) => width > 2 && height > 2);
    if (!box) return 'unseen';
    const spot = { x: box.x + Math.min(box.width / 2, 60), y: box.y + box.height / 2, words: range.toString() };
    // Whatever covers the text (a sticky banner) gets the pointer.
    const on = document.elementFromPoint(spot.x, spot.y);
    return on?.contains(painted.startContainer) ? spot : 'unseen';
  }, index);
}

/** Chooses places evenly along the article's lines and stores them in the page. Returns their number. */
function spotsAlongLines(page: Page, text: string, most: number): Promise<number> {
  return page.evaluate(
    (article: string, count: number) => {
      const whole = article.replace(/\s+/g, ' ').trim();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const lines: { node: Text; at: number }[] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const words = node.data.replace(/\s+/g, ' ').trim();
        if (words.length < 30 || !whole.includes(words) || !node.parentElement?.checkVisibility()) continue;
        for (let at = 7; at < node.length - 3; at += 11) lines.push({ node, at });
      }
      const step = Math.max(1, Math.floor(lines.length / count));
      const chosen = lines.filter((_, index) => index % step === Math.floor(step / 2)).slice(0, count);
      Object.assign(globalThis, { sidelightRests: chosen });
      return chosen.length;
    },
    text,
    most,
  );
}

function spotOfRest(page: Page, index: number): Promise<Spot | null> {
  return page.evaluate(async (wanted: number) => {
    const { sidelightRests } = globalThis as unknown as { sidelightRests: { node: Text; at: number }[] };
    const { node, at } = sidelightRests[wanted]!;
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const { x, y, width, height } = range.getBoundingClientRect();
    return height > 2 ? { x: x + width / 2, y: y + height / 2 } : null;
  }, index);
}
