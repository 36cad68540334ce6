/** The finders that are compared, each on a document of its own; parsing the page is not timed. */
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { findArticle } from '../../src/page/find/find-article';

export interface Finder {
  readonly name: string;
  /** Parses a page; what it gives finds the page's text, blocks parted by a blank line. */
  prepare(html: string, url: string | null): () => string | Promise<string>;
}

export const finders: readonly Finder[] = [
  {
    name: 'sidelight',
    prepare(html, url) {
      const { document } = parseHTML(html);
      return () => {
        const { article } = findArticle(document, url);
        const [first, ...rest] = article.blocks;
        // The expected texts have no title.
        const blocks = first?.kind === 'title' ? rest : article.blocks;
        return blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n\n');
      };
    },
  },
  {
    name: 'defuddle',
    prepare(html, url) {
      const { document } = parseHTML(html);
      return async () => textOf((await Defuddle(document, url ?? 'https://page.example/')).content);
    },
  },
  {
    name: 'readability',
    prepare(html) {
      const { document } = parseHTML(html);
      return () => textOf(new Readability(document).parse()?.content ?? '');
    },
  },
];

/** Blocks end where elements do, so that words of two blocks are not run together. */
function textOf(html: string): string {
  const spaced = html.replace(
    /<\/(?:p|div|li|h[1-6]|figcaption|blockquote|td|section|article|dd|dt|pre)>|<br\b[^>]*>/gi,
    '\n$&',
  );
  return parseHTML(`<!doctype html><html><body>${spaced}</body></html>`).document.body.textContent;
}
