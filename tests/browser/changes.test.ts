import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readMarks, waitForMarks } from '../../scripts/drive/marks';
import { chooseOption } from './support/page-options';
import { press, says } from './support/surface';
import { useBrowser } from './support/suite-browser';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-changes-'));
const browser = useBrowser({ folder });

const mayor = 'Emmanuel Macron said on Tuesday that France would pay for a new bridge over the river at Kelm.';
const hurt = 'At least 12 people were hurt when the old bridge at Kelm fell, the police of the district said.';
const ferry = 'A ferry carries cars over the river until the evening, and it is free for everybody who lives there.';
const rest = [
  'The river had risen for three days before it took the middle arch with it, and nobody had crossed since the morning.',
  'The town asks drivers to go by the motorway, where the journey takes twice as long as it did over the old bridge.',
  'Engineers will look at the pillars that are left when the water has gone down, which may well take until the summer.',
];
const school = 'Pupils from the other bank have their lessons in the town hall, the head of the school said on Friday.';

function write(...paragraphs: string[]): void {
  writeFileSync(
    join(folder, 'bridge.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>France pays for a bridge</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-05T08:00:00Z"></head>
<body><main><article><h1>France pays for a bridge</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}
</article></main></body></html>`,
  );
}

/** Reads the page, and returns what the popup says of changes. */
async function changesOn(address: string): Promise<string> {
  const page = await browser.openPage(address);
  await waitForMarks(page);
  const popup = await browser.openPopup(page);
  await popup.waitForSelector('.changes');
  const said = await popup.$eval('.changes', (element) => element.textContent);
  await popup.close();
  await page.close();
  return said ?? '';
}

it('keeps nothing until the reader asks for it', async () => {
  write(mayor, hurt, ferry, ...rest);
  const page = await browser.openPage('bridge.html');
  await waitForMarks(page);
  const options = await browser.openExtensionPage('options.html');
  await says(options, /0 articles are kept/);
  await Promise.all([options.close(), page.close()]);
});

it('tells what changed since an article was first read, wherever the reader came from, until it is forgotten', async () => {
  await chooseOption(browser, 'changes', 'on');
  write(mayor, hurt, ferry, ...rest);
  expect(await changesOn('bridge.html')).toMatch(/^Nothing has changed since/);
  write(mayor, hurt.replace('12', '15'), school, ...rest);
  const said = await changesOn('bridge.html?utm_source=letter#top');
  expect(said).toMatch(/^Since .+, when you first read this: 3 changes/);
  expect(said).toContain('At least 12 people → At least 15 people');
  expect(said).toContain(`New${school}`);
  expect(said).toContain(`No longer there${ferry}`);
  const options = await browser.openExtensionPage('options.html');
  await says(options, /1 article is kept/);
  await press(options, 'button[name="forget-readings"]');
  await says(options, /All articles are forgotten/);
  await options.close();
  expect(await changesOn('bridge.html')).toMatch(/^Nothing has changed since/);
});

it('leads to a changed paragraph', async () => {
  write(mayor, hurt.replace('12', '15'), ferry, school, ...rest);
  const page = await browser.openPage('bridge.html');
  await waitForMarks(page);
  const popup = await browser.openPopup(page);
  await press(popup, '.changes button.row');
  await expect.poll(async () => (await readMarks(page))['sidelight-flash']).toEqual([ferry]);
  await Promise.all([popup.close(), page.close()]);
});
