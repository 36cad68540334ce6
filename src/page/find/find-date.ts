/** Finds the day of publication if no metadata states it: beside the title, in the byline, in the address. */
import {
  ADDRESS_DAY,
  DATE_ATTRIBUTES,
  DATE_PARTS,
  ISSUE,
  NO_DATE,
  OTHER_DATE,
  PUBLISHED,
  STATES_PUBLISHED,
} from './date-rules';
import type { DaySource } from '../../text/article';
import type { FoundTitle } from './find-title';
import { type DayOrder, dayWritten } from '../../dates/written-day';
import type { Turns } from '../../turns';
import type { PageText } from './read-blocks';
import type { Root } from './choose-root';
import { ALL_LINK } from './stray-rules';
import { letterPattern } from './letter-patterns';

/** Number of blocks before and after the beginning of the running text that may have the date. */
const MOST_BLOCKS = 14;
const BLOCKS_AFTER = 4;
/** Longest date line; in running text the date is at the very beginning (UTF-16 units). */
const LONGEST_DATE_LINE = 80;
/** Longest byline with a date (UTF-16 units). */
const LONGEST_BYLINE = 160;
/** A dateline: "Feb. 23, 2015 (Agency) -- …", "LONDON, 3 May 2024 – …". A dash or bracket follows the date. */
const DATELINE = letterPattern(
  String.raw`^(?:\p{Lu}[\p{L}. ]{0,24}, ?)?([\p{L}\d., /-]{6,24}?\d{4}) ?(?:\(|--|[–—|:-] )`,
);
const MOST_PARTS = 40;
/** A date before the title belongs to it if they share an ancestor within this many levels above the title. */
const LEVELS_ABOVE_TITLE = 3;

export interface FoundDay {
  /** ISO. */
  readonly day: string;
  readonly from: DaySource['from'];
}

/** The known parts of an article without a date. */
export interface DatelessArticle {
  readonly page: PageText;
  readonly root: Root;
  readonly title: FoundTitle;
  readonly order: DayOrder;
  /** Addresses of the page, the most reliable first. */
  readonly addresses: readonly (string | null)[];
}

/**
 * Looks before and at the beginning of the article's text, then inside it, and last in the address.
 * @returns the day, or null if there is none
 */
export function* dateBesideTitleInTurns({
  page,
  root,
  title,
  order,
  addresses,
}: DatelessArticle): Turns<FoundDay | null> {
  const article = page.elements[root.element]!;
  const whole = article.ownerDocument.documentElement;
  const first = page.blocks.findIndex(
    (block) => block.element >= root.element && block.element < root.end && block.prose > 0,
  );
  const pivot = first < 0 ? null : page.elements[page.blocks[first]!.element]!;
  const heading = title.heading ?? whole.querySelector('h1');
  const near = partsIn(article.parentElement?.parentElement ?? article.parentElement ?? article, 'time', pivot);
  // Each of these may go through the whole page.
  const places = [
    () => issueDay(title.title ?? '', order),
    // Days above the title may be of other stories.
    () => (near.early.length > 1 ? dayBetween(whole, heading, pivot, 'time', order) : null),
    () => firstDay(near.early, order) ?? writtenDay(page, first, root, order),
    () => dayBetween(whole, heading, pivot, DATE_PARTS, order),
    () => firstDay(partsIn(whole, 'time', pivot).early.reverse(), order),
    () =>
      firstDay(
        near.late().filter((time) => article.contains(time) || !isOfTeaser(time)),
        order,
      ),
  ];
  for (const place of places) {
    yield;
    const day = place();
    if (day !== null) return { day, from: 'page' };
  }
  const day = addressDay(addresses);
  return day === null ? null : { day, from: 'address' };
}

/** Whether a day is beside a link to another story, or inside one. */
function isOfTeaser(time: Element): boolean {
  return time.closest('a') !== null || Boolean(time.parentElement?.querySelector('a[href]'));
}

/**
 * Returns the elements of a kind in a part of the page, before and after the pivot. One query gives them in order,
 * because `compareDocumentPosition` differs between DOMs.
 */
function partsIn(part: Element, kind: string, pivot: Element | null): { early: Element[]; late: () => Element[] } {
  const both = [...part.querySelectorAll(pivot ? `${kind}, ${pivot.localName}` : kind)];
  const at = pivot ? both.indexOf(pivot) : -1;
  const firstFrom = (from: number, end: number): Element[] => {
    const found: Element[] = [];
    for (let index = from; index < end && found.length < MOST_PARTS; index++) {
      const element = both[index]!;
      // An element with another name than the pivot's can only be there because of its kind.
      if (element.localName !== pivot?.localName || element.matches(kind)) found.push(element);
    }
    return found;
  };
  return {
    early: firstFrom(0, at < 0 ? both.length : at),
    late: () => (at < 0 ? [] : firstFrom(at, both.length)),
  };
}

/** Returns the date in elements of a kind between title and text, or just before the title. */
function dayBetween(
  whole: Element,
  heading: Element | null,
  pivot: Element | null,
  kind: string,
  order: DayOrder,
): string | null {
  if (!heading || !pivot) return null;
  const { early } = partsIn(whole, `${kind}, ${heading.localName}`, pivot);
  const at = early.indexOf(heading);
  if (at < 0) return null;
  let above = heading;
  for (let level = 0; level < LEVELS_ABOVE_TITLE && above.parentElement; level++) above = above.parentElement;
  const before = early
    .slice(0, at)
    .reverse()
    .filter((element) => above.contains(element));
  const parts = [...early.slice(at + 1), ...before].filter((element) => {
    const length = (element.textContent ?? '').length;
    return length > 0 && !NO_DATE.test(classOf(element)) && element.closest('td, th') === null;
  });
  return firstDay(parts, order, LONGEST_BYLINE);
}

function firstDay(parts: readonly Element[], order: DayOrder, longest = LONGEST_DATE_LINE): string | null {
  for (const part of parts) {
    const names = `${part.getAttribute('itemprop') ?? ''} ${classOf(part)}`;
    const text = (part.textContent ?? '').replace(/\s+/g, ' ').trim();
    if ((OTHER_DATE.test(names) && !PUBLISHED.test(names)) || OTHER_DATE.test(text.slice(0, longest))) continue;
    for (const attribute of DATE_ATTRIBUTES) {
      const day = dayWritten(part.getAttribute(attribute) ?? '', order);
      if (day) return day;
    }
    const day = text.length > longest ? null : dayWritten(text, order);
    if (day) return day;
  }
  return null;
}

function issueDay(title: string, order: DayOrder): string | null {
  const issue = ISSUE.exec(title);
  return issue ? dayWritten(title.slice(issue.index + issue[0].length), order) : null;
}

function addressDay(addresses: readonly (string | null)[]): string | null {
  for (const address of addresses) {
    const [, year, , month, day] = ADDRESS_DAY.exec(address ?? '') ?? [];
    const found = year
      ? dayWritten(/^\d/.test(month!) ? `${year}-${month}-${day!.padStart(2, '0')}` : `${day} ${month} ${year}`)
      : null;
    if (found) return found;
  }
  return null;
}

function writtenDay({ blocks, elements }: PageText, first: number, root: Root, order: DayOrder): string | null {
  if (first < 0) return null;
  for (const { text, element, linkLength } of blocks.slice(Math.max(0, first - MOST_BLOCKS), first + BLOCKS_AFTER)) {
    const holder = elements[element]!;
    if (text.length > LONGEST_DATE_LINE || /^(?:td|th|tr)$/i.test(holder.tagName) || NO_DATE.test(classOf(holder)))
      continue;
    // A block that is a link belongs to another story, and so does one beside a link below the article.
    if (linkLength >= text.length * ALL_LINK) continue;
    if (element >= root.end && holder.querySelector('a[href]')) continue;
    const stated = text.split(STATES_PUBLISHED)[1];
    const day = dayWritten((stated ?? text).split(OTHER_DATE)[0]!, order);
    if (day) return day;
  }
  const dateline = DATELINE().exec(blocks[first]!.text);
  return dateline ? dayWritten(dateline[1]!, order) : null;
}

function classOf(element: Element): string {
  return element.getAttribute('class') ?? '';
}
