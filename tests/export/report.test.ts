import { beforeAll, describe, expect, it } from 'vitest';
import english from '../../assets/locales/en.json';
import { annotationsJson } from '../../src/export/annotations-json';
import { fileNameOf, type ExportedPage } from '../../src/export/exported-page';
import { markdownReport } from '../../src/export/markdown-report';
import { escapeMarkdown, linkTo } from '../../src/export/markdown-text';
import { reportWords } from '../../src/ui/text/report-words';
import { makeTranslate, messagesIn } from '../../src/ui/text/translate';
import { exportedPage } from './export-page';

const words = reportWords(makeTranslate(messagesIn(english), 'en'));
let page: ExportedPage;
beforeAll(async () => {
  page = await exportedPage();
});

describe('the report', () => {
  it('names claims, whose word they are, the note, its sources and the dataset', () => {
    const { name, text } = markdownReport(page, words);
    expect(name).toBe('news.example-news-from-the-harbour.md');
    expect(text).toMatch(/^# 🚢 News from the harbour\n/);
    expect(text).toMatch(/## Claims[\s\S]*the harbour of Belhaven was closed for a year/);
    expect(text).toMatch(/Ada Miller/);
    expect(text).toMatch(/\[The Gazette, List of names, 2025-01-02\]\(<https:\/\/gazette\.example\/names>\)/);
    expect(text).toMatch(/Test, edition of/);
  });

  it('says who everybody is, with and without a record, and how many claims were not examined', () => {
    const { text } = markdownReport(page, words);
    expect(text).toMatch(/^- Ada Miller · Mayor of Belhaven · \d mentions$/m);
    expect(text).toMatch(/^- Belhaven · city · Belland/m);
    expect(text).toMatch(/^- Tom Reed · person, no record · a fisherman$/im);
    const { claims } = page.annotations;
    const noted = claims.filter(({ notes }) => notes.length > 0).length;
    expect(claims.length).toBeGreaterThan(noted);
    expect(text).toMatch(new RegExp(`${claims.length - noted} claims? (?:was|were) not examined`));
  });

  it('lets nothing in the texts become a mark, a tag or a link', () => {
    const { text } = markdownReport(page, words);
    expect(text).not.toMatch(/<script|[^\\]\]\(javascript:|[^\\]\*three/);
    expect(text).toContain('The log says \\*three\\* months.');
  });
});

describe('all data', () => {
  it('has every annotation with its words, and can be read again', () => {
    const file = JSON.parse(annotationsJson(page).text) as {
      text: string;
      claims: { start: number; end: number; words: string }[];
      mentions: unknown[];
      records: { notes: unknown[] };
    };
    expect(file.claims.every(({ start, end, words: claim }) => file.text.slice(start, end) === claim)).toBe(true);
    expect(file.claims).toHaveLength(page.annotations.claims.length);
    expect(file.mentions).toHaveLength(page.annotations.mentions.length);
    expect(file.records.notes).toHaveLength(1);
  });
});

describe('texts of strangers in Markdown', () => {
  it.each([
    ['a *b* _c_', 'a \\*b\\* \\_c\\_'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['two\nlines\n# heading', 'two lines \\# heading'],
    ['[a](b)', '\\[a\\](b)'],
  ])('%j', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));

  it.each([
    ['https://a.example/x y>z', '[w](<https://a.example/x%20y%3Ez>)'],
    ['javascript:alert(1)', 'w'],
  ])('a link to %j', (url, link) => expect(linkTo(url, 'w')).toBe(link));

  it.each([
    ['https://www.news.example/a', 'Ärger: über/alles?', 'news.example-arger-uber-alles.md'],
    ['file:///a.html', null, 'page.md'],
  ])('a file name for %s, %s', (url, title, name) =>
    expect(fileNameOf({ ...page, url, article: { ...page.article, title } }, '.md')).toBe(name),
  );
});
