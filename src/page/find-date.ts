/** The day of publication where no metadata states it: a `<time>`, or a date written beside the title. */
import { isoDay } from './iso-date';
import type { PageText } from './read-blocks';
import { proseOf, type Root } from './choose-root';

/** Blocks before the first running text, and with and after it (a standfirst), that may hold the date. */
const MOST_BLOCKS = 14;
const BLOCKS_AFTER = 4;
/** A longer block is no date line; in running text the date stands at its very beginning. Characters. */
const LONGEST_DATE_LINE = 80;
/** "Feb. 23, 2015 (Agency) -- …", "LONDON, 3 May 2024 – …": a dash or a bracket follows the date. */
const DATELINE = /^(?:\p{Lu}[\p{L}. ]{0,24}, ?)?([\p{L}\d., /-]{6,24}?\d{4}) ?(?:\(|--|[–—|:-] )/u;
const MOST_TIMES = 40;
const UPDATED = /updated|modified|reviewed|expires|copyright|©/i;

/**
 * Looks before and at the beginning of the article's text, then inside of it.
 * @returns an ISO day, or null where no date is written there
 */
export function dateBesideTitle(page: PageText, root: Root): string | null {
  const article = page.elements[root.element]!;
  const first = page.blocks.findIndex((block) => block.element >= root.element && block.element < root.end && proseOf(block) > 0);
  const firstElement = first < 0 ? null : page.elements[page.blocks[first]!.element]!;
  const near = timesIn(article.parentElement?.parentElement ?? article.parentElement ?? article, firstElement);
  const far = timesIn(article.ownerDocument.documentElement, firstElement);
  return firstDay(near.early) ?? writtenDay(page, first) ?? firstDay(far.early.reverse()) ?? firstDay(near.late);
}

/**
 * The `<time>` elements in a part of the page, before and after an element in it. One query gives
 * them in order; `compareDocumentPosition` is not the same in every DOM.
 */
function timesIn(part: Element, pivot: Element | null): { early: Element[]; late: Element[] } {
  const both = [...part.querySelectorAll(pivot ? `time, ${pivot.localName}` : 'time')];
  const at = pivot ? both.indexOf(pivot) : -1;
  const isTime = (element: Element): boolean => /^time$/i.test(element.tagName);
  return {
    early: both.slice(0, at < 0 ? both.length : at).filter(isTime).slice(0, MOST_TIMES),
    late: at < 0 ? [] : both.slice(at).filter(isTime).slice(0, MOST_TIMES),
  };
}

function firstDay(times: readonly Element[]): string | null {
  for (const time of times) {
    if (UPDATED.test(`${time.getAttribute('itemprop') ?? ''} ${time.getAttribute('class') ?? ''} ${time.textContent ?? ''}`)) continue;
    const day = isoDay(time.getAttribute('datetime') ?? '') ?? isoDay((time.textContent ?? '').slice(0, LONGEST_DATE_LINE));
    if (day) return day;
  }
  return null;
}

function writtenDay({ blocks, elements }: PageText, first: number): string | null {
  if (first < 0) return null;
  for (const { text, element } of blocks.slice(Math.max(0, first - MOST_BLOCKS), first + BLOCKS_AFTER)) {
    if (text.length > LONGEST_DATE_LINE || /^(?:td|th|tr)$/i.test(elements[element]!.tagName)) continue;
    const day = isoDay(text.split(UPDATED)[0]!);
    if (day) return day;
  }
  const dateline = DATELINE.exec(blocks[first]!.text);
  return dateline ? isoDay(dateline[1]!) : null;
}
