/** Pages that are no story, or one of another kind: what is read of them, and of which day. */
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../src/page/find/find-article';
import { whyNotRead } from '../../../src/page/find/gate';
import { page, prose } from '../parse';

const url = 'https://post.example/news/weir';
const linked = (type: string, fields: object = {}): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': type, headline: 'Weir on the Orle', name: 'Weir on the Orle', ...fields })}</script>`;
const heading = '<h1>Weir on the Orle</h1>';
const p = (length: number, about?: string): string => `<p>${prose(length, about)}</p>`;

describe('what is read of a kind of page', () => {
  const teaser = (title: string): string =>
    `<div class="card"><a href="/${title.length}"><h3>${title} in the valley of the Orle</h3></a>${p(110)}</div>`;
  const teasers = ['A mill is sold', 'The bridge is shut', 'A ferry sails', 'Eels come back', 'A dyke breaks'].map(
    teaser,
  );
  const dated = { datePublished: '2024-05-03' };
  const cases: [
    name: string,
    head: string,
    body: string,
    expected: { readable: boolean; published?: string; has?: string[]; lacks?: string[] },
  ][] = [
    [
      'a recipe',
      linked('Recipe', dated),
      `<article>${heading}${p(300)}<h2>Ingredients</h2><ul><li>500g rye flour</li><li>2 tsp salt</li></ul><h2>Method</h2><ol><li>${prose(120, 'Mix the flour with the salt')}</li></ol></article>`,
      { readable: true, published: '2024-05-03', has: ['500g rye flour', 'Mix the flour'] },
    ],
    [
      'a gallery',
      linked('ImageGallery', dated),
      `${heading}${p(200)}${[1, 2, 3].map((n) => `<figure><img><figcaption>${prose(150, `Picture ${n} shows the weir`)}</figcaption></figure>`).join('')}${p(200)}`,
      { readable: true, published: '2024-05-03', has: ['Picture 3 shows'] },
    ],
    [
      'a product test',
      linked('Article', dated),
      `<article>${heading}${p(200)}<h2>1. Orle Shell</h2>${p(200)}<p><a href="/buy">Buy it at the Quayside Outdoor shop for £180</a></p><h2>How we tested</h2>${p(200)}</article>`,
      { readable: true, has: ['1. Orle Shell', 'How we tested'], lacks: ['Buy it at'] },
    ],
    [
      'a quiz',
      linked('NewsArticle', dated),
      `${heading}${p(400)}<div><h3>1. Which town has the oldest weir on the river?</h3><label><input type="radio">STRAY Brackwater</label><button>STRAY Check</button></div>${p(120)}`,
      { readable: true, has: ['Which town has'], lacks: ['STRAY'] },
    ],
    [
      'a transcript',
      linked('NewsArticle', dated),
      `<article>${heading}${p(200)}<p>IDA VAHL: Good morning.</p><p>TOM ORRE: Good morning to you.</p><p>VAHL: So.</p>${p(200)}</article>`,
      { readable: true, has: ['IDA VAHL: Good morning.', 'VAHL: So.'] },
    ],
    ['a section of teasers', '', `<main><h1>The river</h1>${teasers.join('')}</main>`, { readable: false }],
    [
      'the same as a list',
      '',
      `<main><h1>The river</h1><ul>${teasers.map((one) => `<li>${one}</li>`).join('')}</ul></main>`,
      { readable: false },
    ],
    [
      'a story with teasers below it',
      '',
      `<main>${heading}${p(1800)}</main>${teasers.join('')}`,
      { readable: true, lacks: ['A mill is sold'] },
    ],
    [
      'a page of a video',
      linked('VideoObject', { uploadDate: '2024-05-03' }),
      `<main>${heading}<video></video>${p(120)}</main>`,
      { readable: false },
    ],
  ];
  it.each(cases)('%s', (_, head, body, { readable, published, has = [], lacks = [] }) => {
    const { article, ...found } = findArticle(page(body, head), url);
    expect(found.readable).toBe(readable);
    if (published !== undefined) expect(article.published).toBe(published);
    for (const words of has) expect(article.text).toContain(words);
    for (const words of lacks) expect(article.text).not.toContain(words);
  });

  it('says of a section that it is a list of links, and leaves a home page to those who ask', () => {
    const section = page(`<main><h1>The river</h1>${teasers.join('')}</main>`);
    expect(findArticle(section, url).reason).toBe('list-of-links');
    expect(whyNotRead(section, 'https://post.example/')).toBe('front-page');
  });
});

describe('a live blog', () => {
  const entry = (day: string, name: string, tag = 'article'): string =>
    `<${tag} class="entry"><div><time datetime="${day}T18:20:00Z">18:20</time><h2>${name}</h2></div>${p(170, `${name}, and the council met`)}<p>18:25</p></${tag}>`;
  const head = linked('LiveBlogPosting', { coverageStartTime: '2024-05-03T08:00:00Z' });
  const days = (html: string, stated = head): Record<string, string | undefined> => {
    const { article } = findArticle(page(`<main>${heading}${p(100)}${html}</main>`, stated), url);
    expect(article.text).not.toMatch(/\d\d:\d\d/);
    return Object.fromEntries(
      article.blocks.map(({ start, end, day }) => [article.text.slice(start, end).split(',')[0]!.trim(), day]),
    );
  };
  const entries = (tag?: string): string =>
    entry('2024-05-05', 'Third', tag) + entry('2024-05-04', 'Second', tag) + entry('2024-05-03', 'First', tag);

  it.each(['article', 'div', 'li', 'section'])('has entries of several days, each in a %s', (tag) => {
    const found = days(`<div>${entries(tag)}</div>`);
    expect(found).toMatchObject({ First: '2024-05-03', Second: '2024-05-04', Third: '2024-05-05' });
    expect(found['The council of Westhaven met on the old harbour plan']).toBeUndefined();
    expect(found['Weir on the Orle']).toBeUndefined();
  });
  it('is of one day where its entries lie beside one another without an element around each', () => {
    const flat = [5, 4]
      .map((day) => `<time datetime="2024-05-0${day}">18:20</time><h2>Entry ${day}</h2>${p(170)}`)
      .join('');
    expect(Object.values(days(`<div>${flat}</div>`)).every((day) => day === undefined)).toBe(true);
  });
  it('has no such days if the page is another kind of story', () => {
    const found = days(entries(), linked('NewsArticle', { datePublished: '2024-05-03' }));
    expect(found['First']).toBeUndefined();
  });
});
