/** What the reader has selected: where it stands in the article, and where in the window. */
import type { Span } from '../../text/article';
import { offsetAt, spanOfNode, type TextMap } from '../text-map';

/**
 * The span of the article's text that the reader has selected; null where none is in the article.
 * A selection may begin and end outside of text, as one of a whole paragraph does.
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
 * @returns asks where the selection of this moment stands, in viewport coordinates. Of text in a
 *   field the field's box counts; a selection in another frame is not known, so the top of the
 *   window stands for it.
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
