import type { Page } from 'puppeteer-core';
import { findText } from './find-text';

/**
 * Moves the pointer from the page's corner straight onto a text. In-between steps could rest longer than a card's delay
 * on a busy machine, and the card of another mark would open over the text.
 * @param nth which occurrence, from 0
 * @throws Error if the page does not have the text
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

/** Clicks a text with Alt held, which opens a card and pins it. */
export async function pressText(page: Page, text: string, nth = 0): Promise<void> {
  await page.keyboard.down('Alt');
  await clickText(page, text, nth);
  await page.keyboard.up('Alt');
}
