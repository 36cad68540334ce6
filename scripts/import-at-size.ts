/**
 * npm run import-at-size [-- chrome|firefox] [reviews|names] [number] [--built] [--gaps]
 *
 * Imports a made-up file through the options page, in a real browser with the extension as it ships,
 * and prints how long it took, how long the pages and the background were silent meanwhile, how long an
 * article takes afterwards, and what memory the extension has. `--gaps` lists every long silence.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ElementHandle, Page } from 'puppeteer-core';
import { medianOf } from './bench/median';
import { browserKinds, isBrowserKind } from './browsers/browser-kind';
import { withBrowser, type BrowserAtWork } from './browsers/with-browser';
import { openExtensionPage } from './drive/extension-page';
import { waitForMarks } from './drive/marks';
import { type FileKind, writeMadeUpFile } from './import-at-size/made-up-file';
import { memoryOf, type Memory } from './import-at-size/memory';
import { longest, silenceOf, watchSilence, type Gap } from './import-at-size/silence';
import { timeArticles } from './import-at-size/time-articles';
import { buildAll } from './run/build-all';
import { projectRoot } from './run/project-root';
import { step } from './run/step';
import { runMain, Stop } from './run/stop';

/** Longest time that an import may take (milliseconds). */
const PATIENCE = 540_000;

/** Number of articles timed after the import. */
const TIMED = 15;

/** Silences from this length are listed (milliseconds). */
const LONG_GAP = 60;

const usualCount: Readonly<Record<FileKind, number>> = { reviews: 100_000, names: 1_000_000 };
const isFileKind = (text: string): text is FileKind => Object.hasOwn(usualCount, text);

/** Firefox runs timers of hidden tabs once a second, which would look like silence. */
const firefoxPreferences = {
  'dom.min_background_timeout_value': 4,
  'dom.timeout.enable_budget_timer_throttling': false,
};

runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { built: { type: 'boolean' }, gaps: { type: 'boolean' } },
  });
  const unknown = positionals.find((text) => !isBrowserKind(text) && !isFileKind(text) && !/^\d+$/.test(text));
  if (unknown !== undefined) throw new Stop(`"${unknown}" is no browser, no kind of file and no number.`);
  const asked = positionals.filter(isBrowserKind);
  const kinds = asked.length ? asked : browserKinds;
  const content = positionals.find(isFileKind) ?? 'reviews';
  const count = Number(positionals.find((text) => /^\d+$/.test(text)) ?? usualCount[content]);
  if (!values.built) await buildAll(kinds);
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-import-'));
  try {
    const path = join(folder, `${content}.json`);
    const megabytes = writeMadeUpFile(content, count, path) / 1e6;
    for (const kind of kinds) {
      step(`${count.toLocaleString('en')} ${content}, ${megabytes.toFixed(0)} MB, in ${kind}`);
      await withBrowser(kind, { folder: join(projectRoot, 'tests/articles'), firefoxPreferences }, (at) =>
        measure(at, path, values.gaps ?? false),
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

async function measure({ launched, url }: BrowserAtWork, path: string, listsGaps: boolean): Promise<void> {
  const article = await launched.browser.newPage();
  await article.goto(`${url}sample-call.html`);
  await article.bringToFront();
  await waitForMarks(article);
  const options = await openExtensionPage(launched, 'options.html');
  const input = await options.waitForSelector('input[name="dataset-file"]');
  if (!input) throw new Error('The options page has no field for a file.');
  const before = await memoryOf(launched, options, true);
  await watchSilence(article, false);
  await watchSilence(options, true);
  const began = Date.now();
  const said = await importFile(options, input, path);
  const seconds = (Date.now() - began) / 1000;
  const silence = { article: await silenceOf(article), options: await silenceOf(options) };
  const after = await memoryOf(launched, options, false);
  await article.bringToFront();
  const [first = NaN, ...others] = await timeArticles(options, TIMED);
  const collected = await memoryOf(launched, options, true);
  console.log(
    [
      `  in use after ${seconds.toFixed(1)} s: ${said}`,
      `  longest silence meanwhile: article ${longest(silence.article.page)} ms, options page ${longest(silence.options.page)} ms, background ${longest(silence.options.background)} ms`,
      `  an article afterwards, page to background and back: first ${first.toFixed(0)} ms, then median ${medianOf(others).toFixed(1)} ms`,
      `  memory before, collected      ${inWords(before)}`,
      `  at the end of the import      ${inWords(after)}`,
      `  after the articles, collected ${inWords(collected)}`,
    ].join('\n'),
  );
  if (listsGaps)
    for (const [who, gaps] of Object.entries({
      article: silence.article.page,
      options: silence.options.page,
      background: silence.options.background,
    }))
      listGaps(who, gaps);
}

/** @returns the page's line on records in use @throws Stop with the page's words if the file was refused */
async function importFile(options: Page, input: ElementHandle<HTMLInputElement>, path: string): Promise<string> {
  await input.uploadFile(path);
  await options.waitForFunction(
    () => document.querySelectorAll('.dataset').length > 1 || document.querySelector('.datasets .problem'),
    { timeout: PATIENCE, polling: 200 },
  );
  const text = await options.$eval('.datasets', (section) => section.textContent);
  const said = /[\d,]+ records? (?:is|are) in use/.exec(text)?.[0];
  if (said === undefined) throw new Stop(`The file was not imported: ${text}`);
  return said;
}

const inWords = ({ process, background }: Memory) =>
  `process ${process} MB${background ? `, JavaScript of the background ${background.heap} MB and ${background.buffers} MB of buffers` : ''}`;

function listGaps(who: string, gaps: readonly Gap[]): void {
  const long = gaps.filter(({ length }) => length >= LONG_GAP);
  console.log(
    `  ${who}: ${long.map(({ at, length }) => `${length} ms at ${(at / 1000).toFixed(1)} s`).join(', ') || 'none'}`,
  );
}
