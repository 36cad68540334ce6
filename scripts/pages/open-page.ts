/** Opens one saved page with the extension in the browser and says what came of it. */
import type { CDPSession, Page } from 'puppeteer-core';
import { z } from 'zod';
import type { LaunchedBrowser } from '../browsers/launch-browser';
import { cardHost } from '../drive/card';
import { readMarks } from '../drive/marks';
import { askTab } from '../drive/tab-report';
import type { ProbeTimes } from './probe';
import { ourTasks, traceCategories } from './trace';

export interface PageResult {
  readonly page: string;
  /** What the content script says became of the page. */
  readonly status: string;
  /** Characters of the article's text, and ranges that were painted. */
  readonly characters: number;
  readonly marks: number;
  readonly times: ProbeTimes;
  /** Milliseconds of our scripts in the one task in which they took longest; null where that cannot be measured. */
  readonly longestTask: number | null;
  /** Whether the page's markup is what it was before the content script came. */
  readonly isUntouched: boolean;
  readonly exceptions: readonly string[];
}

/** Where pages are opened, and a page of the extension that can ask about them. */
export interface Desk {
  readonly launched: LaunchedBrowser;
  readonly page: Page;
  readonly surface: Page;
  readonly tab: number;
  readonly probe: string;
}

/** How long a page may take until the content script has said what it is (milliseconds). */
const PATIENCE = 60_000;
/** Timings with cold code, of which the least counts: the machine has other things to do. */
const PROBES = 3;

const reportSchema = z.object({ status: z.string(), article: z.object({ text: z.string() }).nullable() });

/** @param url address of the saved page, whose own scripts must not run */
export async function openPage(desk: Desk, url: string, name: string): Promise<PageResult> {
  const { page, launched } = desk;
  const exceptions: string[] = [];
  const note = (error: unknown) => {
    // Firefox reports as errors of the page, too, what the policy keeps it from loading and what is wrong with its
    // encoding or fonts. No script threw these, so that they come without a line of any script.
    if (!(error instanceof Error)) exceptions.push(String(error));
    else if (/\n\s+at /.test(error.stack ?? '')) exceptions.push(error.message);
  };
  page.on('pageerror', note);
  const session = launched.kind === 'chrome' ? await watchExceptions(page, launched.origin, exceptions) : null;
  if (session) await page.tracing.start({ categories: traceCategories });
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
    const { status, article } = await readReport(desk);
    const trace = session ? new TextDecoder().decode(await page.tracing.stop()) : null;
    const marks = Object.values(await readMarks(page)).flat().length;
    return {
      page: name,
      status,
      characters: article?.text.length ?? 0,
      marks,
      times: await timeCold(desk),
      longestTask: trace === null ? null : (ourTasks(trace, launched.origin)[0] ?? 0),
      isUntouched: await isUntouched(page),
      exceptions,
    };
  } finally {
    page.off('pageerror', note);
    await session?.detach();
  }
}

/** Before any page is opened: each keeps its markup as it was when it had been parsed. */
export async function keepMarkup(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    addEventListener(
      'DOMContentLoaded',
      () => {
        Object.assign(globalThis, { markupBefore: document.documentElement.outerHTML });
      },
      { once: true },
    );
  });
}

function isUntouched(page: Page): Promise<boolean> {
  return page.evaluate((host: string) => {
    const { markupBefore } = globalThis as unknown as { markupBefore: string };
    return document.querySelector(host) === null && document.documentElement.outerHTML === markupBefore;
  }, cardHost);
}

async function watchExceptions(page: Page, origin: string, exceptions: string[]): Promise<CDPSession> {
  const session = await page.createCDPSession();
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { url, text, exception, stackTrace } }) => {
    const isOurs = [url, ...(stackTrace?.callFrames.map((frame) => frame.url) ?? [])].some((from) =>
      from?.startsWith(origin),
    );
    if (isOurs) exceptions.push(exception?.description ?? text);
  });
  await session.send('Runtime.enable');
  return session;
}

/** Asks the content script until it is there and has made up its mind. */
export async function readReport({
  surface,
  tab,
}: Pick<Desk, 'surface' | 'tab'>): Promise<z.infer<typeof reportSchema>> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const answer = await askTab(surface, tab);
    const report = reportSchema.safeParse(answer);
    if (report.success && report.data.status !== 'reading') return report.data;
  }
  return { status: 'no answer', article: null };
}

async function timeCold({ page, probe }: Desk): Promise<ProbeTimes> {
  const runs: ProbeTimes[] = [];
  for (let run = 0; run < PROBES; run++) runs.push((await page.evaluate(probe)) as ProbeTimes);
  const least = (key: keyof ProbeTimes) => Math.min(...runs.map((times) => times[key]));
  return { gate: least('gate'), finder: least('finder'), longestStep: least('longestStep') };
}
