/**
 * npm run pictures [store | NAME…]: draws the icons and takes the documents' screenshots into docs/pictures and the
 * stores' into docs/store/pictures, with the extension as it ships on the sample articles. `store` takes the stores'
 * alone, names ("panel-chart") those of the documents alone. "hover-card" is the README's moving picture.
 */
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { browserKinds, type BrowserKind } from './browsers/browser-kind';
import type { ColourScheme } from './browsers/launch-browser';
import { provideBrowser } from './browsers/provide-browser';
import { withBrowser } from './browsers/with-browser';
import { filmName, takeFilm } from './pictures/film';
import { drawIcons } from './pictures/icons';
import { pictures, settings, type Picture } from './pictures/pictures';
import { storePictures } from './pictures/store-pictures';
import { buildAll } from './run/build-all';
import { projectRoot } from './run/project-root';
import { step } from './run/step';
import { runMain } from './run/stop';
import { samplePage } from './start/start-arguments';

/** Where the pictures for the stores are put, which are taken in one browser and appearance. */
const storeFolder = join(projectRoot, 'docs/store/pictures');

const folder = join(projectRoot, 'docs/pictures');
const storeOnly = process.argv[2] === 'store';
const named = storeOnly ? [] : process.argv.slice(2);
const isWanted = ({ name }: Picture) => named.length === 0 || named.includes(name);

runMain(async () => {
  if (!storeOnly && !named.length) {
    step('Drawing the icons');
    await drawIcons(await provideBrowser('chrome'));
  }
  await buildAll(storeOnly ? ['chrome'] : browserKinds);
  step('Taking pictures');
  for (const [kind, colourScheme] of storeOnly ? [] : settings)
    await takeAll(kind, colourScheme, pictures.filter(isWanted), folder, `-${kind}-${colourScheme}`);
  if (!storeOnly && (!named.length || named.includes(filmName)))
    await withBrowser('chrome', { folder: dirname(samplePage) }, async ({ launched, url }) => {
      const path = join(folder, `${filmName}.webp`);
      await takeFilm(launched, url + basename(samplePage), path);
      console.log(relative(process.cwd(), path));
    });
  if (named.length) return;
  // Taken from the pictures above.
  const surfaces = ['popup-voices', 'panel'].map((name) => join(folder, `${name}-chrome-light.png`));
  await takeAll('chrome', 'light', storePictures(surfaces), storeFolder, '');
});

/** @param ending of the files' names */
async function takeAll(
  kind: BrowserKind,
  colourScheme: ColourScheme,
  all: readonly Picture[],
  into: string,
  ending: string,
): Promise<void> {
  await mkdir(into, { recursive: true });
  await withBrowser(kind, { folder: dirname(samplePage), colourScheme }, async ({ launched, url }) => {
    for (const { name, take } of all) {
      const path = join(into, `${name}${ending}.png`);
      await take(launched, url + basename(samplePage), path);
      console.log(relative(process.cwd(), path));
    }
  });
}
