/**
 * The gate: a cheap first test whether a page could be an article. It looks at a few hundred elements at most, so that
 * home pages, mail and maps cost well under a millisecond. "Yes" only means a closer look by `findArticle`.
 */
import { LEAST_PROSE, LONGEST_SCRIPT, MOST_PARAGRAPHS, SHORTEST_PROSE } from './gate-rules';

/** Why a page is not read. */
export type NoArticleReason = 'not-html' | 'no-text' | 'little-text' | 'list-of-links' | 'front-page' | 'editor';

/**
 * Returns why a page is not read without being asked, or null if it may be an article.
 * @param url the page's address, or null if unknown
 */
export function whyNotRead(document: Document, url: string | null): NoArticleReason | null {
  if (!isHtml(document)) return 'not-html';
  if (isEditor(document)) return 'editor';
  if (url !== null && isFrontPage(url)) return 'front-page';
  if (saysArticle(document)) return null;
  return hasRunningText(document) ? null : 'little-text';
}

/** Whether the page states that it is an article. Nothing is parsed. */
export function saysArticle(document: Document): boolean {
  if (document.querySelector('meta[property="og:type"][content="article" i], [itemprop~="articleBody"]')) return true;
  return [...document.querySelectorAll('script[type^="application/ld+json" i]')].some((script) =>
    /"@type"\s*:\s*\[?\s*"[^"]*(?:Article|BlogPosting)"/.test((script.textContent ?? '').slice(0, LONGEST_SCRIPT)),
  );
}

/** Whether it is the address of a site's first page: no path, or the name of an index. */
export function isFrontPage(url: string): boolean {
  try {
    const { protocol, pathname, search } = new URL(url);
    if (!/^https?:$/.test(protocol)) return false;
    return (
      /^\/(?:index\.\w+|home\/?|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(pathname) && !/[?&](?:p|id|article)=/.test(search)
    );
  } catch {
    return false;
  }
}

function isHtml({ contentType, body }: Document): boolean {
  return Boolean(body) && (!contentType || /html/i.test(contentType)) && !/^frameset$/i.test(body.tagName);
}

function isEditor({ designMode, body }: Document): boolean {
  return designMode === 'on' || body.getAttribute('contenteditable')?.toLowerCase() === 'true';
}

function hasRunningText(document: Document): boolean {
  let prose = 0;
  let index = 0;
  for (const element of document.querySelectorAll('p, pre, div > br')) {
    if (++index > MOST_PARAGRAPHS) return false;
    const text = element.localName === 'br' ? element.previousSibling?.textContent : element.textContent;
    if (!text || text.length < SHORTEST_PROSE) continue;
    const { length } = text.trim();
    if (length >= SHORTEST_PROSE) prose += length;
    if (prose >= LEAST_PROSE) return true;
  }
  return false;
}
