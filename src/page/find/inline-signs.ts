/** Signs within a sentence that are not words, and words that the page separates visibly but without a space. */
import { BLOCK_TAGS } from './element-rules';
import { isWords } from './flat-tree';
import { MARK_BEFORE, MARK_FIRST, REFERENCE, TEN, UNIT_BEFORE_POWER, WHOLE_PRICE } from './inline-rules';
import type { Joint } from './text-builder';

/** Elements within a line of text. */
const SMALL_TAGS: ReadonlySet<string> = new Set(['sup', 'sub', 'br', 'wbr']);

/**
 * Returns the meaning of an inline element for the text before it: `left-out` for the sign of a note ("45¹ percent"),
 * the character to put before cents ("$9⁹⁹") or exponents, or null.
 * @param tailOf returns the last characters read; empty after white space
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
 * Whether browsers draw quotation marks around a `<q>` that are not in the text. Not if the page has written its own,
 * and not if it contains whole blocks.
 * @param tail the last characters read; empty after white space
 * @see https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-q-element
 */
export function isDrawnQuotation(element: Element, tail: string): boolean {
  if (MARK_BEFORE.test(tail)) return false;
  const text = element.textContent ?? '';
  if (MARK_FIRST.test(text) || !/[\p{L}\p{N}]/u.test(text)) return false;
  return ![...element.children].some((child) => BLOCK_TAGS.has(child.tagName.toUpperCase()));
}

/** Returns what separates a link from the text before it. */
export function jointBefore(element: Element, tag: string): Joint {
  return tag === 'A' && isWords(element.previousSibling) ? 'link' : null;
}

/** Returns what separates an element from the next node: a line if an element follows, or the end of a link. */
export function jointAfter(isLink: boolean, next: Node): Joint {
  if (next.nodeType === 1) return SMALL_TAGS.has((next as Element).localName) ? null : 'lines';
  return isLink && isWords(next) ? 'link' : null;
}

function isAnchor(element: Element): boolean {
  const address = element.getAttribute('href');
  return address !== null && address.startsWith('#') && address !== '#';
}
