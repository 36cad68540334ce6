/**
 * npm run dev [-- firefox|chrome]
 *
 * Builds the extension, opens it on the sample article, and builds and reloads it as its sources change. Without a
 * display it builds and waits; load `.output/<browser>-mv3-dev` by hand.
 */
import { basename, dirname, relative } from 'node:path';
import { createServer } from 'wxt';
import { extensionFolder } from './browsers/extension-build';
import { launchBrowser } from './browsers/launch-browser';
import { provideBrowser } from './browsers/provide-browser';
import { buildDataset } from './run/build-all';
import { projectRoot } from './run/project-root';
import { runMain } from './run/stop';
import { serveFolder } from './serve/serve-folder';
import { keepOpen, untilInterrupted } from './start/keep-open';
import { readStartArguments } from './start/start-arguments';

runMain(async () => {
  const { kind, headless, page: file } = readStartArguments(process.argv.slice(2));
  await buildDataset();
  const server = await createServer({ root: projectRoot, browser: kind });
  await server.start();
  const served = await serveFolder(dirname(file));
  const url = served.url + encodeURIComponent(basename(file));
  const extension = extensionFolder(kind, 'dev');
  try {
    if (headless) {
      console.log(`No display: load ${relative(process.cwd(), extension)} by hand and open ${url}`);
      await untilInterrupted();
    } else {
      const { browser } = await launchBrowser(kind, { program: await provideBrowser(kind), headless, extension });
      const page = await browser.newPage();
      await page.goto(url);
      await keepOpen(browser);
      await browser.close().catch(() => undefined);
    }
  } finally {
    await served.close();
    await server.stop();
  }
});
