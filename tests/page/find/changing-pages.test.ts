import { describe, expect, it } from 'vitest';
import { findArticle, findArticleInTurns } from '../../../src/page/find/find-article';
import { whyNotRead } from '../../../src/page/find/gate';
import { page, prose } from '../parse';

const paragraph = `<p>${prose(160)}</p>`;

describe('a page that is more than a finder asks for', () => {
  it('stands in shadow roots, ten deep', () => {
    const document = page('<div id="outermost"></div>');
    let place: Element | ShadowRoot = document.getElementById('outermost')!;
    for (let depth = 0; depth < 10; depth++) {
      const shadow: ShadowRoot = place.attachShadow({ mode: 'open' });
      shadow.innerHTML = '<h2>Weir on the Orle</h2><div></div>';
      place = shadow.querySelector('div')!;
    }
    place.innerHTML = `<article>${paragraph.repeat(5)}</article>`;
    expect(findArticle(document, null).article.text).toContain(prose(160));
  });

  it('carries JSON-LD of 20 MB: what stands first in it is read', () => {
    const fields = '"@type":"NewsArticle","headline":"Weir on the Orle","datePublished":"2024-05-03"';
    const head = `<script type="application/ld+json">{${fields},"articleBody":"${'x'.repeat(20_000_000)}"}</script>`;
    const document = page(`<article>${paragraph.repeat(5)}</article>`, head);
    expect(whyNotRead(document, 'https://post.example/news/weir')).toBeNull();
    expect(findArticle(document, null).article.published).toBe('2024-05-03');
  });

  const changes: [name: string, change: (document: Document, step: number) => void][] = [
    ['loses its article', (document) => document.querySelector('article')?.remove()],
    ['is emptied', (document) => document.body.replaceChildren()],
    ['is replaced', (document) => void (document.body.innerHTML = `<main>${paragraph}</main>`)],
    ['loses a paragraph a step', (document) => document.querySelector('p')?.remove()],
    [
      'gains one a step',
      (document, step) => {
        const added = document.createElement('p');
        added.textContent = `Late ${step}. ${prose(160)}`;
        document.querySelector('article')?.prepend(added);
      },
    ],
    [
      'moves its end to its beginning',
      (document) => document.querySelector('article')?.prepend(document.querySelector('p:last-child')!),
    ],
    [
      'loses its title and head',
      (document) => document.querySelectorAll('h1, head').forEach((element) => element.remove()),
    ],
  ];
  it.each(changes)('%s between any two steps, and nothing is thrown', (_, change) => {
    const html = `<h1>Weir on the Orle</h1><article>${paragraph.repeat(400)}</article>`;
    for (let after = 0; after < 8; after++) {
      const document = page(html, '<meta property="og:type" content="article">');
      const steps = findArticleInTurns(document, null);
      let step = 0;
      let last = steps.next();
      for (; !last.done; last = steps.next()) if (step++ >= after) change(document, step);
      expect(last.value.map.text).toBe(last.value.article.text);
    }
  });
});
