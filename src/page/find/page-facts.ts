/** Reads what a page states about its article in JSON-LD, `<meta>`, microdata and `<time>`. */
import { dayNumber } from '../../dates/partial-date';
import { dayOrderOf, dayWritten, type DayOrder } from '../../dates/written-day';
import { plainText } from '../../linked/plain-text';
import { readLinkedArticle } from './linked-article';
import { firstOf, readMeta, type Meta } from './meta-elements';
import { ownMarks } from './own-page';
import { statingElements } from './stating-elements';
import {
  BYLINE_NAMES,
  LANGUAGE_NAMES,
  OUTLET_NAMES,
  PUBLISHED_NAMES,
  TITLE_NAMES,
  UPDATED_NAMES,
} from './metadata-rules';

export interface PageFacts {
  /** Titles that the page states, best first; the document's own title is last. */
  readonly titles: readonly string[];
  /** ISO days. */
  readonly published: string | null;
  readonly updated: string | null;
  /** Stated languages, best first, not checked yet. */
  readonly languages: readonly (string | null)[];
  /** Order of numbers in dates, by the page's language and region. */
  readonly dayOrder: DayOrder;
  /** The page's own addresses as stated, most reliable first. */
  readonly addresses: readonly (string | null)[];
  readonly outlet: string | null;
  readonly byline: string | null;
  /** Elements that call themselves the article's body. */
  readonly bodies: readonly Element[];
  /** These, and elements that only an article's body has: first headings and the page's `<main>`. */
  readonly bodyParts: readonly Element[];
  /** Whether the page says that it is an article, and that it is news. */
  readonly statesArticle: boolean;
  readonly statesNews: boolean;
  /** Whether the page says that it is a live blog. */
  readonly isLive: boolean;
  /** Whether the page says that not all of the article is free to read; often wrong. */
  readonly statesPaid: boolean;
}

/** The date of programs that know no day (Unix time 0, up to a time zone away). */
const UNIX_ZERO = '1970-01-02';
/** A day further ahead than this is refused; the reader's clock may be wrong. */
const DAYS_AHEAD = 366;
const MILLISECONDS_A_DAY = 86_400_000;

/** Limit of elements read for one microdata property. */
const MOST_ITEMS = 20;

/** Longest title or name that is read; the rest is cut (UTF-16 units). */
const LONGEST_TITLE = 500;

/** Reads the facts. Computes no layout, and reads text only in `<head>` and in dates. */
export function readFacts(document: Document, url: string | null): PageFacts {
  const stating = statingElements(document);
  const { headings, bodies } = stating;
  const meta = readMeta(stating);
  const addresses = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
    meta.get('og:url') ?? null,
  ];
  const heading = headings[0]?.textContent?.slice(0, LONGEST_TITLE) ?? '';
  const { title } = document;
  const shown = [heading, title, meta.get('og:title') ?? ''];
  const linked = readLinkedArticle(stating.scripts, ownMarks([url, ...addresses], shown));
  const type = meta.get('og:type') ?? '';
  const languages = [
    document.documentElement?.getAttribute('lang') || document.documentElement?.getAttribute('xml:lang') || null,
    linked?.language ?? null,
    ...valuesOf(meta, LANGUAGE_NAMES),
    document.body?.getAttribute('lang') ?? null,
  ];
  const dayOrder = dayOrderOf(languages);
  return {
    titles: [linked?.headline, ...TITLE_NAMES.map((name) => meta.get(name)), title]
      .map((stated) => plainText(stated?.slice(0, LONGEST_TITLE) ?? ''))
      .filter(Boolean),
    published: firstDay(
      [
        linked?.isOwn ? linked.published : null,
        ...valuesOf(meta, PUBLISHED_NAMES),
        linked?.published,
        ...microdata(stating.published, stating.aroundBody),
        linked?.created,
      ],
      dayOrder,
    ),
    updated: firstDay(
      [linked?.updated, ...valuesOf(meta, UPDATED_NAMES), ...microdata(stating.modified, stating.aroundBody)],
      dayOrder,
    ),
    languages,
    dayOrder,
    addresses,
    outlet: named(linked?.outlet ?? firstOf(meta, OUTLET_NAMES)),
    byline: named(linked?.byline ?? firstOf(meta, BYLINE_NAMES)),
    bodies,
    bodyParts: [...headings, ...stating.mains, ...bodies],
    statesArticle: linked !== null || /^article$/i.test(type) || bodies.length > 0,
    statesNews: linked?.isNews ?? false,
    isLive: linked?.isLive ?? false,
    statesPaid: linked?.isPaid ?? false,
  };
}

/** Whether a day is not a placeholder and not too far ahead for a publication. */
function isLikely(day: string): boolean {
  return day > UNIX_ZERO && (dayNumber(day) ?? 0) < Date.now() / MILLISECONDS_A_DAY + DAYS_AHEAD;
}

function named(name: string | null): string | null {
  return name === null ? null : plainText(name.slice(0, LONGEST_TITLE)) || null;
}

function valuesOf(meta: Meta, names: readonly string[]): string[] {
  return names.map((name) => meta.get(name)).filter((value) => value !== undefined);
}

function firstDay(written: readonly (string | null | undefined)[], order: DayOrder): string | null {
  for (const value of written) {
    const day = value ? dayWritten(value, order) : null;
    if (day && isLikely(day)) return day;
  }
  return null;
}

/** Returns the values of a microdata property, those of the page's own article before those of teasers. */
function microdata(items: readonly Element[], aroundBody: ReadonlySet<Element>): string[] {
  const elements = items.slice(0, MOST_ITEMS);
  const isOwn = (element: Element): boolean => {
    const scope = element.closest('[itemscope]');
    return scope === null || aroundBody.has(scope);
  };
  const own = elements.filter(isOwn);
  return (own.length > 0 ? own : elements)
    .slice(0, 3)
    .flatMap((element) => [
      element.getAttribute('datetime') ?? '',
      element.getAttribute('content') ?? '',
      element.getAttribute('title') ?? '',
      (element.textContent ?? '').slice(0, 60),
    ]);
}
