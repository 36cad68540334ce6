/** Follows the links that a card copies, on saved pages, and checks whether they lead to the exact words. */
import type { Page } from 'puppeteer-core';
import { z } from 'zod';
import { bundledDatasets } from '../../src/cli/bundled-datasets';
import { annotate } from '../../src/core/annotate';
import type { Desk } from './open-page';
import { askTab } from '../drive/tab-report';
import type { Article, Span } from '../../src/text/article';
import { textFragment } from '../../src/ui/card/text-fragment';

export interface LinkResult {
  readonly page: string;
  readonly followed: number;
  /** Number of marks on words that the page does not show, so that no link can lead there. */
  readonly unseen: number;
  /** Words that a link did not lead to, with the link's text directive. */
  readonly missed: readonly { readonly words: string; readonly directive: string }[];
}

/** A window so low that only what the link leads to is in view. */
const LOW_WINDOW = { width: 1000, height: 160 };
/** A page moves after the jump when pictures load, by less than this (CSS pixels). */
const NEAR = 300;
/** Number of characters before the words that tell one occurrence from another. */
const CONTEXT = 24;
/** How long a page may take to be read, and a link to be followed (milliseconds). */
const PATIENCE = 20_000;
/** If the words are not in view by then, the link is taken to lead elsewhere (milliseconds). */
const ARRIVAL = 4_000;
/** How often a navigation is tried that the browser broke off. */
const TRIES = 3;

const reportSchema = z.object({ status: z.string(), article: z.custom<Article>().nullable() });

/**
 * Opens a page and follows the links of some of its marks, evenly chosen.
 * @param most number of links to follow
 */
export async function followLinks(desk: Desk, url: string, name: string, most: number): Promise<LinkResult> {
  const { page } = desk;
  await page.setViewport(LOW_WINDOW);
  await goTo(page, url);
  const report = await readReport(desk);
  if (!report?.article) return { page: name, followed: 0, unseen: 0, missed: [] };
  const { article } = report;
  const annotations = annotate(article, await bundledDatasets());
  const all = [...annotations.mentions, ...annotations.statements, ...annotations.claims];
  const chosen = all.filter(
    (_, at) => Math.floor((at * most) / all.length) !== Math.floor(((at - 1) * most) / all.length),
  );
  const shown = squeeze(await page.evaluate(wordsShown, null));
  const seen = chosen.filter((mark) => shown.includes(squeeze(beginningOf(article, mark))));
  const missed: { words: string; directive: string }[] = [];
  for (const mark of seen) {
    const link = textFragment(url, article, mark);
    // A change of the fragment alone would not load the page again, so another document comes between.
    await goTo(page, 'about:blank');
    await goTo(page, link);
    const words = article.text.slice(mark.start, mark.end);
    if (!(await isInView(desk, article, mark))) missed.push({ words, directive: link.slice(link.indexOf('#')) });
  }
  return { page: name, followed: seen.length, unseen: chosen.length - seen.length, missed };
}

/** Goes to an address. A page that moves to another process can leave the driver with a frame that is gone. */
async function goTo(page: Page, address: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await page.goto(address, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
      return;
    } catch (error) {
      if (tries === TRIES) throw error;
    }
  }
}

async function readReport({ surface, tab }: Desk): Promise<z.infer<typeof reportSchema> | null> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const report = reportSchema.safeParse(await askTab(surface, tab));
    if (report.success && report.data.status !== 'reading') return report.data;
  }
  return null;
}

/** Returns the first words of a span with the words before it, which tell its place. */
function beginningOf({ text, blocks }: Article, mark: Span): string {
  const block = blocks.find(({ end }) => mark.start < end)?.start ?? 0;
  return text.slice(Math.max(block, mark.start - CONTEXT), Math.min(mark.end, mark.start + CONTEXT));
}

/** Whether the beginning of a span comes into view at its own place. */
async function isInView({ page }: Desk, article: Article, mark: Span): Promise<boolean> {
  const wanted = squeeze(beginningOf(article, mark));
  const end = Date.now() + ARRIVAL;
  // Polled from here, because the pages' policy forbids scripts that wait in the page.
  while (Date.now() < end) {
    // A document that is being replaced answers with an error.
    const seen = await page.evaluate(wordsShown, NEAR).catch(() => '');
    if (squeeze(seen).includes(wanted)) return true;
  }
  return false;
}

/** White space and invisible characters differ between a page and its article's text. */
const squeeze = (words: string) => words.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, '').toLowerCase();

/** Runs in the page: returns the text that it shows within so many pixels of the window, or all of it. */
function wordsShown(within: number | null): string {
  const near = within ?? Infinity;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let seen = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    range.selectNodeContents(node);
    const { top, bottom, width } = range.getBoundingClientRect();
    if (width === 0 || bottom < -near || top > innerHeight + near) continue;
    const text = node.textContent ?? '';
    for (let at = 0; at < text.length; at++) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getBoundingClientRect();
      if (box.bottom > -near && box.top < innerHeight + near) seen += text[at];
    }
  }
  return seen;
}

/** Prints how many links led to the exact words, and those that did not. @returns how many did not */
export function printLinks(kind: string, results: readonly LinkResult[]): number {
  const followed = results.reduce((sum, result) => sum + result.followed, 0);
  const missed = results.flatMap((result) => result.missed.map((miss) => ({ page: result.page, ...miss })));
  for (const { page, words, directive } of missed) console.log(`  ${page}: "${words.slice(0, 60)}" by ${directive}`);
  const share = followed ? ((100 * (followed - missed.length)) / followed).toFixed(1) : '-';
  const unseen = results.reduce((sum, result) => sum + result.unseen, 0);
  console.log(
    `${kind}: ${followed} links followed on ${results.length} pages, ${share} in 100 led to the very words; ` +
      `${unseen} marks on words that their page does not show`,
  );
  return missed.length;
}
