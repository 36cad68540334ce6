/** Signs within a sentence that are no words of it, and words that the page shows apart without a space between. */
import { BLOCK_TAGS } from './element-rules';
import { isWords } from './flat-tree';
import { MARK_BEFORE, MARK_FIRST, REFERENCE, TEN, UNIT_BEFORE_POWER, WHOLE_PRICE } from './inline-rules';
import type { Joint } from './text-builder';

/** Elements that are in the line of the text before them. */
const SMALL_TAGS: ReadonlySet<string> = new Set(['sup', 'sub', 'br', 'wbr']);

/**
 * What an inline element means for the text before it: `left-out` for the sign of a note ("45¹
 * percent"), a character to be put before cents ("$9⁹⁹") and powers of ten, or null.
 * @param tailOf gives the last characters read; empty after white space
 */
export function signOf(element: Element, tag: string, tailOf: () => string): '.' | '^' | 'left-out' | null {
  if (tag !== 'SUP' && !(tag === 'A' && isAnchor(element))) return null;
  const text = (element.textContent ?? '').trim();
  if (!REFERENCE.test(text)) return null;
  const tail = tailOf();
  if (!/[\p{L}\p{N}]$/u.test(tail)) return null;
  if (tag === 'A') return 'left-out';
  if (WHOLE_PRICE.test(tail) && /^\d\d$/.test(text)) return '.';
  if (TEN.test(tail) && /^\d+$/.test(text)) return '^';
  return UNIT_BEFORE_POWER.test(tail) && /^[23]$/.test(text) ? null : 'left-out';
}

/**
 * Whether a `<q>` stands for quotation marks that are not in the page's text: browsers draw them around it. Not where
 * the page has written its own, and not where whole blocks are in it.
 * @param tail the last characters read; empty after white space
 * @see https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-q-element
 */
export function isDrawnQuotation(element: Element, tail: string): boolean {
  if (MARK_BEFORE.test(tail)) return false;
  const text = element.textContent ?? '';
  if (MARK_FIRST.test(text) || !/[\p{L}\p{N}]/u.test(text)) return false;
  return ![...element.children].some((child) => BLOCK_TAGS.has(child.tagName.toUpperCase()));
}

/** Before a link that begins inside a sentence. */
export function jointBefore(element: Element, tag: string): Joint {
  return tag === 'A' && isWords(element.previousSibling) ? 'link' : null;
}

/** Between an element and the next node: another element follows, or the sentence goes on after a link. */
export function jointAfter(isLink: boolean, next: Node): Joint {
  if (next.nodeType === 1) return SMALL_TAGS.has((next as Element).localName) ? null : 'lines';
  return isLink && isWords(next) ? 'link' : null;
}

function isAnchor(element: Element): boolean {
  const address = element.getAttribute('href');
  return address !== null && address.startsWith('#') && address !== '#';
}
