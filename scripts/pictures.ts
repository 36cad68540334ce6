/**
 * npm run pictures: draws the icons, then takes the screenshots that the documents show, into
 * docs/pictures, of the extension as it ships on the sample article.
 */
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { browserKinds } from './browsers/browser-kind';
import { launchBrowser } from './browsers/launch-browser';
import { provideBrowser } from './browsers/provide-browser';
import { drawIcons } from './pictures/icons';
import { pictures, settings } from './pictures/pictures';
import { buildAll } from './run/build-all';
import { projectRoot } from './run/project-root';
import { step } from './run/step';
import { runMain } from './run/stop';
import { serveFolder } from './serve/serve-folder';
import { samplePage } from './start/start-arguments';

runMain(async () => {
  step('Drawing the icons');
  await drawIcons(await provideBrowser('chrome'));
  await buildAll(browserKinds);
  const folder = join(projectRoot, 'docs/pictures');
  await mkdir(folder, { recursive: true });
  const served = await serveFolder(dirname(samplePage));
  const url = served.url + basename(samplePage);
  step('Taking pictures');
  for (const [kind, scheme] of settings) {
    const program = await provideBrowser(kind);
    const launched = await launchBrowser(kind, { program, headless: true, colourScheme: scheme });
    try {
      for (const { name, take } of pictures) {
        const path = join(folder, `${name}-${kind}-${scheme}.png`);
        await take(launched, url, path);
        console.log(relative(process.cwd(), path));
      }
    } finally {
      await launched.browser.close();
    }
  }
  await served.close();
});
