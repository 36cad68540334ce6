/**
 * Reads what the extension has painted. `CSS.highlights` belongs to the document, so the page's own scripts see what a
 * content script sets, in Chromium and in Firefox.
 */
import type { Page } from 'puppeteer-core';

/** Texts of the painted ranges by the name of their highlight, in painting order. */
export type Marks = Readonly<Record<string, readonly string[]>>;

/** How long marks may take (milliseconds), for a cold worker on a busy machine. */
const MARKS_TIMEOUT = 15_000;

/** Reads every painted range of the page. */
export function readMarks(page: Page): Promise<Marks> {
  return page.evaluate(() => {
    const marks: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      marks[name] = [...highlight].map((painted) => {
        const range = document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        return range.toString();
      });
    }
    return marks;
  });
}

/** Waits until something is painted. */
export async function waitForMarks(page: Page): Promise<void> {
  await page.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0), {
    timeout: MARKS_TIMEOUT,
  });
}

/** Waits until nothing is painted. */
export async function waitForNoMarks(page: Page): Promise<void> {
  await page.waitForFunction(() => [...CSS.highlights.values()].every(({ size }) => size === 0), {
    timeout: MARKS_TIMEOUT,
  });
}
