/** The steps of a soak: a reader's way through our own sample pages in one tab. */
import type { Page } from 'puppeteer-core';
import { waitForCard, waitForNoCard } from '../drive/card';
import { hoverText } from '../drive/hover-text';
import { readMarks, waitForMarks } from '../drive/marks';
import { askTab } from '../drive/tab-report';

export interface Tab {
  readonly page: Page;
  /** A page of the extension, which can ask about the tab. */
  readonly surface: Page;
  readonly id: number;
  /** Address of the sample pages, with a slash at its end. */
  readonly url: string;
}

/** How long one page may take on a busy machine (milliseconds). */
const PATIENCE = 60_000;

/** One navigation each. Memory is measured at the end of the first. */
export const stages: readonly ((tab: Tab) => Promise<void>)[] = [
  async (tab) => {
    await open(tab, 'sample-call.html');
    await waitForMarks(tab.page);
  },
  changeStory,
  async (tab) => {
    await open(tab, 'shop.html');
    await waitForStatus(tab, 'no-article');
  },
  async (tab) => {
    await open(tab, 'awkward.html');
    await waitForMarks(tab.page);
    await hoverText(tab.page, 'Keir Starmer');
    await waitForCard(tab.page);
    await tab.page.keyboard.press('Escape');
    await waitForNoCard(tab.page);
  },
  async (tab) => {
    await open(tab, 'german.html');
    await waitForStatus(tab, 'other-language');
  },
];

async function open({ page, url }: Tab, name: string): Promise<void> {
  await page.goto(url + name, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
}

/** Draws another story under another address, as a single-page site does. */
async function changeStory({ page }: Tab): Promise<void> {
  await page.evaluate(() => {
    history.pushState({}, '', '/another-story.html');
    document.title = 'Ministers meet in Munich';
    document.querySelector('script[type="application/ld+json"]')?.remove();
    const words =
      'Emmanuel Macron arrived on Friday for two days of talks about the security of Europe, his office said.';
    const paragraph = `<p>${words} ${'The members spoke for an hour about what it would cost. '.repeat(3)}</p>`;
    document.querySelector('article')!.innerHTML = `<h1>Ministers meet in Munich</h1>${paragraph.repeat(3)}`;
  });
  await until(
    async () => ((await readMarks(page))['sidelight-name'] ?? []).includes('Emmanuel Macron'),
    'the new story is marked',
  );
}

function waitForStatus({ surface, id }: Tab, status: string): Promise<void> {
  return until(async () => {
    const report = await askTab(surface, id);
    return typeof report === 'object' && report !== null && 'status' in report && report.status === status;
  }, `the page is "${status}"`);
}

async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  for (const end = Date.now() + PATIENCE; !(await holds());) {
    if (Date.now() > end) throw new Error(`Waited for a minute until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
