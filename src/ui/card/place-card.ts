/**
 * Where the card stands beside its words: below them if there is room, else above, never beyond the
 * window.
 *
 * `@floating-ui/dom` adds to the core what an element inside scrolled and shifted boxes needs. The
 * card lies in the top layer, whose only box is the window, so the three questions below are all
 * that the core has to ask, and every page is spared 3 KB (gzipped).
 */
import { computePosition, flip, inline, offset, shift, size, type Platform, type Rect } from '@floating-ui/core';

/** Room between card and words, and between card and window, in pixels. */
const distance = 8;
const padding = 8;
/** Less height than this is no card. */
const leastRoom = 160;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Finds the card's corner, in CSS pixels of the window.
 * @param card measured at its full height, or one that was squeezed below the words would never move above them
 * @param rects client rectangles of the words, at least one
 * @param point where the reader points, which decides beside which of several lines it stands
 * @param setRoom told how high the card may be, in pixels; what it changes is measured anew
 */
export async function placeCard(
  card: HTMLElement,
  rects: readonly DOMRect[],
  point: Point | null,
  setRoom: (height: number) => void,
): Promise<Point> {
  const words: Rectangles = { getBoundingClientRect: () => bounds(rects), getClientRects: () => rects };
  const { x, y } = await computePosition(words, card, {
    platform: platformFor(card.ownerDocument),
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(point ?? {}),
      offset(distance),
      flip({ padding, fallbackPlacements: ['top-start'], fallbackStrategy: 'bestFit' }),
      size({ padding, apply: ({ availableHeight }) => setRoom(Math.max(leastRoom, Math.floor(availableHeight))) }),
      shift({ padding, crossAxis: true }),
    ],
  });
  return { x: Math.round(x), y: Math.round(y) };
}

interface Rectangles {
  getBoundingClientRect(): DOMRect;
  getClientRects(): readonly DOMRect[];
}

const platformFor = (document: Document): Platform => ({
  getDimensions: ({ offsetWidth, offsetHeight }: HTMLElement) => ({ width: offsetWidth, height: offsetHeight }),
  getElementRects: ({ reference, floating }: { reference: Rectangles; floating: HTMLElement }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, width: floating.offsetWidth, height: floating.offsetHeight },
  }),
  getClientRects: (words: Rectangles) => [...words.getClientRects()],
  getClippingRect: () => windowOf(document),
});

/** The part of the window that is seen: of a page enlarged by two fingers it is less than the window. */
function windowOf({ defaultView, documentElement: { clientWidth, clientHeight } }: Document): Rect {
  const seen = defaultView?.visualViewport;
  if (!seen || seen.scale <= 1) return { x: 0, y: 0, width: clientWidth, height: clientHeight };
  return { x: seen.offsetLeft, y: seen.offsetTop, width: seen.width, height: seen.height };
}

function bounds(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
