import type { Page } from 'puppeteer-core';
import { readCard } from '../../../scripts/drive/card';

/** How far each side of the card is from the window's, in CSS pixels: negative is off the screen. */
export function cardMargins(page: Page) {
  return readCard(page, (root) => {
    const { left, top, right, bottom } = (root.querySelector('.card') ?? root.host).getBoundingClientRect();
    return { left, top, right: innerWidth - right, bottom: innerHeight - bottom };
  });
}

/** The words of the element in the card that has the focus; null where the focus is elsewhere. */
export function focusInCard(page: Page): Promise<string | null> {
  return readCard(
    page,
    (root) => root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent ?? null,
  );
}
