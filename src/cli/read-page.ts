import { parseHTML } from 'linkedom';
import type { Article } from '../text/article';
import { findArticle } from '../page/find/find-article';

/**
 * Finds the article in a saved page, with the same code as in the browser.
 * @param html the page's source; broken markup is survived
 * @param url the page's address, or null where it is not known
 * @returns the article, empty where there is none; `readable` says whether this is an article at all
 */
export function readPage(html: string, url: string | null): { article: Article; readable: boolean } {
  const { document } = parseHTML(html);
  const found = findArticle(document, url);
  return { article: found.article, readable: found.readable };
}
