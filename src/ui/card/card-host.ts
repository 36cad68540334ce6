/**
 * Where the card stands: one element of ours at the end of the document, in the top layer, only while
 * a card is open.
 *
 *   <html>
 *     <head/> <body/>                        the page, untouched
 *     <sidelight-card popover data-state>    ours
 *       └ closed shadow root: <style>, card
 *
 * The page can neither read nor style what is in the root, and events that it makes itself are
 * stopped at the door: only a person's clicks count.
 */
import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { render, type ComponentChild } from 'preact';

export const hostName = 'sidelight-card';

/** Room between card and words, and between card and window, in pixels. */
const distance = 8;
const padding = 8;
/** Less height than this is no card. */
const leastRoom = 160;

/** Where the words stand: asked anew whenever the card is placed. */
export interface Anchor {
  /** Client rectangles of the words, in viewport coordinates. */
  rects(): readonly DOMRect[];
  /** The place that the reader points at, where it was a pointer. */
  readonly point: { readonly x: number; readonly y: number } | null;
}

export interface CardHost {
  readonly element: HTMLElement;
  /** Draws the card and places it at the anchor. */
  show(card: ComponentChild, anchor: Anchor): void;
  /** Places it anew, after a scroll or a change of the window. Says if the words are still in view. */
  place(): boolean;
  /** Moves the keyboard's focus into the card. */
  focus(): void;
  /** Takes the card and its element away. */
  remove(): void;
}

const untrusted = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'input', 'change'];

/**
 * Opens the host element.
 * @param styles style sheets as text
 * @param appearance the reader's choice of light or dark
 */
export function openCardHost(document: Document, styles: string, appearance: 'system' | 'light' | 'dark'): CardHost {
  const element = document.createElement(hostName);
  element.setAttribute('popover', 'manual');
  element.dataset['state'] = 'placing';
  if (appearance !== 'system') element.dataset['appearance'] = appearance;
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = styles;
  const body = document.createElement('div');
  root.append(style, body);
  for (const type of untrusted) root.addEventListener(type, refuseUntrusted, { capture: true });
  document.documentElement.append(element);
  element.showPopover();

  let anchor: Anchor | null = null;
  /** Of several placements only the last one counts: they finish out of order. */
  let turn = 0;

  const place = (): boolean => {
    if (!anchor) return false;
    const rects = anchor.rects();
    if (!rects.some((rect) => inView(rect, document))) return false;
    const mine = ++turn;
    const { point } = anchor;
    // Measured at its full height, or a card once squeezed below the words would never move above them.
    element.style.removeProperty('--room');
    const words = {
      getBoundingClientRect: () => bounds(rects),
      getClientRects: () => [...rects],
    };
    void computePosition(words, element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(point ? { x: point.x, y: point.y } : {}),
        offset(distance),
        flip({ padding, fallbackPlacements: ['top-start'], fallbackStrategy: 'bestFit' }),
        size({
          padding,
          apply: ({ availableHeight }) =>
            element.style.setProperty('--room', `${Math.max(leastRoom, Math.floor(availableHeight))}px`),
        }),
        shift({ padding, crossAxis: true }),
      ],
    }).then(({ x, y }) => {
      if (mine !== turn) return;
      element.style.setProperty('--x', `${Math.round(x)}px`);
      element.style.setProperty('--y', `${Math.round(y)}px`);
      element.dataset['state'] = 'open';
    });
    return true;
  };

  return {
    element,
    place,
    show(card, at) {
      anchor = at;
      render(card, body);
      place();
    },
    focus: () => body.querySelector<HTMLElement>('.card')?.focus(),
    remove() {
      turn++;
      render(null, body);
      element.remove();
    },
  };
}

function refuseUntrusted(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

function inView({ top, bottom, left, right }: DOMRect, document: Document): boolean {
  const view = document.defaultView;
  return view !== null && bottom > 0 && right > 0 && top < view.innerHeight && left < view.innerWidth;
}

function bounds(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
