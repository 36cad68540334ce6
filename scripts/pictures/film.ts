/** The README's moving picture: a pointer goes to a claim, rests, and the card opens. */
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import type { LaunchedBrowser } from '../browsers/launch-browser';
import { waitForCardText, waitForStillCard } from '../drive/card';
import { findText, type TextPoint } from '../drive/find-text';
import { hoverText } from '../drive/hover-text';
import { waitForMarks } from '../drive/marks';

export const filmName = 'hover-card';

const WINDOW = { width: 720, height: 940 };
const WORDS = 'millions of deaths';
const SAYS = 'Donald Trump';
/** Where the pointer comes from (CSS pixels). */
const START: TextPoint = { x: 640, y: 860 };
const STEPS = 8;
/** How long pictures are shown (milliseconds). */
const SHOWN = { still: 900, step: 60, resting: 250, card: 3_500 };
/** Of WebP's compression, 0 to 100: letters stay sharp, and the file is a tenth of the screenshots. */
const QUALITY = 75;

/** @param path of the animated WebP */
export async function takeFilm({ browser }: LaunchedBrowser, url: string, path: string): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport(WINDOW);
  await page.goto(url);
  await page.bringToFront();
  await waitForMarks(page);
  const end = await findText(page, WORDS);
  if (!end) throw new Error(`The page does not have the text "${WORDS}".`);
  const frames: Uint8Array[] = [];
  const delays: number[] = [];
  const shoot = async (shown: number) => {
    frames.push(await page.screenshot());
    delays.push(shown);
  };
  for (let step = 0; step <= STEPS; step++) {
    // Slower towards the end, as a hand is.
    const part = 1 - (1 - step / STEPS) ** 2;
    await drawPointer(page, START.x + (end.x - START.x) * part, START.y + (end.y - START.y) * part);
    await shoot(step === 0 ? SHOWN.still : step === STEPS ? SHOWN.resting : SHOWN.step);
  }
  await hoverText(page, WORDS);
  await waitForCardText(page, SAYS);
  await waitForStillCard(page);
  await shoot(SHOWN.card);
  await page.close();
  await sharp(frames, { join: { animated: true } })
    .webp({ quality: QUALITY, effort: 6, delay: delays, loop: 0 })
    .toFile(path);
}

/** Screenshots have no pointer, so the page draws one. */
async function drawPointer(page: Page, x: number, y: number): Promise<void> {
  await page.evaluate(
    (left, top) => {
      const id = 'drawn-pointer';
      const pointer = document.getElementById(id) ?? document.createElement('div');
      pointer.id = id;
      pointer.style.cssText = `position:fixed;left:${left}px;top:${top}px;width:15px;height:23px;pointer-events:none;
        background:#111;outline:0;clip-path:polygon(0 0,0 82%,27% 62%,44% 100%,62% 93%,45% 57%,78% 57%)`;
      document.documentElement.append(pointer);
    },
    x,
    y,
  );
}
