/** Measures how long pages and background do not get a turn, from within a page. */
import type { Page } from 'puppeteer-core';
import { callExpression } from '../drive/call-expression';

/** A time without a turn. */
export interface Gap {
  /** Milliseconds since the watch began. */
  readonly at: number;
  readonly length: number;
}

/** Gaps in order of time: of the page itself, and of the background, seen as slow answers. */
export interface Silence {
  readonly page: readonly Gap[];
  readonly background: readonly Gap[];
}

/** Milliseconds between two looks at the clock. */
const EVERY = 10;

/**
 * Starts recording gaps in a page.
 * @param asksBackground whether the page also keeps asking the background for something small
 */
export async function watchSilence(page: Page, asksBackground: boolean): Promise<void> {
  await page.evaluate(callExpression(watch, EVERY, asksBackground));
}

/** Returns the gaps recorded so far. */
export async function silenceOf(page: Page): Promise<Silence> {
  return page.evaluate(() => (globalThis as unknown as { silence: Silence }).silence);
}

export const longest = (gaps: readonly Gap[]) => Math.round(Math.max(0, ...gaps.map(({ length }) => length)));

/** Runs in the page. */
function watch(every: number, asksBackground: boolean): void {
  const silence: Record<keyof Silence, Gap[]> = { page: [], background: [] };
  Object.assign(globalThis, { silence });
  const began = performance.now();
  const note = (list: Gap[], length: number) => {
    if (length > 2 * every) list.push({ at: Math.round(performance.now() - began), length: Math.round(length) });
  };
  let last = began;
  setInterval(() => {
    const now = performance.now();
    note(silence.page, now - last);
    last = now;
  }, every);
  const { browser: firefox, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    { runtime: { sendMessage(message: object): Promise<unknown> } } | undefined
  >;
  const ask = async () => {
    const asked = performance.now();
    await (firefox ?? chrome)?.runtime.sendMessage({ type: 'card-styles', params: {} });
    note(silence.background, performance.now() - asked);
    setTimeout(() => void ask(), every);
  };
  if (asksBackground) void ask();
}
