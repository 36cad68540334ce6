/**
 * npm run soak [-- chrome|firefox] [--navigations N] [--tabs N] [--built]
 *
 * Goes from page to page in one tab, over our own sample pages (an article, another story that replaces it without a
 * page load, no article, an article with an open card, another language). Every 50 navigations it measures the memory
 * of pages and background. Exit status 1 if something has grown. `--tabs` opens that many tabs at once instead.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printTable } from './bench/print-table';
import { browserKinds, isBrowserKind, type BrowserKind } from './browsers/browser-kind';
import type { LaunchedBrowser } from './browsers/launch-browser';
import { withBrowser } from './browsers/with-browser';
import { activeTab, openExtensionPage } from './drive/extension-page';
import { buildAll } from './run/build-all';
import { projectRoot } from './run/project-root';
import { step } from './run/step';
import { runMain } from './run/stop';
import { stages } from './soak/journey';
import { measureInChrome } from './soak/measure-chrome';
import { measureInFirefox } from './soak/measure-firefox';
import { openTabs } from './soak/open-tabs';
import { inWords, verdictsOf, type Sample } from './soak/sample';

const EVERY = 50;

runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { navigations: { type: 'string' }, tabs: { type: 'string' }, built: { type: 'boolean' } },
  });
  const asked = positionals.filter(isBrowserKind);
  const kinds = asked.length ? asked : browserKinds;
  if (!values.built) await buildAll(kinds);
  for (const kind of kinds) {
    await withBrowser(kind, { folder: join(projectRoot, 'tests/articles') }, ({ launched, url }) =>
      values.tabs === undefined
        ? soak(launched, url, Number(values.navigations ?? 1000))
        : openTabs(launched, url, Number(values.tabs)),
    );
  }
});

async function soak(launched: LaunchedBrowser, url: string, navigations: number): Promise<void> {
  step(`${navigations} navigations in ${launched.kind}`);
  const surface = await openExtensionPage(launched, 'options.html');
  const page = await launched.browser.newPage();
  await page.bringToFront();
  const tab = { page, surface, url, id: await activeTab(surface) };
  const measure = launched.kind === 'chrome' ? await measureInChrome(launched, page) : measureInFirefox(launched);
  const samples: Sample[] = [];
  for (let after = 1; after <= navigations + 1; after++) {
    await stages[(after - 1) % stages.length]?.(tab);
    if (after % EVERY !== 1) continue;
    const figures = await measure();
    samples.push({ after, figures });
    console.log(
      [
        `${after}`.padStart(6),
        ...Object.entries(figures).map(([name, value]) => `${name} ${inWords(name, value)}`),
      ].join('  '),
    );
  }
  report(launched.kind, samples);
}

function report(kind: BrowserKind, samples: readonly Sample[]): void {
  const verdicts = verdictsOf(samples);
  printTable(
    `${kind}: medians`,
    ['', 'after 100 to 300', 'last 200', ''],
    verdicts.map(({ name, early, late, isFlat }) => [
      name,
      inWords(name, early),
      inWords(name, late),
      isFlat === null ? '' : isFlat ? 'flat' : 'has grown',
    ]),
  );
  if (verdicts.some(({ isFlat }) => isFlat === false)) process.exitCode = 1;
}
