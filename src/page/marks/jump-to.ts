/** Scrolls a span of the article into view and highlights it for a moment. */
import type { Span } from '../../text/article';
import { rectsOf } from './hit-test';
import type { Painter } from './paint';
import { piecesOf, stillHolds, type TextMap } from '../text-map';

/**
 * Scrolls a span to the middle of the window, without animation if the reader prefers less motion.
 * @returns false if the text is no longer in the page
 */
export function jumpTo(document: Document, painter: Pick<Painter, 'flash'>, map: TextMap, span: Span): boolean {
  const first = piecesOf(map, span)[0]?.node;
  if (!first?.parentElement || !stillHolds(map, span)) return false;
  const element = shownPart(first.parentElement);
  const behavior = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  element.scrollIntoView({ behavior, block: fitsWindow(document, element) ? 'center' : 'nearest', inline: 'nearest' });
  if (!fitsWindow(document, element)) scrollToRect(document, rectsOf(document, map, span)[0], behavior);
  painter.flash(map, span);
  return true;
}

function fitsWindow(document: Document, element: Element): boolean {
  return element.getBoundingClientRect().height < document.documentElement.clientHeight;
}

function scrollToRect(document: Document, rect: DOMRect | undefined, behavior: ScrollBehavior): void {
  const view = document.defaultView;
  if (!rect || !view) return;
  view.scrollBy({ top: rect.top + rect.height / 2 - view.innerHeight / 2, behavior });
}

/** Attributes of the page are not changed: a closed `<details>` stays closed, and its summary is shown instead. */
function shownPart(element: Element): Element {
  return element.closest('details:not([open])')?.querySelector('summary') ?? element;
}
