import { parseHTML } from 'linkedom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../src/page/find/find-article';
import { LONGEST_TEXT } from '../../../src/page/find/root-rules';
import { stillHolds } from '../../../src/page/text-map';
import { prose } from '../parse';

const paragraph = `<p>${prose(120)}</p>`;
const inPage = (body: string): string => `<!doctype html><html><head></head><body>${body}</body></html>`;
const read = (html: string) => findArticle(parseHTML(html).document, null);

describe('pages that are not as they should be', () => {
  it.each([
    ['nothing at all', '', 0],
    ['text alone', 'hello', 0],
    ['a frameset', '<frameset><frame src="a.html"></frameset>', 0],
    ['only scripts', inPage('<script>document.write("x")</script>'), 0],
    ['never closed elements', inPage(`<article><div><p>${prose(200)}<p>${prose(200)}<div><b>`), 300],
    [
      'broken JSON-LD',
      inPage(`<script type="application/ld+json">{"@type":"NewsArticle","headline":</script>${paragraph.repeat(4)}`),
      400,
    ],
    [
      'JSON-LD of other types than promised',
      inPage(
        `<script type="application/ld+json">[null,1,"x",{"@type":["NewsArticle",3],"headline":{"a":1},"author":[null,[]],"publisher":7,"datePublished":false}]</script>${paragraph.repeat(4)}`,
      ),
      400,
    ],
    [
      'deep JSON-LD',
      inPage(
        `<script type="application/ld+json">${'['.repeat(4000)}${']'.repeat(4000)}</script>${paragraph.repeat(4)}`,
      ),
      400,
    ],
    ['articles in articles', inPage(`${'<article>'.repeat(500)}${paragraph.repeat(4)}`), 400],
    [
      'right to left',
      inPage(
        `<article dir="rtl"><p>${'قال رئيس البلدية إن الجسر الجديد سيفتح في الربيع المقبل. '.repeat(8)}</p></article>`,
      ),
      400,
    ],
    ['Japanese', inPage(`<article><p>${'市長は新しい橋が来年の春に開通すると述べた。'.repeat(12)}</p></article>`), 200],
    ['everything under a class that is left out', inPage(`<div class="comments">${paragraph.repeat(6)}</div>`), 500],
  ])('%s', (_, html, least) => {
    const { article } = read(html);
    expect(article.text.length).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['20,000 nested elements', `${'<div>'.repeat(20_000)}${paragraph.repeat(10)}`],
    [
      '3,000 nested elements that look like side matter',
      `${'<div class="related byline">'.repeat(3_000)}${paragraph.repeat(10)}`,
    ],
    ['100,000 elements in one paragraph', `<p>${'<span>word </span>'.repeat(100_000)}</p>`],
    ['three million spaces', `<p>${' '.repeat(3_000_000)}x</p>${paragraph.repeat(10)}`],
    ['five million characters', `<article><p>${prose(5_000_000)}</p></article>`],
  ])(
    '%s',
    (_, body) => {
      expect(read(inPage(body)).article.text.length).toBeGreaterThan(1_000);
    },
    60_000,
  );

  it.each([
    ['one paragraph of it', `<p>${prose(2_000_000)}</p>`],
    ['many paragraphs', `<p>${prose(2_000)}</p>`.repeat(1_000)],
    ['one word', `<p>${prose(400)}</p><p>${'x'.repeat(2_000_000)}</p>`],
  ])('a text that is too long is read up to the bound, and the rest is counted: %s', (_, body) => {
    const { article, beyond, map } = read(inPage(`<article>${body}</article>`));
    expect(article.text.length).toBeLessThanOrEqual(LONGEST_TEXT);
    expect(article.text.length).toBeGreaterThan(LONGEST_TEXT - 3_000);
    const blanks = 2 * (article.blocks.length - 1);
    expect(article.text.length - blanks + beyond).toBe(body.replace(/<\/?p>/g, '').length);
    const last = article.blocks.at(-1)!;
    expect(stillHolds(map, { start: last.end - 40, end: last.end })).toBe(true);
  });

  it('the language of other scripts is told', () => {
    expect(
      read(inPage(`<article><p>${'قال رئيس البلدية إن الجسر الجديد سيفتح في الربيع. '.repeat(9)}</p></article>`))
        .article.language,
    ).toBe('ar');
    expect(
      read(inPage(`<article><p>${'市長は新しい橋が来年の春に開通すると述べた。'.repeat(9)}</p></article>`)).article
        .language,
    ).toBe('ja');
  });

  it('survives any soup of tags, and its blocks lie in the text (1,000 pages)', () => {
    const tag = fc.constantFrom(
      'article',
      'div',
      'p',
      'h1',
      'h2',
      'ul',
      'li',
      'table',
      'tr',
      'td',
      'b',
      'a',
      'br',
      'span',
      'blockquote',
      'time',
      'script',
      'body',
      'html',
    );
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      fc.constantFrom(
        prose(90),
        'word ',
        '&amp;',
        '&#x202e;',
        '<!-- -->',
        '<p class="comment">',
        '<time datetime="2020-01-02">',
        '<meta itemprop="datePublished" content="x">',
        '\u0000',
        '<a href="x">',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { article } = read(pieces.join(''));
        let last = 0;
        for (const { start, end } of article.blocks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(article.text.slice(last, start).trim()).toBe('');
          last = end;
        }
        expect(article.text.slice(last)).toBe('');
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);
});
