import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pointInCard, readCard, waitForCardText } from '../../scripts/drive/card';
import { pressText } from '../../scripts/drive/hover-text';
import { waitForMarks } from '../../scripts/drive/marks';
import { useBrowser } from './support/suite-browser';

const browser = useBrowser();
let page: Page;

beforeEach(async () => {
  page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
});
afterEach(() => page.close());

/** Returns the clipboard's text, by pasting it into a field added to the page. */
async function pasted(): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['paste'] });
  await page.keyboard.up('Control');
  await page.waitForFunction(() => document.querySelector('textarea')?.value);
  return page.evaluate(() => {
    const field = document.querySelector('textarea');
    field?.remove();
    return field?.value ?? '';
  });
}

const formats: readonly [nth: number, name: string, expected: RegExp][] = [
  [
    1,
    'as plain text',
    /millions of deaths.*Donald Trump.*Truth Social[^]*The Sample Gazette, (?:12 )?February[^]*#:~:text=[^]*https?:/,
  ],
  [2, 'as Markdown', /^> “[^]*\[[^\]]*The Sample Gazette[^\]]*\]\(http[^)]*#:~:text=[^)]*\)[^]*\]\(https?:/],
  [3, 'as a link to the words', /^http:\/\/[^ ]+sample-call\.html#:~:text=[^ ]+$/],
];
it.each(formats)('copies a citation (%i: %s) and says so', async (nth, name, expected) => {
  await pressText(page, 'millions of deaths');
  await waitForCardText(page, 'Copy citation');
  await readCard(page, (root) => root.querySelector('[data-part="copy"]')?.scrollIntoView());
  const fold = await pointInCard(page, '[data-part="copy"] summary');
  await page.mouse.click(fold.x, fold.y);
  await readCard(page, (root, index) => root.querySelectorAll('.copy-as')[index - 1]?.scrollIntoView(), nth);
  const button = await pointInCard(page, `.copy-as:nth-of-type(${nth})`);
  await page.mouse.click(button.x, button.y);
  await expect
    .poll(() => readCard(page, (root) => root.querySelector('[role="status"]')?.textContent))
    .toBe(`Copied ${name}`);
  expect(await pasted()).toMatch(expected);
});

it.each([
  ['a claim with a note', 'millions of deaths', /^Sidelight report: note\nrecord: \S+\/\S+\n/],
  ['a name with a record', 'Pete Hegseth', /^Sidelight report: role\nrecord: \S+\/pete-hegseth\n/],
])('leads to a report that knows what it is about and has nothing of the page: %s', async (_, words, expected) => {
  const title = await page.title();
  await pressText(page, words);
  await waitForCardText(page, 'Wrong or missing?');
  await readCard(page, (root) => root.querySelector('[data-act="report"]')?.scrollIntoView());
  const button = await pointInCard(page, '[data-act="report"]');
  await page.mouse.click(button.x, button.y);
  const form = await browser.waitForTab(/\/report\.html\?/);
  await form.waitForSelector('.report-text');
  const report = () => form.$eval('.report-text', (text) => text.textContent ?? '');
  expect(await report()).toMatch(expected);
  expect(await report()).not.toContain(title.slice(0, 20));
  await form.$eval('input[name="report-page"]', (tick) => (tick as HTMLElement).click());
  await expect.poll(report).toContain(`page: ${title.slice(0, 20)}`);
  await form.close();
});
