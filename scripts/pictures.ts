/**
 * npm run pictures: draws the icons and takes the documents' screenshots into docs/pictures, with the extension as it
 * ships on the sample article.
 */
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { browserKinds } from './browsers/browser-kind';
import { provideBrowser } from './browsers/provide-browser';
import { withBrowser } from './browsers/with-browser';
import { drawIcons } from './pictures/icons';
import { pictures, settings } from './pictures/pictures';
import { buildAll } from './run/build-all';
import { projectRoot } from './run/project-root';
import { step } from './run/step';
import { runMain } from './run/stop';
import { samplePage } from './start/start-arguments';

runMain(async () => {
  step('Drawing the icons');
  await drawIcons(await provideBrowser('chrome'));
  await buildAll(browserKinds);
  const folder = join(projectRoot, 'docs/pictures');
  await mkdir(folder, { recursive: true });
  step('Taking pictures');
  for (const [kind, colourScheme] of settings) {
    await withBrowser(kind, { folder: dirname(samplePage), colourScheme }, async ({ launched, url }) => {
      for (const { name, take } of pictures) {
        const path = join(folder, `${name}-${kind}-${colourScheme}.png`);
        await take(launched, url + basename(samplePage), path);
        console.log(relative(process.cwd(), path));
      }
    });
  }
});
