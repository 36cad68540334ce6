import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../src/page/find/find-article';
import { page, prose } from '../parse';

const [one, two, three] = ['A ferry', 'A bridge', 'A tunnel'].map((about) =>
  prose(300, `${about} across the bay was promised to Westhaven`),
);
const story = `<p>${one}</p><p>${two}</p><p>${three}</p>`;

const textOf = (document: Document, url: string | null = null): string => findArticle(document, url).article.text;

describe('what is taken', () => {
  const cases: [name: string, body: string, texts: string[]][] = [
    [
      'paragraphs, headings, captions, lists, quotations',
      `<article>${story}<h2>What comes next</h2><figure><img><figcaption>The old pier in spring.</figcaption></figure><ul><li>A new pier by May</li><li>Two ferries</li></ul><blockquote>It will be built, the mayor said.</blockquote><p>${one}</p></article>`,
      [one!, 'What comes next', 'The old pier in spring.', 'A new pier by May', 'It will be built, the mayor said.'],
    ],
    [
      'text across inline elements is one block',
      `<main>${story}<p>The <b>mayor</b>, <a href="/m">Ann&nbsp;Lee</a>,<br>said <i>yes</i> to the plan for the harbour and for the pier.</p></main>`,
      ['The mayor, Ann Lee, said yes to the plan for the harbour and for the pier.'],
    ],
    [
      'soft hyphens and odd spaces are gone',
      `<main>${story}<p>The har&shy;bour\u200b  \n plan\u2003stands,   all of it, said the mayor of the town today.</p></main>`,
      ['The harbour plan stands, all of it, said the mayor of the town today.'],
    ],
    [
      'two line breaks part two blocks',
      `<div><div id="text">${one}<br><br>${two}<br> <br>${three}</div></div>`,
      [one!, two!, three!],
    ],
    [
      'divs without paragraphs',
      `<div>${[one, two, three].map((text) => `<div>${text}</div>`).join('')}</div>`,
      [one!, two!, three!],
    ],
    [
      'text in two columns',
      `<div><div class="c1"><p>${one}</p><p>${two}</p></div><div class="c2"><p>${three}</p></div></div>`,
      [one!, two!, three!],
    ],
    [
      'a phrase keeps its text whatever its class',
      `<main>${story}<p>The <a class="popup">harbour master</a> agreed with the plan that the town council made.</p></main>`,
      ['The harbour master agreed with the plan that the town council made.'],
    ],
    [
      'a wrapper with a doubtful class that holds the title',
      `<div class="share-enabled related"><h1>A page of the harbour</h1>${story}</div>`,
      [one!, two!, three!],
    ],
  ];
  it.each(cases)('%s', (_, body, texts) => {
    const blocks = textOf(page(body)).split('\n\n');
    for (const text of texts) expect(blocks).toContain(text);
  });
});

describe('what is left out', () => {
  const strays: [name: string, html: string][] = [
    ['navigation', '<nav><p>STRAY home, politics, the arts, and all the weather of the week in the town.</p></nav>'],
    ['an aside', '<aside><p>STRAY beside the story, with many words about another story of the same week.</p></aside>'],
    [
      'related links',
      '<div class="related-posts"><p>STRAY a story on another thing, which many readers also read today.</p></div>',
    ],
    [
      'comments',
      '<section id="comments"><p>STRAY I for one think that the bridge should have been built by now, and so on.</p></section>',
    ],
    [
      'comments that call themselves content',
      '<div class="comment-content"><p>STRAY I think that the bridge should have been built long ago.</p></div>',
    ],
    ['a share bar', '<div class="shareBar"><span>STRAY share</span></div>'],
    [
      'a newsletter box',
      '<div class="c-newsletter"><p>STRAY get the best of the harbour in your inbox, each morning at seven.</p></div>',
    ],
    ['a notice by its wording', '<p>Sign up for our STRAY newsletter and get it each morning.</p>'],
    ['an advertisement label', '<p>Advertisement</p><p>ADVERTISEMENT</p>'],
    [
      'a cookie banner',
      '<div id="cookie-consent"><p>STRAY we use cookies to make this page work better for all of its readers.</p></div>',
    ],
    [
      'hidden elements',
      '<p hidden>STRAY hidden words in a paragraph.</p><p style="display: none">STRAY words.</p><p aria-hidden="true">STRAY words.</p>',
    ],
    ['scripts and styles', '<script>var STRAY = 1;</script><style>.STRAY {}</style><noscript>STRAY</noscript>'],
    ['controls', '<button>STRAY</button><select><option>STRAY</option></select><textarea>STRAY</textarea>'],
    [
      'editors',
      '<div contenteditable="true"><p>STRAY words that a reader is writing, and many of them, one after another.</p></div>',
    ],
    ['screen-reader labels', '<span class="visually-hidden">STRAY</span>'],
    [
      'a dialog',
      '<div role="dialog"><p>STRAY subscribe today to read all of this story and of many other stories too.</p></div>',
    ],
    ['a heading with nothing after it', '<h3>STRAY more on this</h3>'],
  ];
  it.each(strays)('%s', (_, html) => {
    const text = textOf(page(`<article>${story}${html}</article>`));
    expect(text).not.toMatch(/STRAY|advertisement/i);
    expect(text).toContain(three);
  });

  it('teasers of other stories after the article', () => {
    const teaser = `<li><h3><a href="/x">STRAY another story of the day</a></h3><p>STRAY ${prose(150)}</p></li>`;
    const text = textOf(page(`<div><div>${story}</div><ul>${teaser.repeat(12)}</ul></div>`));
    expect(text).not.toContain('STRAY');
  });
});

describe('what the page states', () => {
  const linked = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  it('reads JSON-LD before meta elements, and shows the heading that readers see', () => {
    const document = page(
      `<header><h1>Bridge  opens at&nbsp;last</h1></header><article>${story}</article>`,
      `<title>Bridge opens at last - Harbour Post</title><meta property="og:title" content="The bridge">${linked({
        '@graph': [
          {
            '@type': ['NewsArticle'],
            headline: 'Bridge opens at last',
            datePublished: '2024-03-05T23:30:00-05:00',
            dateModified: '2024-03-06',
            inLanguage: 'en-GB',
            publisher: { name: 'Harbour Post' },
            author: [{ name: 'Ann Lee' }, { name: 'Bo Ek' }],
          },
        ],
      })}`,
      '',
    );
    const found = findArticle(document, 'https://harbour.example/news/bridge');
    expect(found).toMatchObject({
      readable: true,
      reason: null,
      basis: 'stated',
      updated: '2024-03-06',
      byline: 'Ann Lee, Bo Ek',
    });
    expect(found.article).toMatchObject({
      title: 'Bridge opens at last',
      published: '2024-03-05',
      language: 'en-GB',
      outlet: 'Harbour Post',
    });
    expect(found.article.blocks[0]).toEqual({ start: 0, end: 20, kind: 'title' });
    expect(found.titleElement?.localName).toBe('h1');
    expect(found.article.text.match(/Bridge opens/g)).toHaveLength(1);
  });

  const dates: [name: string, head: string, body: string, day: string | null][] = [
    ['a meta element', '<meta property="article:published_time" content="2021-06-07T08:00:00Z">', '', '2021-06-07'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2020-01-02">', '', '2020-01-02'],
    ['microdata', '', '<span itemprop="datePublished" content="2019-11-30">Saturday</span>', '2019-11-30'],
    ['a time element', '', '<time datetime="2018-05-06">Sunday</time>', '2018-05-06'],
    ['a written date', '', '<p>Published on 4 July 2017</p>', '2017-07-04'],
    ['not the day of an update', '', '<p>Updated on 4 July 2017</p>', null],
    [
      'not a day in the story',
      '',
      '<p>She was born on 4 July 1957, in the year of the storm that took the old pier, and she grew up on the shore.</p>',
      null,
    ],
    ['an ambiguous date', '<meta name="date" content="03/04/2021">', '', null],
    ['an impossible date', '<meta name="date" content="2021-02-31">', '', null],
    ['numbers of which only one order is possible', '<meta name="date" content="05/29/2017">', '', '2017-05-29'],
    ['numbers between dots', '<meta name="date" content="03.04.2021">', '', '2021-04-03'],
    ['a day of the week in the midst', '', '<p>Posted Dec 28 Sat 2013 00:28</p>', '2013-12-28'],
    [
      'the author’s line',
      '',
      '<h1>A page</h1><div class="post__author-date">By Ann Lee <span>May 20, 2019</span></div>',
      '2019-05-20',
    ],
    [
      'a date line before the title',
      '',
      '<div><span class="dateline">Sunday, Feb 1, 2015 11:57 AM UTC</span><h1>A page</h1></div>',
      '2015-02-01',
    ],
    [
      'what only an attribute says in full',
      '',
      '<h1>A page</h1><abbr class="published" title="2016-05-08T00:55:00-07:00">12:55 AM</abbr>',
      '2016-05-08',
    ],
    [
      'an entry that nobody has changed',
      '',
      '<h1>A page</h1><span class="published updated">9 March 2015</span>',
      '2015-03-09',
    ],
    [
      'not an update in the author’s line',
      '',
      '<h1>A page</h1><div class="byline">By Ann Lee. Updated May 20, 2019</div>',
      null,
    ],
    [
      'not a founding day',
      '',
      '<h1>A page</h1><table><tr><td>Founded <span class="bday dtstart published">1998-02-28</span></td></tr></table>',
      null,
    ],
    [
      'not today’s date in the masthead',
      '',
      '<header><div class="current-date">Monday, 4 March 2024</div></header><h1>A page</h1>',
      null,
    ],
    ['not the date of another story', '', '<p><a href="/x">Weekly Edition for April 23, 2015</a></p>', null],
    [
      'not the date of a comment',
      '',
      `<h1>A page</h1>${prose(200)}<div class="comments"><span class="date">4 July 2017</span></div>`,
      null,
    ],
    [
      'the address, where nothing else says it',
      '<link rel="canonical" href="https://harbour.example/news/2015/03/18/bridge.html">',
      '<h1>A page</h1><span class="pb-timestamp">March 18 at 3:57 PM</span>',
      '2015-03-18',
    ],
    [
      'a month by name in the address',
      '<meta property="og:url" content="https://harbour.example/news/2015/mar/08/bridge">',
      '',
      '2015-03-08',
    ],
    [
      'not a number in the address that is no day',
      '<link rel="canonical" href="https://harbour.example/2015/99/18/bridge">',
      '',
      null,
    ],
    ['the day of an issue', '<title>The Harbour Weekly Edition for March 26, 2015</title>', '', '2015-03-26'],
    ['not a day that a title speaks of', '<title>The storm of March 26, 2015</title>', '', null],
  ];
  it.each(dates)('date: %s', (_, head, body, day) => {
    expect(findArticle(page(`<article>${body}${story}</article>`, head), null).article.published).toBe(day);
  });

  it.each([
    ['en-US', '2014-05-08'],
    ['en-GB', '2014-08-05'],
    ['en', null],
  ])('numbers in the order of a language and its region: %s', (lang, day) => {
    expect(
      findArticle(page(`<article>${story}</article>`, '<meta name="date" content="05/08/2014 07:01">', lang), null)
        .article.published,
    ).toBe(day);
  });

  it('keeps the day of publication and of the update apart, and trusts a statement of the page more than when the entry was made', () => {
    const found = findArticle(
      page(
        `<article>${story}</article>`,
        `<meta property="article:published_time" content="2017-02-23T17:18:13-08:00"><meta property="article:modified_time" content="2017-03-01">${linked({ '@type': 'NewsArticle', dateCreated: '2017-02-24T01:18:13Z' })}`,
      ),
      null,
    );
    expect([found.article.published, found.updated]).toEqual(['2017-02-23', '2017-03-01']);
  });

  it.each([
    ['html lang', 'en-us', '', 'en-US'],
    ['og:locale', '', '<meta property="og:locale" content="en_GB">', 'en-GB'],
    ['nothing but the words', '', '', 'en'],
    ['a statement that the words contradict', 'de', '', 'en'],
  ])('language: %s', (_, lang, head, language) => {
    const english =
      '<p>The mayor said that it was not for the council to say which of the plans had been the best, and they were with her on this.</p>';
    expect(
      findArticle(page(`<article>${story}${english.repeat(3)}</article>`, head, lang), null).article.language,
    ).toBe(language);
  });
});

describe('is this an article?', () => {
  it.each([
    ['an empty page', '', null, 'no-text'],
    ['a few words', '<p>Nothing here.</p>', null, 'little-text'],
    ['a site’s first page', `<main>${story}</main>`, 'https://harbour.example/', 'front-page'],
    ['an article', `<main>${story}</main>`, 'https://harbour.example/2024/bridge', null],
  ])('%s', (_, body, url, reason) => {
    const found = findArticle(page(body), url);
    expect(found.reason).toBe(reason);
    expect(found.readable).toBe(reason === null);
  });
});

const reference = resolve(import.meta.dirname, '../../../../shared/articles/tag24-2025-02-12.html');
describe.skipIf(!existsSync(reference))('the reference article (beside the checkout)', () => {
  it('finds every block and nothing else', () => {
    const { document } = parseHTML(readFileSync(reference, 'utf8'));
    const { article } = findArticle(document, null);
    const expected = readFileSync(reference.replace('.html', '.txt'), 'utf8').trim();
    expect(article.text).toBe(expected);
    expect(article.blocks[0]!.kind).toBe('title');
    expect(article.blocks.at(-1)!.kind).toBe('credit');
    expect(article).toMatchObject({ published: '2025-02-12', language: 'en', outlet: 'TAG24' });
  });
});
