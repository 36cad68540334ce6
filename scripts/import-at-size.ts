/**
 * npm run import-at-size [-- chrome|firefox] [number of reviews]
 *
 * Imports a feed of made-up reviews through the options page, in a real browser on the builds in
 * `.output/`, and prints how long it took, how long the extension and an open article were silent
 * meanwhile, how long an article takes afterwards, and what memory the extension has.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { browserKinds, isBrowserKind, type BrowserKind } from './browsers/browser-kind';
import { findBrowser } from './browsers/find-browser';
import { launchBrowser } from './browsers/launch-browser';
import { openExtensionPage } from './drive/extension-page';
import { waitForMarks } from './drive/marks';
import { projectRoot } from './run/project-root';
import { runMain, Stop } from './run/stop';
import { serveFolder } from './serve/serve-folder';

/** How long an import may take at most (milliseconds). */
const PATIENCE = 540_000;

/** Articles that are timed afterwards. */
const TIMED = 15;

runMain(async () => {
  const args = process.argv.slice(2);
  const count = Number(args.find((text) => /^\d+$/.test(text)) ?? 100_000);
  const asked = args.filter(isBrowserKind);
  for (const kind of asked.length ? asked : browserKinds) await measure(kind, count);
});

async function measure(kind: BrowserKind, count: number): Promise<void> {
  const program = findBrowser(kind);
  if (!program) throw new Stop(`There is no ${kind} on this machine.`);
  const served = await serveFolder(join(projectRoot, 'tests/articles'));
  const launched = await launchBrowser(kind, { program, headless: true });
  try {
    const article = await launched.browser.newPage();
    await article.goto(`${served.url}sample-call.html`);
    await article.bringToFront();
    await waitForMarks(article);
    const options = await openExtensionPage(launched, 'options.html');
    await options.waitForSelector('.drop');
    const before = memoryOf(launched.browser.process()?.pid ?? 0);
    await watchSilence(article);
    await watchSilence(options);
    const started = Date.now();
    const megabytes = await options.evaluate(dropFeed, count);
    const added = Date.now();
    await options.waitForFunction(() => document.querySelectorAll('.dataset').length > 1 || document.querySelector('.import .problem'), { timeout: PATIENCE, polling: 200 });
    const seconds = (Date.now() - added) / 1000;
    const said = await options.$eval('.datasets', (section) => section.textContent);
    const silence = { article: await longestSilence(article), options: await longestSilence(options) };
    await article.bringToFront();
    const times = await timeArticles(options);
    console.log([
      `${kind}: ${count.toLocaleString('en')} reviews, ${megabytes.toFixed(0)} MB (made in ${((added - started) / 1000).toFixed(1)} s)`,
      `  imported in ${seconds.toFixed(1)} s: ${/[\d,]+ records? (?:is|are) in use/.exec(said)?.[0] ?? said}`,
      `  longest silence meanwhile: article ${silence.article} ms, options page ${silence.options} ms`,
      `  an article afterwards, page to background and back: first ${times[0]?.toFixed(0)} ms, then median ${median(times.slice(1)).toFixed(1)} ms`,
      `  memory of the extension's processes: ${before} MB before, ${memoryOf(launched.browser.process()?.pid ?? 0)} MB after`,
    ].join('\n'));
  } finally {
    await launched.browser.close();
    await served.close();
  }
}

/** Makes a feed in the page and drops it. @returns its size in MB */
function dropFeed(count: number): number {
  const words = 'harbour bridge tunnel minister budget vaccine climate election river school hospital police army tax road energy court bank train airport storm flood'.split(' ');
  let seed = 1;
  const items: string[] = [];
  for (let index = 0; index < count; index++) {
    // No function with a name stands here: the bundler would mark it with one that the page has not.
    const [first, second, third, fourth] = [0, 1, 2, 3].map(() => words[(seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) % words.length]!);
    items.push(JSON.stringify({
    '@type': 'DataFeedItem', dateCreated: '2024-01-01', item: [{
      '@context': 'https://schema.org', '@type': 'ClaimReview', url: `https://checks.example/${index}`,
      claimReviewed: `The ${first} of district ${index} was closed because the ${second} in ${1990 + (index % 35)} cost ${index} million dollars for the ${third} and the ${fourth}.`,
      itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: `Speaker ${index % 5000}` }, datePublished: '2024-05-01' },
      author: { '@type': 'Organization', name: `Checks ${index % 100}`, url: 'https://checks.example' }, datePublished: '2024-05-03',
      reviewRating: { '@type': 'Rating', ratingValue: index % 5, bestRating: 5, worstRating: 1, alternateName: 'Mostly wrong' },
    }],
    }));
  }
  const file = new File([`{"@type":"DataFeed","name":"Made-up feed","dataFeedElement":[${items.join(',\n')}]}`], 'feed.json');
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  document.querySelector('.drop')?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  return file.size / 1e6;
}

/** From now on a timer in the page notes the longest time for which it did not get its turn. */
async function watchSilence(page: Page): Promise<void> {
  await page.evaluate(() => {
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      const known = Number(document.documentElement.dataset['silence'] ?? 0);
      document.documentElement.dataset['silence'] = String(Math.max(known, Math.round(now - last)));
      last = now;
    }, 20);
  });
}

const longestSilence = (page: Page) => page.evaluate(() => Number(document.documentElement.dataset['silence'] ?? 0));

/** Asks the background for the reading of the tab in front, as the popup does (milliseconds each). */
async function timeArticles(options: Page): Promise<number[]> {
  return options.evaluate(async (times: number) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi | undefined>;
    const api = (browser ?? chrome)!;
    const tab = (await api.tabs.query({})).find(({ url, title }) => url?.includes('sample-call') ?? title?.includes('Gazette'));
    const [active] = await api.tabs.query({ active: true });
    const taken: number[] = [];
    for (let time = 0; time < times; time++) {
      const before = performance.now();
      await api.runtime.sendMessage({ type: 'read-tab', params: { tab: (tab ?? active)?.id } });
      taken.push(performance.now() - before);
    }
    return taken;
  }, TIMED);
}

interface ExtensionApi {
  readonly tabs: { query(which: object): Promise<readonly { readonly id?: number; readonly url?: string; readonly title?: string }[]> };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

/** Memory of the extension's process in Chrome, and of all processes in Firefox, which does not say which is whose (MB). */
function memoryOf(root: number): number {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,rss=,args='], { encoding: 'utf8', maxBuffer: 1 << 26 }).split('\n').flatMap((line) => {
    const found = /^\s*(\d+)\s+(\d+)\s+(\d+)\s(.*)$/.exec(line);
    return found ? [{ pid: Number(found[1]), parent: Number(found[2]), kilobytes: Number(found[3]), args: found[4]! }] : [];
  });
  const family = new Set([root]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const { pid, parent } of rows) if (family.has(parent)) family.add(pid);
  }
  const own = rows.filter(({ pid }) => family.has(pid));
  const extension = own.filter(({ args }) => args.includes('--extension-process'));
  return Math.round((extension.length ? extension : own).reduce((sum, { kilobytes }) => sum + kilobytes, 0) / 1024);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
