/**
 * The element that contains the card: one element of ours at the end of the document, in the top layer, only while a
 * card is open. In full screen or with a modal dialog open, only the inside of that element can be reached, so ours
 * goes there.
 *
 *   <html>
 *     <head/> <body/>                        the page, untouched
 *     <sidelight-card popover data-state>    ours
 *       └ closed shadow root: <style>, card
 *
 * The page can neither read nor style the root. Colours and sizes are set on the element inside, because the page can
 * set custom properties of the host. Events made by scripts are stopped: only a person's clicks count. A page that
 * removes the host closes the card and does nothing else.
 */
import { handOver } from './hand-over';
import { placeCard, SHEET_WIDTH, type Box, type Point } from './place-card';

export const hostName = 'sidelight-card';

/** Where the words are; called whenever the card is placed. */
export interface Anchor {
  /** Client rectangles of the words, in viewport coordinates. */
  rects(): readonly DOMRect[];
  /** The point that the reader points at, if with a pointer. */
  readonly point: Point | null;
  /** Client rectangles of the lines of their paragraph. */
  column(): readonly DOMRect[];
}

export interface CardHost {
  readonly element: HTMLElement;
  /** Passes on a person's event before the page can stop it. */
  hear(event: Event): void;
  /** Inserts the card and places it at the anchor, hidden until `reveal`. `styles` is the text of a style sheet. */
  show(card: HTMLElement, styles: string): void;
  /** Makes the card visible when it is drawn and placed. `point` is the pointer's present place. */
  reveal(point: Point | null): void;
  /** Places it again after scrolling or a change of the window. Returns whether the words are still in view. */
  place(): boolean;
  /** Moves the keyboard's focus into the card. */
  focus(): void;
  /** Removes the card and its element, and returns the focus to where it was. */
  remove(): void;
}

const untrusted = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'input', 'change'];

/**
 * Opens the host element.
 * @param appearance the reader's choice of light or dark
 * @param at the words that the card is about
 * @param onTakenOut called when the page has removed the element
 */
export function openCardHost(
  document: Document,
  appearance: 'system' | 'light' | 'dark',
  at: Anchor,
  onTakenOut: () => void,
): CardHost {
  const element = document.createElement(hostName);
  element.setAttribute('popover', 'manual');
  element.dataset['state'] = 'placing';
  if (appearance !== 'system') element.dataset['appearance'] = appearance;
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  const body = document.createElement('div');
  root.append(body);
  const { hear, isOurs } = handOver(root);
  const refuseUntrusted = (event: Event) => {
    if (event.isTrusted || isOurs(event)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of untrusted) root.addEventListener(type, refuseUntrusted, { capture: true });
  // Keys pressed in the card are not shortcuts of the page.
  for (const type of ['keydown', 'keyup', 'keypress']) root.addEventListener(type, (event) => event.stopPropagation());
  const parent = topElement(document);
  parent.append(element);
  element.showPopover();
  const guard = new MutationObserver(() => {
    if (!element.isConnected) onTakenOut();
  });
  guard.observe(document, { childList: true });
  guard.observe(parent, { childList: true });
  document.addEventListener('fullscreenchange', onTakenOut);
  // An unfolded part changes the card's height. The event does not bubble.
  root.addEventListener('toggle', () => place(), { capture: true });

  let anchor = at;
  /** The focused element before the card took the focus. */
  let before: Element | null = null;
  let wantsFocus = false;
  let isRevealed = false;

  /** A hidden element cannot take the focus, so this waits until the card is placed. */
  const takeFocus = () => {
    if (!wantsFocus || element.dataset['state'] !== 'open') return;
    wantsFocus = false;
    if (document.activeElement !== element) before = document.activeElement;
    body.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  };

  const place = (): boolean => {
    const rects = anchor.rects();
    if (!rects.some((rect) => inView(rect, document))) return false;
    // Nothing to place yet.
    if (!body.firstChild) return true;
    const { window, zoom } = viewOf(document);
    const wide = (window.right - window.left) / zoom;
    element.toggleAttribute('data-sheet', wide <= SHEET_WIDTH);
    element.style.setProperty('--zoom', `${zoom}`, 'important');
    element.style.setProperty('--wide', `${wide}px`, 'important');
    // Measured at full height, because a card that was limited once would never get more room again.
    body.style.removeProperty('--room');
    // Rounded up: with part of a pixel the card would reach beyond the window.
    const { width, height } = element.getBoundingClientRect();
    const size = { width: Math.ceil(width / zoom), height: Math.ceil(height / zoom) };
    const inCard = ({ left, top, right, bottom }: Box): Box => ({
      left: left / zoom,
      top: top / zoom,
      right: right / zoom,
      bottom: bottom / zoom,
    });
    const { x, y, room } = placeCard({
      size,
      rects: rects.map(inCard),
      point: anchor.point && { x: anchor.point.x / zoom, y: anchor.point.y / zoom },
      column: anchor.column().map(inCard),
      window: inCard(window),
    });
    body.style.setProperty('--room', `${room}px`);
    element.style.setProperty('--x', `${x * zoom}px`, 'important');
    element.style.setProperty('--y', `${y * zoom}px`, 'important');
    if (isRevealed) element.dataset['state'] = 'open';
    takeFocus();
    return true;
  };

  return {
    element,
    hear,
    place,
    show(card, styles) {
      if (style.textContent !== styles) {
        style.textContent = styles;
        // Inserted after it has text: a strict policy refuses an empty one as the page's own.
        root.prepend(style);
      }
      if (!body.contains(card)) body.append(card);
      place();
    },
    reveal(point) {
      isRevealed = true;
      anchor = { ...anchor, point };
      place();
    },
    focus() {
      wantsFocus = true;
      takeFocus();
    },
    remove() {
      guard.disconnect();
      document.removeEventListener('fullscreenchange', onTakenOut);
      const hadFocus = document.activeElement === element;
      element.remove();
      if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    },
  };
}

/**
 * Returns the element that the reader can reach into: the topmost modal dialog, the element in full screen, or the
 * document.
 */
function topElement(document: Document): Element {
  return (
    [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.fullscreenElement ?? document.documentElement
  );
}

/** The smallest width for which a card is designed (CSS pixels); in a window that pinch zoom makes narrower it shrinks. */
const LEAST_WIDTH = 300;

/**
 * Returns the visible part of the window, which pinch zoom makes smaller than the window, and how much larger than
 * designed a card must be drawn: a phone shows a page without a viewport of its own small, as on a wide screen.
 */
function viewOf({ defaultView, documentElement: { clientWidth, clientHeight } }: Document): {
  readonly window: Box;
  readonly zoom: number;
} {
  const seen = defaultView?.visualViewport;
  if (!seen || seen.scale === 1)
    return { window: { left: 0, top: 0, right: clientWidth, bottom: clientHeight }, zoom: 1 };
  const { offsetLeft: left, offsetTop: top, width, height, scale } = seen;
  const zoom = scale < 1 ? 1 / scale : Math.min(1, width / LEAST_WIDTH);
  return { window: { left, top, right: left + width, bottom: top + height }, zoom };
}

function inView({ top, bottom, left, right }: DOMRect, document: Document): boolean {
  const view = document.defaultView;
  return view !== null && bottom > 0 && right > 0 && top < view.innerHeight && left < view.innerWidth;
}
