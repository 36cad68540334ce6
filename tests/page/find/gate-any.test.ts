import fc from 'fast-check';
import { expect, it } from 'vitest';
import { whyNotRead } from '../../../src/page/find/gate';
import { page, prose } from '../parse';

const name = fc.constantFrom(
  'p',
  'pre',
  'div',
  'br',
  'article',
  'ul',
  'li',
  'b',
  'a',
  'table',
  'td',
  'span',
  'textarea',
  'script',
  'template',
  'svg',
);
const piece = fc.oneof(
  name.map((tag) => `<${tag}>`),
  name.map((tag) => `</${tag}>`),
  fc.constantFrom(
    prose(90),
    prose(700),
    'word ',
    '&amp;',
    '<!-- -->',
    '\u0000',
    '<p contenteditable>',
    '<div itemprop="datePublished">',
    '<script type="application/ld+json">{"@type":</script>',
    '<script type="application/ld+json">{"@type":["Article"]}</script>',
  ),
);
const soup = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const address = fc.oneof(
  fc.webUrl(),
  fc.string(),
  fc.constantFrom(null, 'about:blank', 'file:///home/reader/page.html', 'https://harbour.example/'),
);
const reasons = [null, 'not-html', 'editor', 'front-page', 'little-text'];

it('answers for any soup of tags under any address, and changes nothing in it (1,000 pages)', () => {
  fc.assert(
    fc.property(soup, address, (body, url) => {
      const document = page(body);
      const before = document.documentElement.outerHTML;
      expect(reasons).toContain(whyNotRead(document, url));
      expect(document.documentElement.outerHTML).toBe(before);
    }),
    { numRuns: 1_000 },
  );
}, 60_000);

it('lets through whatever says of itself that it is an article, unless one writes in it (500 pages)', () => {
  const head = '<title>A page</title><meta property="og:type" content="article">';
  fc.assert(
    fc.property(soup, fc.boolean(), (body, isEditor) => {
      const document = page(body, head);
      if (isEditor) document.body.setAttribute('contenteditable', 'true');
      expect(whyNotRead(document, 'https://harbour.example/2024/story')).toBe(isEditor ? 'editor' : null);
    }),
    { numRuns: 500 },
  );
}, 60_000);

it('lets running text through wherever it stands, and refuses its teasers alone (500 pages)', () => {
  const quiet = fc.array(
    fc.constantFrom('<li>A lamp</li>', '<p>A short teaser.</p>', '<b>More</b>', '<div><a href="/x">Next</a></div>'),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(quiet, quiet, fc.boolean(), (before, after, hasText) => {
      const text = hasText ? `<div><p>${prose(300)}</p><p>${prose(300)}</p></div>` : '';
      const found = whyNotRead(
        page(`${before.join('')}${text}${after.join('')}`),
        'https://harbour.example/2024/story',
      );
      expect(found).toBe(hasText ? null : 'little-text');
    }),
    { numRuns: 500 },
  );
}, 60_000);
