import { describe, expect, it } from 'vitest';
import { isFrontPage, whyNotRead } from '../../../src/page/find/gate';
import { page, prose } from '../parse';

const story = `<p>${prose(300)}</p><p>${prose(300)}</p>`;

describe('whyNotRead', () => {
  it.each([
    ['running text', `<main>${story}</main>`, '', null],
    [
      'text in one element, parted by line breaks',
      `<div>${prose(300)}<br>${prose(300)}<br>${prose(300)}</div>`,
      '',
      null,
    ],
    [
      'an article by og:type, whose text comes later',
      '<div id="app"></div>',
      '<meta property="og:type" content="Article">',
      null,
    ],
    ['an article by JSON-LD', '', '<script type="application/ld+json">{"@type": "NewsArticle"}</script>', null],
    ['an article by microdata', '<div itemprop="articleBody">…</div>', '', null],
    [
      'a shop',
      '<ul><li>A lamp<li>A chair</ul>',
      '<script type="application/ld+json">{"@type": "Product"}</script>',
      'little-text',
    ],
    ['teasers', '<p>A short teaser.</p>'.repeat(300), '', 'little-text'],
    ['nothing', '', '', 'little-text'],
  ])('%s', (_, body, head, reason) => {
    expect(whyNotRead(page(body, head), 'https://harbour.example/2024/story')).toBe(reason);
  });

  it('leaves an editor alone', () => {
    const document = page(story);
    document.body.setAttribute('contenteditable', 'true');
    expect(whyNotRead(document, null)).toBe('editor');
  });

  it('looks at no more than a bounded number of paragraphs', () => {
    const document = page(`${'<p>short</p>'.repeat(5_000)}${story}`);
    expect(whyNotRead(document, null)).toBe('little-text');
  });
});

describe('isFrontPage', () => {
  it.each([
    ['https://harbour.example/', true],
    ['https://harbour.example', true],
    ['https://harbour.example/index.html', true],
    ['https://harbour.example/en/', true],
    ['https://harbour.example/en-gb', true],
    ['https://harbour.example/?p=1234', false],
    ['https://harbour.example/2024/03/bridge', false],
    ['https://harbour.example/bridge', false],
    ['file:///home/reader/page.html', false],
    ['not an address', false],
  ])('%s: %s', (url, expected) => {
    expect(isFrontPage(url)).toBe(expected);
  });
});
