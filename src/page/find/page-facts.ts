/** What a page states about its article, from JSON-LD, `<meta>`, microdata and `<time>`. */
import { dayOrderOf, dayWritten, type DayOrder } from '../../dates/written-day';
import { readLinkedArticle } from './linked-article';
import { firstOf, readMeta, type Meta } from './meta-elements';
import {
  BYLINE_NAMES,
  LANGUAGE_NAMES,
  OUTLET_NAMES,
  PUBLISHED_NAMES,
  TITLE_NAMES,
  UPDATED_NAMES,
} from './metadata-rules';

export interface PageFacts {
  /** Titles that the page states, best first; the document's own title is the last. */
  readonly titles: readonly string[];
  /** ISO days. */
  readonly published: string | null;
  readonly updated: string | null;
  /** Languages as stated, best first, not yet checked. */
  readonly languages: readonly (string | null)[];
  /** How the page's language and region write a date in numbers. */
  readonly dayOrder: DayOrder;
  /** The page's own address as it states it, the surest first. */
  readonly addresses: readonly (string | null)[];
  readonly outlet: string | null;
  readonly byline: string | null;
  /** Whether the page says that it is an article, and whether it says that it is news. */
  readonly statesArticle: boolean;
  readonly statesNews: boolean;
}

/** What a page states in more characters is cut: titles and names are short. */
const LONGEST_TITLE = 500;

/** Reads the facts; needs no layout and looks at no text but that of `<head>` and of dates. */
export function readFacts(document: Document): PageFacts {
  const linked = readLinkedArticle(document);
  const meta = readMeta(document);
  const type = meta.get('og:type') ?? '';
  const languages = [
    document.documentElement?.getAttribute('lang') || document.documentElement?.getAttribute('xml:lang') || null,
    linked?.language ?? null,
    ...valuesOf(meta, LANGUAGE_NAMES),
    document.body?.getAttribute('lang') ?? null,
  ];
  const dayOrder = dayOrderOf(languages);
  return {
    titles: [linked?.headline, ...TITLE_NAMES.map((name) => meta.get(name)), document.title]
      .map((title) => title?.slice(0, LONGEST_TITLE).replace(/\s+/g, ' ').trim() ?? '')
      .filter(Boolean),
    published: firstDay(
      [linked?.published, ...valuesOf(meta, PUBLISHED_NAMES), ...microdata(document, 'datePublished'), linked?.created],
      dayOrder,
    ),
    updated: firstDay(
      [linked?.updated, ...valuesOf(meta, UPDATED_NAMES), ...microdata(document, 'dateModified')],
      dayOrder,
    ),
    languages,
    dayOrder,
    addresses: [
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
      meta.get('og:url') ?? null,
    ],
    outlet: (linked?.outlet ?? firstOf(meta, OUTLET_NAMES))?.slice(0, LONGEST_TITLE) ?? null,
    byline: linked?.byline ?? firstOf(meta, BYLINE_NAMES),
    statesArticle:
      linked !== null || /^article$/i.test(type) || document.querySelector('[itemprop~="articleBody"]') !== null,
    statesNews: linked?.isNews ?? false,
  };
}

function valuesOf(meta: Meta, names: readonly string[]): string[] {
  return names.map((name) => meta.get(name)).filter((value) => value !== undefined);
}

function firstDay(written: readonly (string | null | undefined)[], order: DayOrder): string | null {
  for (const value of written) {
    const day = value ? dayWritten(value, order) : null;
    if (day) return day;
  }
  return null;
}

function microdata(document: Document, property: string): string[] {
  return [...document.querySelectorAll(`[itemprop~="${property}"]`)]
    .slice(0, 3)
    .flatMap((element) => [
      element.getAttribute('datetime') ?? '',
      element.getAttribute('content') ?? '',
      element.getAttribute('title') ?? '',
      (element.textContent ?? '').slice(0, 60),
    ]);
}
