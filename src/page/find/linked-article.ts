/**
 * Reads JSON-LD: what the page tells search engines. Foreign data: anything may be missing, of another type or broken.
 * Nothing here throws.
 */
import { isData, nameOf, textOf, typesOf, type Data } from '../../linked/fields';
import { parseLoosely } from '../../linked/loose-json';
import { LONGEST_SCRIPT } from './gate-rules';
import { ARTICLE_TYPE, NEWS_TYPE, PAGE_TYPE } from './metadata-rules';
import { isSamePage, type OwnMarks } from './own-page';

export interface LinkedArticle {
  readonly isNews: boolean;
  /** Whether it is a live blog, whose entries have days of their own. */
  readonly isLive: boolean;
  /** Whether its address or headline is the page's own; else it may describe another story. */
  readonly isOwn: boolean;
  /** Whether it says that not all of it is free to read. */
  readonly isPaid: boolean;
  readonly headline: string | null;
  readonly published: string | null;
  /** When the entry was created, in an unknown time zone: less reliable than the page's other statements. */
  readonly created: string | null;
  readonly updated: string | null;
  readonly language: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
}

/** Number of objects looked at before the search is given up. */
const MOST_OBJECTS = 2_000;

/**
 * Returns the object that describes this page's own article, or null. Pages describe other stories too, of other days.
 * Address and headline decide, then the type (news first), then the order.
 */
export function readLinkedArticle(scripts: readonly Element[], own: OwnMarks): LinkedArticle | null {
  const articles: Data[] = [];
  const pages: Data[] = [];
  for (const script of scripts) {
    if (!/^application\/ld\+json/i.test(script.getAttribute('type') ?? '')) continue;
    // Some pages write every name with the vocabulary's prefix.
    const source = (script.textContent ?? '').replaceAll('"schema:', '"');
    // A longer script is only searched for a few fields, because parsing it would block the page.
    const values = source.length > LONGEST_SCRIPT ? [skimmed(source)] : parseLoosely(source);
    for (const value of values) collect(value, articles, pages);
  }
  const best = bestOf(articles, own) ?? bestOf(pages.filter(isDated), own);
  return best ? describe(best, scoreOf(best, own) >= HEADLINE_SCORE) : null;
}

/** Returns the first statement of each important field in a text that is too long to parse. */
function skimmed(source: string): Data {
  const beginning = source.slice(0, LONGEST_SCRIPT);
  const field = (name: string): string | undefined =>
    new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\]|\\\\.){1,500})"`).exec(beginning)?.[1];
  const isArticle = /"@type"\s*:\s*\[?\s*"\w*(?:NewsArticle|Article|LiveBlogPosting|BlogPosting)"/.test(beginning);
  const names = ['headline', 'datePublished', 'dateModified', 'inLanguage', 'url'];
  return { '@type': isArticle ? 'NewsArticle' : '', ...Object.fromEntries(names.map((name) => [name, field(name)])) };
}

function collect(root: unknown, articles: Data[], pages: Data[]): void {
  const queue: unknown[] = [root];
  for (let index = 0; index < queue.length && index < MOST_OBJECTS; index++) {
    const value = queue[index];
    if (Array.isArray(value)) queue.push(...(value as unknown[]).slice(0, MOST_OBJECTS));
    else if (isData(value)) {
      const types = typesOf(value);
      if (types.some((type) => ARTICLE_TYPE.test(type))) articles.push(value);
      else if (types.some((type) => PAGE_TYPE.test(type))) pages.push(value);
      queue.push(value['@graph'], value['mainEntity'], value['mainEntityOfPage'], value['hasPart']);
    }
  }
}

/** Returns the most likely object; null if all are about other pages. */
function bestOf(objects: readonly Data[], own: OwnMarks): Data | null {
  let best: { data: Data; score: number } | null = null;
  for (const data of objects) {
    const isNews = typesOf(data).some((type) => NEWS_TYPE.test(type));
    const score = scoreOf(data, own) + (isNews ? NEWS_SCORE : 0);
    if (!best || score > best.score) best = { data, score };
  }
  return best && best.score >= 0 ? best.data : null;
}

/** Weight of an address against a headline: a headline is often worded differently, an address seldom. */
const ADDRESS_SCORE = 4;
const OTHER_ADDRESS_SCORE = -2;
const HEADLINE_SCORE = 4;
const NEWS_SCORE = 1;

function scoreOf(data: Data, own: OwnMarks): number {
  const main = data['mainEntityOfPage'];
  const addresses = [data['url'], data['@id'], isData(main) ? (main['@id'] ?? main['url']) : main]
    .map(textOf)
    .filter((address): address is string => address !== null && /^https?:|^\//.test(address));
  const isOwn = addresses.some((address) => isSamePage(address, own));
  const isOther = !isOwn && addresses.length > 0 && own.paths.size > 0;
  const headline = textOf(data['headline']) ?? textOf(data['name']);
  const isTitle = headline !== null && own.isTitle(headline);
  return (isOwn ? ADDRESS_SCORE : isOther ? OTHER_ADDRESS_SCORE : 0) + (isTitle ? HEADLINE_SCORE : 0);
}

function isDated(data: Data): boolean {
  return textOf(data['datePublished']) !== null;
}

function describe(data: Data, isOwn: boolean): LinkedArticle {
  return {
    isOwn,
    isNews: typesOf(data).some((type) => NEWS_TYPE.test(type)),
    isLive: typesOf(data).includes('LiveBlogPosting'),
    isPaid: /^false$/i.test(textOf(data['isAccessibleForFree']) ?? String(data['isAccessibleForFree'])),
    headline: textOf(data['headline']) ?? textOf(data['name']),
    published: textOf(data['datePublished']) ?? textOf(data['coverageStartTime']),
    created: textOf(data['dateCreated']),
    updated: textOf(data['dateModified']),
    language: textOf(data['inLanguage']) ?? nameOf(data['inLanguage']),
    outlet: nameOf(data['publisher']),
    byline: nameOf(data['author']) ?? nameOf(data['creator']),
  };
}
