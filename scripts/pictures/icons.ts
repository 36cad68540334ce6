import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromeArguments } from '../browsers/launch-browser';
import { projectRoot } from '../run/project-root';

/** The sizes that browsers ask for (pixels): toolbar, its double, extensions page, store. */
const sizes = [16, 32, 48, 96, 128];

/**
 * Draws `assets/icon.svg` in every size into `assets/public/icon/`, where WXT finds it for the
 * manifest: Chrome takes no SVG. The drawings are committed, so that a build needs no browser.
 * @param program a Chrome or Chromium
 */
export async function drawIcons(program: string): Promise<void> {
  const svg = await readFile(join(projectRoot, 'assets/icon.svg'), 'utf8');
  const folder = join(projectRoot, 'assets/public/icon');
  await mkdir(folder, { recursive: true });
  const browser = await puppeteer.launch({ executablePath: program, args: chromeArguments() });
  try {
    const page = await browser.newPage();
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>* { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
      await writeFile(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
}
