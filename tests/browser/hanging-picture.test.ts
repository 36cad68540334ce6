/** A picture that never comes: the page goes on loading, and its text is there. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useBrowser } from './support/suite-browser';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-hanging-'));
const browser = useBrowser({ folder });
const silent = createServer(() => undefined);

/** Pairs of loads until the ratio is seen: the machine may be busy, so the shortest time of each kind counts. */
const MOST_PAIRS = 12;
const LARGEST_RATIO = 1.2;

beforeAll(async () => {
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as AddressInfo;
  write('hanging.html', `<img src="http://127.0.0.1:${port}/never.png" alt="" width="300" height="200">`);
  write('plain.html', '');
});
afterAll(() => {
  silent.closeAllConnections();
  silent.close();
});

function write(name: string, picture: string): void {
  const paragraph =
    '<p>The British Prime Minister Keir Starmer visited the harbour in the morning and looked at the cranes, which have stood there for a year.</p>';
  writeFileSync(
    join(folder, name),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A visit to the harbour</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-05T08:00:00Z">
</head><body><main><article><h1>A visit to the harbour</h1>${picture}${paragraph.repeat(6)}</article></main></body></html>`,
  );
}

/** Records when the first mark is painted (milliseconds since the navigation began). */
const watchMarks = `{
  const look = () => {
    if ([...CSS.highlights.values()].some(({ size }) => size > 0)) globalThis.markedAt = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}`;

async function timeFirstMark(page: Page, name: string): Promise<{ markedAt: number; isLoaded: boolean }> {
  await page.goto(browser.urlOf(name), { waitUntil: 'domcontentloaded' });
  await page.waitForFunction('globalThis.markedAt !== undefined', { timeout: 20_000 });
  return page.evaluate(() => ({
    markedAt: (globalThis as unknown as { markedAt: number }).markedAt,
    isLoaded: document.readyState === 'complete',
  }));
}

it('marks a page whose picture hangs as soon as one without it', async () => {
  const page = await browser.openPage('plain.html');
  await page.evaluateOnNewDocument(watchMarks);
  let plain = Infinity;
  let hanging = Infinity;
  for (let pair = 0; pair < MOST_PAIRS && (pair === 0 || hanging > plain * LARGEST_RATIO); pair++) {
    plain = Math.min(plain, (await timeFirstMark(page, 'plain.html')).markedAt);
    const { markedAt, isLoaded } = await timeFirstMark(page, 'hanging.html');
    expect(isLoaded).toBe(false);
    hanging = Math.min(hanging, markedAt);
  }
  expect(hanging / plain).toBeLessThanOrEqual(LARGEST_RATIO);
  await page.close();
});
