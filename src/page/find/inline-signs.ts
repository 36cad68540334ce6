/** Signs within a sentence that are no words of it, and words that the page shows apart without a space between. */
import { isWords } from './flat-tree';
import { REFERENCE, TEN, UNIT_BEFORE_POWER, WHOLE_PRICE } from './inline-rules';
import type { Joint } from './text-builder';

/**
 * What an inline element means for the text before it: `left-out` for the sign of a note ("45¹
 * percent"), a character to be put before cents ("$9⁹⁹") and powers of ten, or null.
 * @param tail the last characters read; empty after white space
 */
export function signOf(element: Element, tag: string, tail: string): '.' | '^' | 'left-out' | null {
  if (tag !== 'SUP' && !(tag === 'A' && isAnchor(element))) return null;
  const text = (element.textContent ?? '').trim();
  if (!REFERENCE.test(text)) return null;
  if (!/[\p{L}\p{N}]$/u.test(tail)) return null;
  if (tag === 'A') return 'left-out';
  if (WHOLE_PRICE.test(tail) && /^\d\d$/.test(text)) return '.';
  if (TEN.test(tail) && /^\d+$/.test(text)) return '^';
  return UNIT_BEFORE_POWER.test(tail) && /^[23]$/.test(text) ? null : 'left-out';
}

/** Before a link that begins inside a sentence. */
export function jointBefore(element: Element, tag: string): Joint {
  return tag === 'A' && isWords(element.previousSibling) ? 'link' : null;
}

/** After an element: another one follows, or the sentence goes on after a link. */
export function jointAfter(element: Element, tag: string): Joint {
  const next = element.nextSibling;
  if (!next) return null;
  if (next.nodeType === 1) return /^(?:sup|sub|br|wbr)$/i.test((next as Element).tagName) ? null : 'lines';
  return tag === 'A' && isWords(next) ? 'link' : null;
}

function isAnchor(element: Element): boolean {
  return element.getAttribute('href')?.startsWith('#') === true && element.getAttribute('href') !== '#';
}
