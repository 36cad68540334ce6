/**
 * npm start [-- firefox|chrome] [--headless] [--report] [path/to/page.html]
 *
 * From a fresh clone to a browser with the extension on an article: looks whether the page has one, builds everything,
 * serves the page to this machine alone and opens it. Without a display it hovers a claim, takes a screenshot and prints
 * its path. `--report` prints the report of the command line too, and the sizes of what was built.
 */
import { basename, dirname } from 'node:path';
import { readArticle } from '../src/cli/annotate-file';
import { UsageError } from '../src/cli/usage-error';
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
  const { kind, headless, report, page: file } = readStartArguments(process.argv.slice(2));
  // Before anything is built: a page without an article would only be told after minutes.
  await checkPage(file);
  const program = await provideBrowser(kind);
  await buildAll([kind], report);

  if (report) {
    step(`What the command line says of ${basename(file)}`);
    const { status } = await runCli(['annotate', file]);
    if (status !== 0) throw new Stop('The page could not be read; the reason is above.');
  } else console.log('\nWith --report, npm start also prints what the command line says of the page.');

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

/** @throws Stop for a file that is empty, not a text, or has no article */
async function checkPage(file: string): Promise<void> {
  try {
    await readArticle(file, null);
  } catch (error) {
    throw error instanceof UsageError ? new Stop(error.message) : error;
  }
}
