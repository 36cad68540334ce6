import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForCardText } from '../../scripts/drive/card';
import { hoverText } from '../../scripts/drive/hover-text';
import { readMarks, waitForMarks } from '../../scripts/drive/marks';
import { unfoldCard } from './support/card-state';
import { chooseFile } from './support/choose-file';
import { useBrowser } from './support/suite-browser';

const browser = useBrowser();
const choose = (options: Page, name: string, text: string) => chooseFile(options, 'dataset-file', name, text);

const CLAIM = 'Hegseth was confirmed in January by 51 votes to 50, with Vice President JD Vance breaking the tie.';

/** A made-up review of a sentence in our fixture. */
const reviewBy = (publisher: string, rating: string, fields: Record<string, unknown> = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  claimReviewed: CLAIM,
  url: `https://${publisher.toLowerCase()}.example/vote`,
  author: { '@type': 'Organization', name: publisher },
  datePublished: '2025-02-13',
  reviewRating: { '@type': 'Rating', alternateName: rating },
  ...fields,
});

/** Drops a file on the options page, as a person does with the mouse. */
const drop = (options: Page, name: string, text: string) =>
  options.$eval(
    '.drop',
    (target, file, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], file, { type: 'application/json' }));
      target.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    },
    name,
    text,
  );

const says = (options: Page, words: RegExp) =>
  expect.poll(() => options.evaluate(() => document.body.innerText)).toMatch(words);

/** The section is there once the background has answered. */
async function openOptions(): Promise<Page> {
  const options = await browser.openExtensionPage('options.html');
  await options.waitForSelector('.drop');
  return options;
}

/** Removes all of the reader's datasets, so that the next case begins with the bundled one. */
async function removeAll(options: Page): Promise<void> {
  while (await options.$('button[name="remove"]')) {
    const before = await options.$$eval('.dataset', (rows) => rows.length);
    await options.$eval('button[name="remove"]', (button) => (button as HTMLElement).click());
    await options.waitForSelector('button[name="remove-now"]');
    await options.$eval('button[name="remove-now"]', (button) => (button as HTMLElement).click());
    await expect.poll(() => options.$$eval('.dataset', (rows) => rows.length)).toBe(before - 1);
  }
}

/** Returns all words of the claim's card once its answer is there; the dataset of a note is folded. */
async function cardOfClaim(page: Page, answer: string): Promise<string> {
  await page.bringToFront();
  await hoverText(page, '51 votes to 50');
  await waitForCardText(page, answer);
  return unfoldCard(page);
}

/** Reloads the page, as a reader does after a change of datasets, and waits for its marks. */
async function reread(page: Page): Promise<void> {
  await page.bringToFront();
  await page.reload();
  await waitForMarks(page);
}

it('shows the notes of two own datasets on a card, each under its name, until they are switched off or removed', async () => {
  const options = await openOptions();
  await drop(
    options,
    'gazette.json',
    JSON.stringify({
      '@type': 'DataFeed',
      name: 'Gazette checks',
      dateModified: '2025-03-01',
      dataFeedElement: [
        {
          item: [
            reviewBy('Gazette', 'Right <script>indeed</script>'),
            reviewBy('Gazette', '', { url: 'https://gazette.example/2' }),
          ],
        },
      ],
    }),
  );
  await says(options, /Gazette checks/);
  await says(options, /1 record is in use\.\s*1 record was refused/);
  await choose(
    options,
    'herald.json',
    JSON.stringify({
      '@type': 'DataFeed',
      name: 'Herald checks',
      dateModified: '2025-03-02',
      dataFeedElement: [reviewBy('Herald', 'Needs context')],
    }),
  );
  await says(options, /Herald checks/);

  const page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
  const words = await cardOfClaim(page, 'Needs context – Herald');
  expect(((await readMarks(page))['sidelight-noted'] ?? []).join()).toMatch(/51 votes/);
  expect(words).toMatch(
    /Needs context – Herald .*Herald checks, edition of (?:March 2, 2025|2 March 2025).*Right <script>indeed<\/script> – Gazette/,
  );
  expect(words).toMatch(/Gazette checks, edition of March 1, 2025|Gazette checks, edition of 1 March 2025/);

  await options.bringToFront();
  await options.$$eval('.dataset', (rows) =>
    rows
      .find((row) => row.textContent.includes('Herald checks'))
      ?.querySelector<HTMLElement>('input[type="checkbox"]')
      ?.click(),
  );
  await expect
    .poll(() =>
      options.$$eval(
        '.dataset input[type="checkbox"]',
        (boxes: HTMLInputElement[]) => boxes.filter((box) => !box.checked).length,
      ),
    )
    .toBe(1);
  await reread(page);
  const left = await cardOfClaim(page, 'Right <script>indeed</script> – Gazette');
  expect(left).toMatch(/Gazette checks, edition/);
  expect(left).not.toMatch(/Herald|Needs context/);

  await options.bringToFront();
  await removeAll(options);
  await reread(page);
  const noted = (await readMarks(page))['sidelight-noted'] ?? [];
  expect(noted.length).toBeGreaterThan(0);
  expect(noted.join()).not.toMatch(/51 votes/);
  await page.close();
  await options.close();
});

const badFiles: readonly [what: string, text: string, words: RegExp][] = [
  [
    'truncated JSON',
    '[{"@type": "ClaimReview", "claimReviewed": "The',
    /Nothing was imported.*ends too early, in line 1/s,
  ],
  ['a web page', '<!doctype html><p>feed', /Nothing was imported.*web page \(HTML\)/s],
  ['a zip', 'PK\u0003\u0004\u0014', /Nothing was imported.*zip archive/s],
  ['nothing of use', '{"hello": "world"}', /Nothing was imported.*no ClaimReview/s],
];
it.each(badFiles)('says what is wrong with %s, and keeps what was there', async (_what, text, words) => {
  const options = await openOptions();
  await drop(options, 'bad.json', text);
  await says(options, words);
  expect(await options.$$eval('.dataset', (rows) => rows.length)).toBe(1);
  await options.$eval('.import button', (button) => (button as HTMLElement).click());
  await expect.poll(() => options.$('.import')).toBeNull();
  await options.close();
});

it('puts datasets into the order that the reader gives them, and keeps it', async () => {
  const options = await openOptions();
  await drop(
    options,
    'gazette.json',
    JSON.stringify({ name: 'Gazette checks', '@graph': [reviewBy('Gazette', 'Right')] }),
  );
  await says(options, /Gazette checks/);
  const order = (page: Page) => page.$$eval('.dataset strong', (names) => names.map((name) => name.textContent));
  expect((await order(options))[0]).toMatch(/Sidelight/);
  await options.$$eval('.dataset', (rows) => rows[1]?.querySelector<HTMLElement>('.actions button')?.click());
  await expect.poll(async () => (await order(options))[0]).toMatch(/Gazette checks/);
  await options.close();
  const again = await openOptions();
  expect((await order(again))[0]).toMatch(/Gazette checks/);
  await removeAll(again);
  await again.close();
});

it('says below a dataset which other one it refers to is not in use, and takes it back when that is', async () => {
  const options = await openOptions();
  const own = {
    format: 'sidelight-dataset',
    version: 1,
    info: { id: 'ribera-lamps', title: 'Ribera lamps', edition: '2026-01-10', publisher: 'Gazette' },
    sources: [{ id: 'lamps', publisher: 'Gazette', title: 'Lamps', url: null, published: '2026-01-09' }],
    entities: [
      {
        id: 'lamp-office',
        type: 'organisation',
        name: 'Ribera Lamp Office',
        country: 'sidelight/spain',
        source: 'lamps',
      },
      {
        id: 'oil-office',
        type: 'organisation',
        name: 'Ribera Oil Office',
        country: 'sidelight/spian',
        source: 'lamps',
      },
    ],
  };
  await choose(options, 'lamps.json', JSON.stringify(own));
  await says(options, /Ribera lamps/);
  await says(options, /1 record was refused/);
  await options.click('[data-dataset="ribera-lamps"] .remarks summary');
  await says(options, /“sidelight” has no record “spian”/);
  await options.click('[data-dataset="sidelight"] input[type="checkbox"]');
  await says(options, /“sidelight” \(1 in all\), which is switched off/);
  await options.click('[data-dataset="sidelight"] input[type="checkbox"]');
  await expect.poll(() => options.$('.waits')).toBe(null);
  await options.close();
});
