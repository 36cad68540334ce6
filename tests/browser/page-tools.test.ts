import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/drive/marks';
import { keepSaved, savedBy } from './support/saved-text';
import { press, says, type } from './support/surface';
import { useBrowser } from './support/suite-browser';

const browser = useBrowser();

/** Chooses a form and presses "Save". @returns the saved text */
async function save(surface: Page, form: string): Promise<string> {
  await surface.select('select[name="export-form"]', form);
  return savedBy(surface, () => press(surface, 'button[name="export"]'));
}

/** Records what a page copies; the real clipboard accepts only the front window. */
const keepCopied = (surface: Page) =>
  surface.evaluate(`navigator.clipboard.writeText = (text) => Promise.resolve((window.copied = text))`);

/** The section is there once the background has answered. */
async function openOptions(): Promise<Page> {
  const options = await browser.openExtensionPage('options.html');
  await options.waitForSelector('.dataset');
  return options;
}

const countDatasets = (options: Page) => options.$$eval('.dataset', (rows) => rows.length);

it('gives the reading of a page away as a report, as web annotations and as data', async () => {
  const page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
  const panel = await browser.openPanel(page);
  await panel.waitForSelector('.page-tools');
  await panel.$eval('.page-tools', (tools) => tools.setAttribute('open', ''));
  await keepSaved(panel);

  expect(await save(panel, 'markdown')).toMatch(/^# .*https?:\/\//s);
  const annotations = JSON.parse(await save(panel, 'web-annotation')) as Record<string, unknown>;
  expect(JSON.stringify(annotations['@context'])).toContain('http://www.w3.org/ns/anno.jsonld');
  expect(JSON.stringify(JSON.parse(await save(panel, 'json')))).toContain('Hegseth');
  await Promise.all([panel.close(), page.close()]);
});

it('makes a report of an error that holds nothing of the page unless it is ticked', async () => {
  const page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
  const popup = await browser.openPopup(page);
  await popup.waitForSelector('[data-part="report"]');
  await popup.$eval('[data-part="report"]', (report) => report.setAttribute('open', ''));
  const title = await page.title();
  const report = () => popup.$eval('.report-text', (text) => text.textContent ?? '');
  await popup.waitForSelector('select[name="report-about"] option:nth-child(2)');
  await popup.select('select[name="report-kind"]', 'missing');
  await type(popup, 'textarea[name="report-words"]', 'Her deputy has no card.');
  await expect
    .poll(report)
    .toMatch(/^Sidelight report: missing\ndataset: .*, edition \d.*\nversion: [\d.]+\n\nHer deputy/s);
  expect(await report()).not.toContain(title.slice(0, 20));
  expect(await report()).not.toContain('localhost');
  await popup.select('select[name="report-about"]', '0');
  await expect.poll(report).toMatch(/\nrecord: \S+\/\S+\n/);
  await press(popup, 'input[name="report-page"]');
  await expect.poll(report).toMatch(/\npage: \S/);
  await keepCopied(popup);
  await press(popup, 'button[name="report-copy"]');
  await says(popup, /Copied\./);
  await expect.poll(() => popup.evaluate('window.copied')).toBe(await report());
  await Promise.all([popup.close(), page.close()]);
});

it('takes the fact-checks that a page carries when it is asked, and not before', async () => {
  const page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      claimReviewed: 'The harbour bridge was closed for all of last winter.',
      url: 'https://gazette.example/bridge',
      author: { '@type': 'Organization', name: 'Gazette' },
      datePublished: '2025-02-13',
      reviewRating: { '@type': 'Rating', alternateName: 'Needs context' },
    });
    document.head.append(script);
  });
  const before = await openOptions();
  expect(await countDatasets(before)).toBe(1);
  await before.close();

  const panel = await browser.openPanel(page);
  await panel.waitForSelector('.page-tools');
  await panel.$eval('.page-tools', (tools) => tools.setAttribute('open', ''));
  await press(panel, 'button[name="take-reviews"]');
  await says(panel, /1 fact-check/);
  const options = await openOptions();
  await expect.poll(() => countDatasets(options)).toBe(2);

  await options.$eval('button[name="remove"]', (button) => (button as HTMLElement).click());
  await options.waitForSelector('button[name="remove-now"]');
  await options.$eval('button[name="remove-now"]', (button) => (button as HTMLElement).click());
  await expect.poll(() => countDatasets(options)).toBe(1);
  await Promise.all([panel.close(), page.close(), options.close()]);
});
