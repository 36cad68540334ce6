/**
 * Where the card lives: one element of ours at the end of the document, in the top layer, only while
 * a card is open. Of a page in full screen, or behind a dialog, only what is inside of that can be reached, so
 * the element goes there.
 *
 *   <html>
 *     <head/> <body/>                        the page, untouched
 *     <sidelight-card popover data-state>    ours
 *       └ closed shadow root: <style>, card
 *
 * The page can neither read nor style what is in the root (colours and sizes hang on the element
 * inside, since custom properties of the host itself are the page's to set), and events that it makes
 * itself are stopped at the door: only a person's clicks count. A page that takes the host out has
 * closed the card, no more.
 */
import { handOver } from './hand-over';
import { placeCard, SHEET_WIDTH, type Box, type Point } from './place-card';

export const hostName = 'sidelight-card';

/** Where the words are: asked again whenever the card is placed. */
export interface Anchor {
  /** Client rectangles of the words, in viewport coordinates. */
  rects(): readonly DOMRect[];
  /** The place that the reader points at, where it was a pointer. */
  readonly point: Point | null;
  /** Client rectangles of the lines of their paragraph. */
  column(): readonly DOMRect[];
}

export interface CardHost {
  readonly element: HTMLElement;
  /** Takes what a person does, as it is heard before the page can stop it. */
  hear(event: Event): void;
  /** Puts the card in and places it at the anchor, unseen until it is revealed. `styles` is a style sheet's text. */
  show(card: HTMLElement, styles: string): void;
  /** Lets it be seen, as soon as it is drawn and has its place. `point` is where the reader points by now. */
  reveal(point: Point | null): void;
  /** Places it again, after a scroll or a change of the window. Says if the words are still in view. */
  place(): boolean;
  /** Moves the keyboard's focus into the card. */
  focus(): void;
  /** Takes the card and its element away, and gives the focus back to where it came from. */
  remove(): void;
}

const untrusted = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'input', 'change'];

/**
 * Opens the host element.
 * @param appearance the reader's choice of light or dark
 * @param at the words that the card is about
 * @param onTakenOut the page has removed the element
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
  // Keys that are pressed in the card are no shortcuts of the page.
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
  // What unfolds changes the card's height; the event does not bubble.
  root.addEventListener('toggle', () => place(), { capture: true });

  let anchor = at;
  /** Where the focus was before the card took it. */
  let before: Element | null = null;
  let wantsFocus = false;
  let isRevealed = false;

  /** What is hidden takes no focus, so that waits until the card has its place. */
  const takeFocus = () => {
    if (!wantsFocus || element.dataset['state'] !== 'open') return;
    wantsFocus = false;
    if (document.activeElement !== element) before = document.activeElement;
    body.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  };

  const place = (): boolean => {
    const rects = anchor.rects();
    if (!rects.some((rect) => inView(rect, document))) return false;
    // There is nothing to be placed yet.
    if (!body.firstChild) return true;
    const window = windowOf(document);
    element.toggleAttribute('data-sheet', window.right - window.left <= SHEET_WIDTH);
    // Measured at its full height: a card that was squeezed once would never get more room again.
    body.style.removeProperty('--room');
    // The begun pixel counts, too: with part of one the card would reach beyond the window.
    const { width, height } = element.getBoundingClientRect();
    const size = { width: Math.ceil(width), height: Math.ceil(height) };
    const { x, y, room } = placeCard({ size, rects, point: anchor.point, column: anchor.column(), window });
    body.style.setProperty('--room', `${room}px`);
    element.style.setProperty('--x', `${x}px`, 'important');
    element.style.setProperty('--y', `${y}px`, 'important');
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
        // Now that it has text: an empty one is taken for the page's own, which a strict policy refuses.
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

/** The element that the reader can reach into: the topmost dialog that shuts the page off, what is in full screen, or all. */
function topElement(document: Document): Element {
  return (
    [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.fullscreenElement ?? document.documentElement
  );
}

/** The part of the window that is seen: of a page enlarged by two fingers it is less than the window. */
function windowOf({ defaultView, documentElement: { clientWidth, clientHeight } }: Document): Box {
  const seen = defaultView?.visualViewport;
  if (!seen || seen.scale <= 1) return { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  const { offsetLeft: left, offsetTop: top } = seen;
  return { left, top, right: left + seen.width, bottom: top + seen.height };
}

function inView({ top, bottom, left, right }: DOMRect, document: Document): boolean {
  const view = document.defaultView;
  return view !== null && bottom > 0 && right > 0 && top < view.innerHeight && left < view.innerWidth;
}
