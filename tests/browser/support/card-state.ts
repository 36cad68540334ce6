import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { cardText, pointInCard, readCard } from '../../../scripts/drive/card';

/** Returns the distance of each side of the card from the window's (CSS pixels); negative is off screen. */
export function cardMargins(page: Page) {
  return readCard(page, (root) => {
    const { left, top, right, bottom } = (root.querySelector('.card') ?? root.host).getBoundingClientRect();
    return { left, top, right: innerWidth - right, bottom: innerHeight - bottom };
  });
}

/** Returns the words of the focused element in the card; null if the focus is elsewhere. */
export function focusInCard(page: Page): Promise<string | null> {
  return readCard(
    page,
    (root) => root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent ?? null,
  );
}

/** Unfolds every part of the card with the pointer, and returns all of its words. */
export async function unfoldCard(page: Page): Promise<string> {
  const parts = await readCard(page, (root) =>
    [...root.querySelectorAll<HTMLElement>('details:not([open])')].map(({ dataset }) => dataset['part']),
  );
  for (const part of parts ?? []) {
    const fold = `[data-part="${part}"]`;
    // What was unfolded before may have pushed this one out of sight.
    await readCard(page, (root, wanted: string) => root.querySelector(wanted)?.scrollIntoView(), fold);
    const { x, y } = await pointInCard(page, `${fold} summary`);
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.click(x, y);
    await expect
      .poll(() => readCard(page, (root, wanted: string) => root.querySelector(wanted)?.hasAttribute('open'), fold))
      .toBe(true);
  }
  return cardText(page);
}
