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
  const { document } = parseHTML(asDocument(html));
  lowerAttributeNames(document);
  const found = findArticle(document, url);
  return { article: found.article, readable: found.readable };
}

/**
 * Gives attributes the names that browsers give them. `linkedom` keeps `dateTime` and `itemProp`, as React writes them
 * on a server, and `CONTENT`, as old templates do, and then finds none of them. Of two that are alike the first counts.
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
 * A page with `<html>` and `<body>`. Browsers add them where a page leaves them out, `linkedom` does not:
 * it makes the first element the document, and what stands beside it is lost.
 */
function asDocument(html: string): string {
  if (/<html[\s>]/i.test(html)) return html;
  const whole = html.replace(/^\ufeff?\s*<!doctype[^>]*>/i, '');
  const body = whole.search(/<body[\s>]/i);
  const parts = body < 0 ? withBody(whole) : `<head>${withoutHead(whole.slice(0, body))}</head>${whole.slice(body)}`;
  return `<!doctype html><html>${parts}</html>`;
}

/** What may stand in a head comes before the first element that may not. */
function withBody(rest: string): string {
  const head =
    /^(?:\s*(?:<!--[\s\S]*?-->|<head[^>]*>|<\/head>|<(?:meta|link|base)\b[^>]*>|<(title|script|style|noscript)\b[\s\S]*?<\/\1\s*>))*/i.exec(
      rest,
    )![0];
  return `<head>${withoutHead(head)}</head><body>${rest.slice(head.length)}</body>`;
}

/** The same without the tags of a head. */
function withoutHead(html: string): string {
  return html.replace(/<\/?head[^>]*>/gi, '');
}
