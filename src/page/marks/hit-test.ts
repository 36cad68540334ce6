/**
 * Finds the character at a point of the viewport, and the boxes of a span. `caretPositionFromPoint` takes 0.01 ms, and
 * the rest is a binary search; the highlight registry (`highlightsFromPoint`) took 3 ms on a page with 2,000 ranges.
 */
import type { Span } from '../../text/article';
import { offsetAt, piecesOf, type TextMap } from '../text-map';

/** Extra height of characters for the pointer (CSS pixels). */
const SLACK = 2;

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/**
 * Returns the offset of the character under a point, or null if it is not in the article. Caret positions snap to the
 * nearest text, so the point must be in the character's box.
 * @param x CSS pixels in the viewport, as `clientX` and `clientY` of an event
 */
export function offsetAtPoint(document: Document, map: TextMap, x: number, y: number): number | null {
  const caret = caretAt(document, x, y);
  if (!caret || caret.node.nodeType !== 3) return null;
  const { node, offset } = caret;
  for (const start of [offset, offset - 1]) {
    if (!hasCharacterAt(document, node as Text, start, x, y)) continue;
    const found = offsetAt(map, node, start);
    if (found !== null && found < map.text.length) return found;
  }
  return null;
}

function caretAt(document: Document, x: number, y: number): Caret | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position ? { node: position.offsetNode, offset: position.offset } : null;
  }
  if (typeof document.caretRangeFromPoint === 'function') {
    const range = document.caretRangeFromPoint(x, y);
    return range ? { node: range.startContainer, offset: range.startOffset } : null;
  }
  return null;
}

/** Collapsed white space is measured as one space, because its parts have no width. */
function hasCharacterAt(document: Document, node: Text, start: number, x: number, y: number): boolean {
  const { data } = node;
  if (start < 0 || start >= data.length) return false;
  let from = start;
  let to = start + 1;
  if (isSpace(data, start)) {
    while (from > 0 && isSpace(data, from - 1)) from--;
    while (to < data.length && isSpace(data, to)) to++;
  }
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top - SLACK && y <= bottom + SLACK,
  );
}

function isSpace(data: string, at: number): boolean {
  return data.charCodeAt(at) <= 32;
}

/**
 * Returns the boxes of a span, one for each line and text node, in CSS pixels of the viewport; empty if the text is not
 * shown. It computes layout, so call it for one span when a card opens.
 */
export function rectsOf(document: Document, map: TextMap, span: Span): DOMRect[] {
  return piecesOf(map, span).flatMap(({ node, start, end }) => {
    if (!node.isConnected || end > node.length) return [];
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  });
}
