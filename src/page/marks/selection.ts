/** Finds the place of the reader's selection in the article and in the window. */
import type { Span } from '../../text/article';
import { offsetAt, spanOfNode, type TextMap } from '../text-map';

/**
 * Returns the selected span of the article's text; null if none of it is selected. A selection may begin and end
 * outside text, like that of a whole paragraph.
 */
export function selectedSpan(map: TextMap, selection: Selection | null): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const inside = map.node.filter((node) => node.isConnected && range.intersectsNode(node));
  const [first] = inside;
  const last = inside.at(-1);
  if (!first || !last) return null;
  const start = offsetAt(map, range.startContainer, range.startOffset) ?? spanOfNode(map, first)?.start ?? 0;
  const end = offsetAt(map, range.endContainer, range.endOffset) ?? spanOfNode(map, last)?.end ?? 0;
  return start < end ? { start, end } : null;
}

/**
 * @returns a function that returns the place of the present selection in viewport coordinates. For text in a field it
 *   is the field's box; for a selection in another frame, which is unknown, the top of the window.
 */
export function selectedRects(document: Document): () => readonly DOMRect[] {
  const selection = document.getSelection();
  const range =
    selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  const { activeElement, documentElement } = document;
  const field = activeElement?.matches('input, textarea') ? activeElement : null;
  return () => {
    const rects = range ? shownRects(range.getClientRects()) : field ? shownRects([field.getBoundingClientRect()]) : [];
    return rects.length > 0 ? rects : [new DOMRect(documentElement.clientWidth / 2, 48, 0, 0)];
  };
}

function shownRects(rects: Iterable<DOMRect>): DOMRect[] {
  return [...rects].filter(({ width, height }) => width > 0 && height > 0);
}
