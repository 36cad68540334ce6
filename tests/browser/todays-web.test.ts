/** Pages as they are built today: words that only a style sheet hides, live entries, a million nodes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { readMarks } from '../../scripts/drive/marks';
import { useBrowser } from './support/suite-browser';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-today-'));
const browser = useBrowser({ folder });
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const eventually = { timeout: 60_000 };

const lines = [
  'The British Prime Minister Keir Starmer walked along the quay on Tuesday and looked at the cranes of the old harbour.',
  'Nobody at the harbour expected the winter to wait, and the engineers have asked for dry weather, which is seldom here.',
  'The council had collected more than two thousand signatures for a second crane, and it keeps them in a box in the hall.',
  'A spokesman for the harbour said that the quay had to be mended first, because it carries less than it did ten years ago.',
].map((text) => `<p>${text}</p>`);

async function open(name: string, body: string, style = ''): Promise<Page> {
  writeFileSync(
    join(folder, name),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cranes</title><meta property="og:type" content="article">
<style>${style}</style></head><body><main><article><h1>Cranes of the harbour</h1>${lines.join('')}${body}</article></main></body></html>`,
  );
  const page = await browser.openPage(name);
  await expect.poll(async () => (await readMarks(page))['sidelight-name'] ?? [], eventually).toContain('Keir Starmer');
  return page;
}

async function textOf(page: Page): Promise<string> {
  const report = (await browser.askTab(page, 'report')) as { article: { text: string } };
  return report.article.text;
}

it('reads no words that only a style sheet hides, clips or strikes out within a line', async () => {
  const page = await open(
    'hidden-words.html',
    `<p>The mayor signed <a href="#">the plan<span class="k1">, HIDDEN new tab</span></a> for <b class="k2">HIDDEN seven</b> nine cranes,
and <i class="k3"><u>HIDDEN nobody</u></i> everybody in the hall <em class="k4">stood up</em> when the old harbour master came in.</p>`,
    `.k1 { position: absolute; clip: rect(0 0 0 0); width: 1px; height: 1px; overflow: hidden }
     .k2 { text-decoration: line-through } .k3 { display: none } .k4 { color: red }`,
  );
  expect(await textOf(page)).toContain(
    'The mayor signed the plan for nine cranes, and everybody in the hall stood up when the old harbour master came in.',
  );
  await page.close();
});

it('keeps the words of a line where the whole page is hidden until its script runs', async () => {
  const page = await open(
    'not-shown-yet.html',
    '<p>The mayor signed <a href="#">the plan</a> for <b>nine</b> cranes, and everybody in the hall stood up when he came in.</p>',
    'body { visibility: hidden }',
  );
  expect(await textOf(page)).toContain('The mayor signed the plan for nine cranes, and everybody');
  await page.close();
});

it('reads an article beside a million nodes', async () => {
  const page = await open('million.html', '');
  await page.evaluate(() => {
    const many = document.createElement('div');
    many.innerHTML = '<i>x</i>'.repeat(500_000);
    many.style.display = 'none';
    document.body.append(many);
    const late = document.createElement('p');
    late.textContent =
      'Emmanuel Macron saw a model of the crane in Paris and asked who would pay for it, and for the quay on which it is to be.';
    document.querySelector('article p')!.before(late);
  });
  await expect
    .poll(async () => (await readMarks(page))['sidelight-name'] ?? [], eventually)
    .toEqual(expect.arrayContaining(['Emmanuel Macron', 'Keir Starmer']));
  await page.close();
}, 120_000);
