/** Pictures in the sizes that stores ask for (docs/store/rules.md says which). */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LaunchedBrowser } from '../browsers/launch-browser';
import { projectRoot } from '../run/project-root';
import { card, type Picture } from './pictures';

/** Pixels: screenshots and the small tile of the Chrome Web Store; addons.mozilla.org takes the screenshots too. */
const SCREENSHOT = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

/**
 * @param surfaces files of pictures of the popup and the panel, which have no window of this size and are set on a ground
 */
export function storePictures(surfaces: readonly string[]): readonly Picture[] {
  return [
    card('store-claim', 'millions of deaths', 'Donald Trump', SCREENSHOT),
    card('store-name', 'Pete Hegseth', 'Secretary of Defense', SCREENSHOT),
    drawn('store-surfaces', SCREENSHOT, () => surfacesOnGround(surfaces)),
    drawn('store-tile', TILE, tile),
  ];
}

/** Describes a picture of markup of our own. */
function drawn(name: string, size: typeof TILE, markup: () => Promise<string>): Picture {
  return {
    name,
    async take({ browser }: LaunchedBrowser, _, path) {
      const page = await browser.newPage();
      await page.setViewport(size);
      await page.setContent(`<style>${GROUND}</style>${await markup()}`);
      await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
      await page.screenshot({ path });
      await page.close();
    },
  };
}

const GROUND = `
  body { margin: 0; height: 100vh; display: flex; align-items: center; justify-content: center; gap: 48px;
    background: #1c2430; color: #f4efe6; font: 400 19px/1.4 Georgia, serif }
  img { display: block; max-height: 720px; border-radius: 10px }
  .tile { width: 360px } .tile svg { width: 64px; display: block }
  h1 { font: 600 34px/1.2 Georgia, serif; margin: 14px 0 8px } p { margin: 0 }`;

async function surfacesOnGround(files: readonly string[]): Promise<string> {
  const pictures = await Promise.all(files.map((file) => readFile(file, 'base64')));
  return pictures.map((data) => `<img alt="" src="data:image/png;base64,${data}">`).join('');
}

async function tile(): Promise<string> {
  const icon = await readFile(join(projectRoot, 'assets/icon.svg'), 'utf8');
  return `<div class="tile">${icon}<h1>Sidelight</h1><p>Whose word it is, and what the sources say. On your device alone.</p></div>`;
}
