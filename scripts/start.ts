/**
 * npm start [-- firefox|chrome] [--headless] [path/to/page.html]
 *
 * From a fresh clone to a browser with the extension on an article: builds everything, prints the report in the
 * terminal, serves the page to this machine alone and opens it. Without a display it hovers a claim, takes a screenshot
 * and prints its path.
 */
import { basename, dirname } from 'node:path';
import { provideBrowser } from './browsers/provide-browser';
import { withBrowser } from './browsers/with-browser';
import { buildAll } from './run/build-all';
import { runCli } from './run/run-cli';
import { step } from './run/step';
import { runMain, Stop } from './run/stop';
import { keepOpen } from './start/keep-open';
import { readStartArguments } from './start/start-arguments';
import { takeScreenshot } from './start/take-screenshot';

runMain(async () => {
  const { kind, headless, page: file } = readStartArguments(process.argv.slice(2));
  const program = await provideBrowser(kind);
  await buildAll([kind]);

  step(`What the command line says of ${basename(file)}`);
  const { status } = await runCli(['annotate', file]);
  if (status !== 0) throw new Stop('The page could not be read; the reason is above.');

  await withBrowser(kind, { folder: dirname(file), headless }, async ({ launched, url: folder }) => {
    const url = folder + encodeURIComponent(basename(file));
    step(`Opening ${url} in ${program}${headless ? ' (no display: headless)' : ''}`);
    const page = await launched.browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    if (headless) await takeScreenshot(page, kind, file);
    else await keepOpen(launched.browser);
  });
});
