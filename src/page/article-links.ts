/** Finds the links in an article's text to documents and other sites. */
import type { Span } from '../text/article';
import type { TextMap } from './text-map';

/** UTF-16 offsets into the article's text, and the address. */
export interface ArticleLink extends Span {
  readonly url: string;
}

/** More links than this are a list, not an article. */
const MOST = 100;
/** Longest address of use to a reader (UTF-16 units). */
const LONGEST_URL = 2_000;
const DOCUMENT = /\.(?:pdf|docx?|xlsx?|csv|pptx?)$/i;
/** Addresses for sharing a page. */
const SHARING = /\b(?:sharer?|intent)\b|[?&](?:u|url)=/i;

/**
 * Finds the links of an article, in reading order, without the outlet's own pages.
 * @param host of the page, as in `location.hostname`
 * @returns one entry for each link, also if it has several text nodes
 */
export function linksIn(map: TextMap, host: string): ArticleLink[] {
  const links: { start: number; end: number; url: string }[] = [];
  let last: Element | null = null;
  for (let run = 0; run < map.at.length && links.length < MOST; run++) {
    const link = map.node[run]!.parentElement?.closest<HTMLAnchorElement>('a[href]') ?? null;
    const url = link && addressOf(link, host);
    const start = map.at[run]!;
    const end = start + map.length[run]!;
    const known = links.at(-1);
    if (url && link === last && known) known.end = end;
    else if (url) links.push({ start, end, url });
    last = link;
  }
  return links;
}

function addressOf({ href, protocol, hostname, pathname }: HTMLAnchorElement, host: string): string | null {
  if (!/^https?:$/.test(protocol) || href.length > LONGEST_URL || SHARING.test(href)) return null;
  return siteOf(hostname) !== siteOf(host) || DOCUMENT.test(pathname) ? href : null;
}

/** Returns the last parts of a host name, which the hosts of one site share ("example.co.uk"). */
function siteOf(host: string): string {
  const parts = host.split('.');
  const [beforeLast = ''] = parts.slice(-2, -1);
  return parts.slice(beforeLast.length <= 3 ? -3 : -2).join('.');
}
