/** The libraries that the finder is compared with, each on a document of its own; parsing the page is not timed. */
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

/** Finds the article, which is timed, and gives what makes its text of it, blocks parted by a blank line, which is not. */
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

/** Blocks end where elements do, so that words of two blocks are not run together. */
function textOf(html: string): string {
  const spaced = html.replace(
    /<\/(?:p|div|li|h[1-6]|figcaption|blockquote|td|section|article|dd|dt|pre)>|<br\b[^>]*>/gi,
    '\n$&',
  );
  return parseHTML(`<!doctype html><html><body>${spaced}</body></html>`).document.body.textContent;
}
