import { parseHTML } from 'linkedom';
import type { Article } from '../text/article';
import { findArticle } from '../page/find/find-article';

/**
 * Finds the article in a saved page, with the same code as in the browser.
 * @param html the page's source; it may be broken
 * @param url the page's address, or null if unknown
 * @returns the article, empty if none is found; `readable` says whether the page is an article
 */
export function readPage(html: string, url: string | null): { article: Article; readable: boolean } {
  const { document } = parseHTML(asDocument(html));
  lowerAttributeNames(document);
  const found = findArticle(document, url);
  return { article: found.article, readable: found.readable };
}

/**
 * Makes attribute names lower case, as browsers do. `linkedom` keeps `dateTime` and `itemProp` (React on a server) and
 * `CONTENT` (old templates), and then does not find them. Of two equal names the first counts.
 */
function lowerAttributeNames(document: Document): void {
  for (const element of document.querySelectorAll('*')) {
    const written = [...element.attributes].map(({ name, value }) => ({ name, value, lower: name.toLowerCase() }));
    if (written.every(({ name, lower }) => name === lower)) continue;
    for (const { name } of written) element.removeAttribute(name);
    for (const { lower, value } of written) if (!element.hasAttribute(lower)) element.setAttribute(lower, value);
  }
}

/**
 * Adds `<html>` and `<body>` to a page without them. Browsers do so; `linkedom` takes the first element as the document
 * and loses its siblings.
 */
function asDocument(html: string): string {
  if (/<html[\s>]/i.test(html)) return html;
  const whole = html.replace(/^\ufeff?\s*<!doctype[^>]*>/i, '');
  const body = whole.search(/<body[\s>]/i);
  const parts = body < 0 ? withBody(whole) : `<head>${withoutHead(whole.slice(0, body))}</head>${whole.slice(body)}`;
  return `<!doctype html><html>${parts}</html>`;
}

/** Puts `<body>` before the first element that may not be in a head. */
function withBody(rest: string): string {
  const head =
    /^(?:\s*(?:<!--[\s\S]*?-->|<head[^>]*>|<\/head>|<(?:meta|link|base)\b[^>]*>|<(title|script|style|noscript)\b[\s\S]*?<\/\1\s*>))*/i.exec(
      rest,
    )![0];
  return `<head>${withoutHead(head)}</head><body>${rest.slice(head.length)}</body>`;
}

/** Removes the tags of a head, keeping its content. */
function withoutHead(html: string): string {
  return html.replace(/<\/?head[^>]*>/gi, '');
}
