import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readArticle } from '../../src/cli/annotate-file';
import { parseInputLine } from '../../src/cli/input-line';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-input-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = 'The mayor opened the bridge on Tuesday.';

it.each<[what: string, content: string | Buffer, published: string | null, words: RegExp | null]>([
  ['a text', TEXT, '2026-02-28', null],
  ['a day that is not in the calendar', TEXT, '2026-02-30', /--published wants a calendar day/],
  ['a month that does not exist', TEXT, '2026-13-01', /--published wants a calendar day/],
  ['a day in words', TEXT, 'Tuesday', /--published wants a calendar day/],
  ['an empty file', '', null, /is empty/],
  ['a file of spaces', ' \n\t ', null, /is empty/],
  ['a PDF', '%PDF-1.7 1 0 obj', null, /is not a text or a saved page/],
  [
    'a picture',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0, 0, 0x0d]),
    null,
    /is not a text or a saved page/,
  ],
  ['a page without text', '<!doctype html><title>x</title><body></body>', null, /no article text/],
])('reads %s, or says why not', async (_what, content, published, words) => {
  const file = join(folder, 'input.html');
  writeFileSync(file, content);
  const read = readArticle(file, published);
  if (words === null) expect((await read).article.text).toContain('bridge');
  else await expect(read).rejects.toThrow(words);
});

it.each<[published: string, words: RegExp | null]>([
  ['2026-02-28', null],
  ['2026-02-28T10:00:00Z', null],
  ['2026-02-30', /not a day of the calendar/],
  ['soon', /a date YYYY-MM-DD/],
])('takes a line of %s, or says why not', (published, words) => {
  const read = () => parseInputLine({ id: 'a', text: TEXT, published }, 'line 1');
  if (words === null) expect(read().published).toBe(published);
  else expect(read).toThrow(words);
});
