import { mkdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../browsers/browser-kind';
import { scrollCard, waitForStillCard } from '../drive/card';
import { findText } from '../drive/find-text';
import { hoverText } from '../drive/hover-text';
import { waitForMarks } from '../drive/marks';
import { projectRoot } from '../run/project-root';
import { Stop } from '../run/stop';
import { markedTexts } from './marked-texts';
import { samplePage } from './start-arguments';
import { messageOf } from '../../src/failure/message-of';

/** The words of the sample article whose card is shown. */
const SAMPLE_CLAIM = 'millions of deaths';

/** Room for a whole card below the words that it is about (CSS pixels). */
const WINDOW = { width: 1280, height: 2100 };

/** Hovers a claim, waits for its card and writes a picture of the window, and more where the card is longer than it shows at once. */
export async function takeScreenshot(page: Page, kind: BrowserKind, file: string): Promise<void> {
  const text = file === samplePage ? SAMPLE_CLAIM : await firstOnPage(page, file);
  await page.setViewport(WINDOW);
  if (text === null) {
    console.log('Nothing in this page is marked, so there is no card to show.');
    console.log(`Screenshot of the page: ${await write(page, kind)}`);
    return;
  }
  await showCard(page, text);
  console.log(`Screenshot of the card on "${text}": ${await write(page, kind)}`);
  for (let part = 2; await scrollCard(page); part++) {
    console.log(`Scrolled: ${await write(page, kind, `-${part}`)}`);
  }
}

/** @returns the path of the picture, from where the person is */
async function write(page: Page, kind: BrowserKind, suffix = ''): Promise<string> {
  const path = join(projectRoot, `.output/sidelight-${kind}${suffix}.png`);
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path });
  return relative(process.env.INIT_CWD ?? process.cwd(), path);
}

async function showCard(page: Page, text: string): Promise<void> {
  try {
    await waitForMarks(page);
    await hoverText(page, text);
    await waitForStillCard(page);
  } catch (error) {
    throw new Stop(`The extension showed no card on "${text}": ${messageOf(error)}`);
  }
}

/** The first marked text that the page shows in that form. */
async function firstOnPage(page: Page, file: string): Promise<string | null> {
  for (const text of await markedTexts(file)) {
    if (await findText(page, text)) return text;
  }
  return null;
}
