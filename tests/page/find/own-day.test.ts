import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../src/page/find/find-article';
import { languageOf } from '../../../src/page/find/language';
import { page, prose } from '../parse';

const url = 'https://post.example/news/weir';
const story = (text: string): string => `<main><h1>Weir on the Orle is built</h1><p>${prose(500)}</p>${text}</main>`;
const linked = (...objects: object[]): string =>
  objects.map((object) => `<script type="application/ld+json">${JSON.stringify(object)}</script>`).join('');
const own = { '@type': 'NewsArticle', headline: 'Weir on the Orle is built', datePublished: '2024-05-03', url };
const other = {
  '@type': 'NewsArticle',
  headline: 'A mill is sold',
  datePublished: '2011-01-02',
  url: 'https://post.example/news/mill',
};

const dayOf = (head: string, body = ''): string | null => findArticle(page(story(body), head), url).article.published;

describe('the day of the page’s own article', () => {
  const cases: [name: string, head: string, day: string | null][] = [
    ['another story is described first', linked(other, own), '2024-05-03'],
    ['both in a graph', linked({ '@graph': [other, own] }), '2024-05-03'],
    ['the own one is an Article', linked({ ...own, '@type': 'Article' }, other), '2024-05-03'],
    ['only another story is', linked(other), null],
    ['the own one has another headline', linked(other, { ...own, headline: 'Stone for the river' }), '2024-05-03'],
    [
      'only another story is, without its address, and the page states its own',
      `${linked({ ...other, url: undefined })}<meta property="article:published_time" content="2024-05-03">`,
      '2024-05-03',
    ],
    [
      'fields with the vocabulary’s prefix',
      linked({ '@type': 'schema:NewsArticle', 'schema:headline': own.headline, 'schema:datePublished': '2024-05-03' }),
      '2024-05-03',
    ],
    ['a list of days', linked({ ...own, datePublished: ['2024-05-03T10:00:00Z'] }), '2024-05-03'],
    ['Unix time in milliseconds', linked({ ...own, datePublished: 1714730400000 }), '2024-05-03'],
    [
      'a live blog’s first hour',
      linked({ '@type': 'LiveBlogPosting', headline: own.headline, coverageStartTime: '2024-05-03T08:00:00Z' }),
      '2024-05-03',
    ],
    ['a page that states its day', linked({ '@type': 'WebPage', datePublished: '2024-05-03' }), '2024-05-03'],
    ['a placeholder', linked({ ...own, datePublished: '1970-01-01T00:00:00Z' }), null],
    ['a day far ahead', linked({ ...own, datePublished: '2099-01-01' }), null],
    ['more than is parsed', linked({ ...own, articleBody: 'x'.repeat(600_000) }), '2024-05-03'],
  ];
  it.each(cases)('%s', (_, head, day) => expect(dayOf(head)).toBe(day));

  it.each([
    ['12th of February 2025', '2025-02-12'],
    ['February 12,2025', '2025-02-12'],
    ['Feb-12-2025', '2025-02-12'],
    ['2025-2-7', '2025-02-07'],
    ['12\u00a0February\u202f2025', '2025-02-12'],
    ['Updated 3 March 2026 | Published 12 February 2025', '2025-02-12'],
  ])('shown as %s', (shown, day) => {
    const body = `<main><h1>Weir on the Orle is built</h1><p>${shown}</p><p>${prose(500)}</p></main>`;
    expect(findArticle(page(body), url).article.published).toBe(day);
  });
});

describe('days of other stories on a page that states none', () => {
  const teaser = '<div><a href="/mill"><h3>A mill is sold</h3></a><time datetime="2011-01-02">2 Jan 2011</time></div>';
  const heading = '<h1>Weir on the Orle is built</h1>';
  const cases: [name: string, body: string, day: string | null][] = [
    [
      'above the title',
      `${teaser}<main><article>${heading}<time datetime="2024-05-03">3 May</time><p>${prose(500)}</p></article></main>`,
      '2024-05-03',
    ],
    ['below the text', `<main><article>${heading}<p>${prose(500)}</p></article></main>${teaser}`, null],
    [
      'below the text, after its own',
      `<main><article>${heading}<p>${prose(500)}</p><p><time datetime="2024-05-03">3 May</time></p></article></main>${teaser}`,
      '2024-05-03',
    ],
  ];
  it.each(cases)('%s', (_, body, day) => expect(findArticle(page(body), url).article.published).toBe(day));
});

describe('where the day is from', () => {
  const heading = '<h1>Weir on the Orle is built</h1>';
  const cases: [name: string, head: string, body: string, url: string, from: string | null][] = [
    ['JSON-LD', linked(own), '', url, 'data'],
    ['a meta element', '<meta name="date" content="2024-05-03">', '', url, 'data'],
    ['a line', '', '<p>3 May 2024</p>', url, 'page'],
    ['an element of time', '', '<time datetime="2024-05-03">Friday</time>', url, 'page'],
    ['the address', '', '', 'https://post.example/2024/05/03/weir', 'address'],
    ['nowhere', '', '', url, null],
  ];
  it.each(cases)('%s', (_, head, line, address, from) => {
    const found = findArticle(page(`<main>${heading}${line}<p>${prose(500)}</p></main>`, head), address);
    expect([found.article.published, found.article.daySource?.from ?? null]).toEqual([from && '2024-05-03', from]);
  });
});

describe('a page kept up for years', () => {
  const days = (datePublished: string, dateModified: string): string => linked({ ...own, datePublished, dateModified });
  const cases: [name: string, head: string, body: string, day: string, first: string | null][] = [
    [
      'shown as updated, and its text is of then',
      days('2012-05-10', '2026-04-24'),
      '<p>Updated 24 April 2026</p><p>In 2025 the weir was mended.</p>',
      '2026-04-24',
      '2012-05-10',
    ],
    [
      'its text names several years of then',
      days('2012-05-10', '2020-04-24'),
      '<p>In 2019 it was mended, and in March 2020 again.</p>',
      '2020-04-24',
      '2012-05-10',
    ],
    [
      'its text is of the first day',
      days('2012-05-10', '2020-04-24'),
      '<p>Updated 24 April 2020</p><p>In 2011 it broke.</p>',
      '2012-05-10',
      null,
    ],
    [
      'a year ahead is named once',
      days('2012-05-10', '2020-04-24'),
      '<p>It will be done in 2020.</p>',
      '2012-05-10',
      null,
    ],
    [
      'corrected on the next day',
      days('2024-05-03', '2024-05-04'),
      '<p>Updated 4 May 2024</p><p>In 2024 it broke.</p>',
      '2024-05-03',
      null,
    ],
  ];
  it.each(cases)('%s', (_, head, body, day, first) => {
    const found = findArticle(page(story(body), head), url);
    expect([found.article.published, found.article.daySource?.first]).toEqual([day, first]);
  });

  it.each([
    ['far from the update', days('2012-05-10', '2020-04-24'), '2020-04-24'],
    ['near to it', days('2024-05-03', '2024-05-04'), null],
    ['with no update stated', linked(own), null],
  ])('read on its first day, %s', (_, head, later) =>
    expect(findArticle(page(story(''), head), url).article.daySource?.later).toBe(later),
  );
});

describe('the language', () => {
  const english = prose(400);
  const swahili =
    'Baraza la mji wa Mto lilikutana jana katika ukumbi wa zamani na wanachama walizungumza kuhusu bwawa jipya. '.repeat(
      6,
    );
  const cases: [stated: string | null, text: string, language: string | null][] = [
    ['eng', english, 'en'],
    ['deu-AT', 'x', 'de-AT'],
    ['utf-8', english, 'en'],
    ['english', english, 'en'],
    ['haw', 'x', 'haw'],
    ['en', swahili, 'und'],
    ['sw', swahili, 'sw'],
    ['en-GB', english, 'en-GB'],
    ['en', 'Macron, Merz, Meloni', 'en'],
  ];
  it.each(cases)('%s', (stated, text, language) => expect(languageOf([stated], text)).toBe(language));
});
