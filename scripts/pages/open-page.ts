/** Opens a saved page with the extension in the browser and reports what happened. */
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
  /** The content script's status of the page. */
  readonly status: string;
  /** UTF-16 length of the article's text, and number of painted ranges. */
  readonly characters: number;
  readonly marks: number;
  readonly times: ProbeTimes;
  /** Longest time of our scripts in one task (milliseconds); null if it cannot be measured. */
  readonly longestTask: number | null;
  /** Whether the page's markup is the same as before the content script. */
  readonly isUntouched: boolean;
  readonly exceptions: readonly string[];
}

/** A tab in which pages are opened, and a page of the extension that asks about it. */
export interface Desk {
  readonly launched: LaunchedBrowser;
  readonly page: Page;
  readonly surface: Page;
  readonly tab: number;
  readonly probe: string;
}

/** How long a page may take until the content script reports (milliseconds). */
const PATIENCE = 60_000;
/** Timings with cold code, of which the shortest counts: the machine has other work. */
const PROBES = 3;

const reportSchema = z.object({ status: z.string(), article: z.object({ text: z.string() }).nullable() });

/** @param url address of the saved page, whose own scripts must not run */
export async function openPage(desk: Desk, url: string, name: string): Promise<PageResult> {
  const { page, launched } = desk;
  const exceptions: string[] = [];
  const note = (error: unknown) => {
    // Firefox also reports, as errors of the page, what the policy blocks and problems of encoding or fonts. No script
    // threw these, so they have no script's line in their stack.
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

/** Makes each page keep a copy of its markup as parsed. Call it before any page is opened. */
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

/** Asks the content script until it answers and has decided. */
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
