/** Other libraries that find articles, for comparison. Each gets a document of its own; parsing is not timed. */
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

/**
 * Finds the article (timed) and returns a function that makes its text, blocks separated by a blank line (not timed).
 */
export type Prepared = () => (() => string) | Promise<() => string>;

export interface Finder {
  readonly name: string;
  /** Parses a page. */
  prepare(html: string, url: string | null): Prepared;
}

export const libraries: readonly Finder[] = [
  {
    name: 'defuddle',
    prepare(html, url) {
      const { document } = parseHTML(html);
      return async () => {
        const { content } = await Defuddle(document, url ?? 'https://page.example/');
        return () => textOf(content);
      };
    },
  },
  {
    name: 'readability',
    prepare(html) {
      const { document } = parseHTML(html);
      return () => {
        const content = new Readability(document).parse()?.content ?? '';
        return () => textOf(content);
      };
    },
  },
];

/** Returns the text of HTML, with a space where an element ends so that words do not run together. */
function textOf(html: string): string {
  const spaced = html.replace(
    /<\/(?:p|div|li|h[1-6]|figcaption|blockquote|td|section|article|dd|dt|pre)>|<br\b[^>]*>/gi,
    '\n$&',
  );
  return parseHTML(`<!doctype html><html><body>${spaced}</body></html>`).document.body.textContent;
}
