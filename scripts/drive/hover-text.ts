import type { Page } from 'puppeteer-core';
import { findText } from './find-text';

/**
 * Moves the pointer onto a text of the page: from the page's corner, without rests on the way. On a busy machine each
 * step may take longer than a card's delay, and the card of another mark would open and lie over the text.
 * @param nth which occurrence, the first is 0
 * @throws Error where the page does not have the text
 */
export async function hoverText(page: Page, text: string, nth = 0): Promise<void> {
  const point = await findText(page, text, nth);
  if (!point) throw new Error(`The page does not have the text "${text}" (occurrence ${nth + 1}).`);
  await page.mouse.move(1, 1);
  await page.mouse.move(point.x - 1, point.y);
  await page.mouse.move(point.x, point.y);
}

/** Clicks a text of the page. */
export async function clickText(page: Page, text: string, nth = 0): Promise<void> {
  const point = await findText(page, text, nth);
  if (!point) throw new Error(`The page does not have the text "${text}" (occurrence ${nth + 1}).`);
  await page.mouse.click(point.x, point.y);
}

/** Clicks a text of the page with Alt held, which opens a card and keeps it. */
export async function pressText(page: Page, text: string, nth = 0): Promise<void> {
  await page.keyboard.down('Alt');
  await clickText(page, text, nth);
  await page.keyboard.up('Alt');
}
