/**
 * npm run pages -- FOLDER [chrome|firefox] [--reader] [--only WORD] [--limit N] [--json FILE] [--built] [--links N]
 *
 * Opens every saved page (.html) of a folder in the browsers, with the extension as it ships, and says
 * what became of it: exceptions, changed markup, time of gate and finder, our longest task. With `--reader`
 * it says what a reader meets instead: which cards tell something, and where a resting pointer opens one. Pages of
 * others are not ours to pass on, so there are none in the project. They are served to this machine
 * alone, and under a policy that lets neither their scripts run nor anything be fetched: what changes
 * in them is our doing. With --links it follows up to N of the links that cards copy on each page instead, and says
 * which lead to the very words.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { browserKinds, isBrowserKind, type BrowserKind } from './browsers/browser-kind';
import { withBrowser } from './browsers/with-browser';
import { activeTab, openExtensionPage } from './drive/extension-page';
import { bundleProbe } from './pages/bundle-probe';
import { followLinks, printLinks } from './pages/follow-links';
import { keepMarkup, openPage, type Desk, type PageResult } from './pages/open-page';
import { printReader } from './pages/print-reader';
import { printResults } from './pages/print-results';
import { meetPage, type MetPage } from './pages/reader-probe';
import { buildAll } from './run/build-all';
import { step } from './run/step';
import { runMain, Stop } from './run/stop';

const USAGE =
  'Usage: npm run pages -- FOLDER [chrome|firefox] [--reader] [--only WORD] [--limit N] [--json FILE] [--built] [--links N]';

/** With the two last headers a page's clock is exact enough to time a gate of half a millisecond. */
const headers = {
  'content-security-policy': "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src data:",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      limit: { type: 'string' },
      json: { type: 'string' },
      built: { type: 'boolean' },
      links: { type: 'string' },
      reader: { type: 'boolean' },
    },
  });
  const [folder] = positionals.filter((text) => !isBrowserKind(text));
  if (folder === undefined) throw new Stop(USAGE);
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  const names = readdirSync(path)
    .filter((name) => name.endsWith('.html') && name.includes(values.only ?? ''))
    .sort()
    .slice(0, Number(values.limit ?? Infinity));
  if (names.length === 0) throw new Stop(`${path} has no saved page (.html).\n${USAGE}`);
  const asked = positionals.filter(isBrowserKind);
  const kinds = asked.length ? asked : browserKinds;
  if (!values.built) await buildAll(kinds);

  if (values.links !== undefined) {
    const most = Number(values.links);
    if (!Number.isInteger(most) || most < 1)
      throw new Stop(`--links ${values.links} is not a number of links.\n${USAGE}`);
    let missed = 0;
    for (const kind of kinds) {
      step(`Following up to ${most} links on each of ${names.length} pages in ${kind}`);
      missed += printLinks(
        kind,
        await onEachPage(kind, path, names, (desk, url, name) => followLinks(desk, url, name, most)),
      );
    }
    process.exitCode = missed === 0 ? 0 : 1;
    return;
  }

  const results: Partial<Record<BrowserKind, readonly (PageResult | MetPage)[]>> = {};
  let complaints = 0;
  for (const kind of kinds) {
    step(`Opening ${names.length} pages in ${kind}`);
    if (values.reader) {
      const met = (await onEachPage(kind, path, names, meetPage)).filter((page) => page !== null);
      results[kind] = met;
      complaints += printReader(kind, met);
    } else {
      const opened = await onEachPage(kind, path, names, openPage);
      results[kind] = opened;
      complaints += printResults(kind, opened);
    }
  }
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(results, null, 1));
  process.exitCode = complaints === 0 ? 0 : 1;
});

/** Does something with every page, in one browser, one page after the other. */
function onEachPage<Result>(
  kind: BrowserKind,
  folder: string,
  names: readonly string[],
  each: (desk: Desk, url: string, name: string) => Promise<Result>,
): Promise<Result[]> {
  const settings = { folder, headers, firefoxPreferences: { 'privacy.reduceTimerPrecision': false } };
  return withBrowser(kind, settings, async ({ launched, url }) => {
    const surface = await openExtensionPage(launched, 'options.html');
    const page = await launched.browser.newPage();
    await page.bringToFront();
    await keepMarkup(page);
    const desk = { launched, page, surface, tab: await activeTab(surface), probe: await bundleProbe() };
    const results: Result[] = [];
    for (const name of names)
      results.push(
        await each(desk, url + encodeURIComponent(name), name).catch((error: unknown) => {
          throw new Error(`${name}: what was begun could not be ended`, { cause: error });
        }),
      );
    return results;
  });
}
