import { mkdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../browsers/browser-kind';
import { waitForStillCard } from '../drive/card';
import { findText } from '../drive/find-text';
import { hoverText } from '../drive/hover-text';
import { waitForMarks } from '../drive/marks';
import { projectRoot } from '../run/project-root';
import { Stop } from '../run/stop';
import { markedTexts } from './marked-texts';
import { samplePage } from './start-arguments';

/** The words of the sample article whose card is shown. */
const SAMPLE_CLAIM = 'millions of deaths';

/** Hovers a claim, waits for its card and writes a picture of the window. */
export async function takeScreenshot(page: Page, kind: BrowserKind, file: string): Promise<void> {
  const picture = join(projectRoot, '.output', `sidelight-${kind}.png`);
  const text = file === samplePage ? SAMPLE_CLAIM : await firstOnPage(page, file);
  await mkdir(dirname(picture), { recursive: true });
  if (text === null) {
    console.log('Nothing in this page is marked, so there is no card to show.');
  } else {
    await showCard(page, text);
  }
  await page.screenshot({ path: picture });
  console.log(`Screenshot${text === null ? '' : ` of the card on "${text}"`}: ${relative(process.cwd(), picture)}`);
}

async function showCard(page: Page, text: string): Promise<void> {
  try {
    await waitForMarks(page);
    await hoverText(page, text);
    await waitForStillCard(page);
  } catch (error) {
    throw new Stop(`The extension showed no card on "${text}": ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The first marked text that the page shows in that form. */
async function firstOnPage(page: Page, file: string): Promise<string | null> {
  for (const text of await markedTexts(file)) {
    if (await findText(page, text)) return text;
  }
  return null;
}
