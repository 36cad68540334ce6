/**
 * From a point of the viewport to the character that stands there, and from a span to its boxes.
 * `caretPositionFromPoint` takes 0.01 ms and a binary search does the rest; asking the highlight
 * registry (`highlightsFromPoint`) took 3 ms on a page with 2,000 ranges.
 */
import type { Span } from '../../text/article';
import { offsetAt, piecesOf, type TextMap } from '../text-map';

/** Characters are a little taller to the pointer than to the eye, in CSS pixels. */
const SLACK = 2;

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/**
 * The offset of the character under a point, or null where there is none of the article's.
 * Caret positions snap to the nearest text: the point must lie in the box of the character.
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

/** White space that runs together to one space is measured as one: its parts have no width. */
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
 * The boxes of a span, one a line and text node, in CSS pixels of the viewport; empty where the
 * text is not shown. Asks the page for layout: call it for one span when a card opens.
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
