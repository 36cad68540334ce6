import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromeArguments } from '../browsers/launch-browser';
import { projectRoot } from '../run/project-root';

/** Sizes that browsers ask for (pixels): toolbar, toolbar at double density, extensions page, store. */
const sizes = [16, 32, 48, 96, 128];
/** States of the toolbar's button that have drawings of their own. */
const states = ['none', 'off'];
const toolbarSizes = [16, 32, 48];

/**
 * Draws `assets/icon.svg` in every size, and its states in the toolbar's sizes, into `assets/public/icon/`, where WXT
 * finds them for the manifest (Chrome does not take SVG). They are committed, so that a build needs no browser.
 * @param program a Chrome or Chromium
 */
export async function drawIcons(program: string): Promise<void> {
  const folder = join(projectRoot, 'assets/public/icon');
  await mkdir(folder, { recursive: true });
  const browser = await puppeteer.launch({ executablePath: program, args: chromeArguments() });
  try {
    const page = await browser.newPage();
    const draw = async (drawing: string, size: number, name: string) => {
      const svg = await readFile(join(projectRoot, 'assets', drawing), 'utf8');
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>* { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
      await writeFile(join(folder, `${name}.png`), await page.screenshot({ omitBackground: true }));
    };
    for (const size of sizes) await draw('icon.svg', size, String(size));
    for (const state of states)
      for (const size of toolbarSizes) await draw(`icon-${state}.svg`, size, `${state}-${size}`);
  } finally {
    await browser.close();
  }
}
