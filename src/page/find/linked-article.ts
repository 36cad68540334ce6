/**
 * JSON-LD: what the page says of itself to search engines. It is data from a stranger: anything
 * may be missing, of another type or broken, and nothing here throws.
 */
import { ARTICLE_TYPE, NEWS_TYPE } from './metadata-rules';

export interface LinkedArticle {
  readonly isNews: boolean;
  readonly headline: string | null;
  readonly published: string | null;
  /** When the entry was made, in whose time zone nobody knows: less sure than what else the page states. */
  readonly created: string | null;
  readonly updated: string | null;
  readonly language: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** Length of the `articleBody` that some pages repeat, in characters; 0 where they do not. */
  readonly bodyLength: number;
}

type Data = Readonly<Record<string, unknown>>;

/** Longer scripts are data of an application, not a description of a page. */
const LONGEST_SCRIPT = 500_000;
/** Objects looked at before the search is given up. */
const MOST_OBJECTS = 2_000;

/** The first object of an article type, news before others, or null. */
export function readLinkedArticle(document: Document): LinkedArticle | null {
  const found: Data[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    found.push(...articlesIn(parse(script.textContent)));
  }
  const article = found.find((data) => typesOf(data).some((type) => NEWS_TYPE.test(type))) ?? found[0];
  return article ? describe(article) : null;
}

function parse(source: string | null): unknown {
  if (!source || source.length > LONGEST_SCRIPT) return null;
  const json = source.replace(/^\s*(?:<!\[CDATA\[|<!--|\/\/<!\[CDATA\[)|(?:\]\]>|-->|\/\/\]\]>)\s*$/g, '');
  try {
    return JSON.parse(json);
  } catch {
    return parseLoosely(json);
  }
}

/** Line breaks inside strings are the one mistake that is common. */
function parseLoosely(json: string): unknown {
  try {
    return JSON.parse(json.replace(/[\u0000-\u001f]+/g, ' '));
  } catch {
    return null;
  }
}

function articlesIn(root: unknown): Data[] {
  const articles: Data[] = [];
  const queue: unknown[] = [root];
  for (let index = 0; index < queue.length && index < MOST_OBJECTS; index++) {
    const value = queue[index];
    if (Array.isArray(value)) queue.push(...(value as unknown[]).slice(0, MOST_OBJECTS));
    else if (isData(value)) {
      if (typesOf(value).some((type) => ARTICLE_TYPE.test(type))) articles.push(value);
      queue.push(value['@graph'], value['mainEntity'], value['mainEntityOfPage']);
    }
  }
  return articles;
}

function describe(data: Data): LinkedArticle {
  const body = data['articleBody'];
  return {
    isNews: typesOf(data).some((type) => NEWS_TYPE.test(type)),
    headline: text(data['headline']) ?? text(data['name']),
    published: text(data['datePublished']),
    created: text(data['dateCreated']),
    updated: text(data['dateModified']),
    language: text(data['inLanguage']) ?? nameOf(data['inLanguage']),
    outlet: nameOf(data['publisher']),
    byline: nameOf(data['author']) ?? nameOf(data['creator']),
    bodyLength: typeof body === 'string' ? body.length : 0,
  };
}

function typesOf(data: Data): string[] {
  const type = data['@type'];
  const types: unknown[] = Array.isArray(type) ? type : [type];
  return types.filter((name) => typeof name === 'string').map((name) => name.replace(/^https?:\/\/schema\.org\//, ''));
}

function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) {
    const names = value.map(nameOf).filter((name) => name !== null);
    return names.length ? names.join(', ') : null;
  }
  if (isData(value)) return text(value['name']) ?? text(value['alternateName']);
  return text(value);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() ? value.trim() : null;
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
