/**
 * Listens to pointer and keyboard and feeds the hover machine. Every listener is passive and ends with the signal
 * (`firstEar` stays as long as the extension, and costs nothing). No event is stopped, and events made by scripts
 * (`isTrusted` false) are ignored.
 */
import { firstEar } from './first-ear';
import { deadlineOf, hover, idle, type HoverInput, type HoverRules, type HoverState } from './hover-machine';

export interface PointerOptions<T> {
  readonly document: Document;
  /**
   * Returns the mark at a point of the viewport (CSS pixels); the same object for the same mark.
   * @param unmarked whether marks without an underline count, as they do with the modifier
   */
  readonly targetAt: (x: number, y: number, unmarked: boolean) => T | null;
  /** Called on each input, so that a changed setting applies at once. */
  readonly rules: () => HoverRules;
  /** Called with the mark whose card may open soon, because the pointer is on it; with null if none may. */
  readonly onAim?: (target: T | null) => void;
  /** Called when another card should open (or none), or the pin changes. */
  readonly onChange: (open: T | null, pinned: boolean) => void;
  /** Whether an event comes from the open card. */
  readonly isCard: (event: Event) => boolean;
  /** The open card's box in viewport coordinates, or null. */
  readonly cardBox: () => DOMRect | null;
  readonly signal: AbortSignal;
}

export interface PointerControl<T> {
  /** Opens a pinned card, like a press on its mark: by keyboard, or from a list. */
  open(target: T): void;
  pin(pinned: boolean): void;
  close(): void;
}

/** Elements for writing, pressing or following; a press there belongs to the page. */
const CONTROLS = 'a[href], button, input, select, textarea, summary, label, [role="button"], [role="link"]';
const EDITORS = 'input, select, textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';

/**
 * Speed towards the card at which the pointer is on its way there (CSS pixels a millisecond). Following a line while
 * reading (four words a second) is less than half of it.
 */
const HURRY = 0.4;

/** The pointer's last place. An event loses its path after it was dispatched, so the needed parts are kept. */
interface Position {
  readonly x: number;
  readonly y: number;
  readonly at: number;
  readonly inCard: boolean;
  /** Whether nothing opens there: a button is held, or it is a field. */
  readonly isBusy: boolean;
  readonly alt: boolean;
}

/** Starts listening. */
export function watchPointer<T>(options: PointerOptions<T>): PointerControl<T> {
  const { document, targetAt, rules, onAim, onChange, isCard, cardBox, signal } = options;
  const view = document.defaultView!;
  const ear = firstEar(view);
  let state: HoverState<T> = idle();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let here: Position | null = null;
  let before: Position | null = null;

  const now = (): number => view.performance.now();
  const send = (input: HoverInput<T>): void => {
    const last = state;
    state = hover(state, input, rules());
    if (state === last) return;
    clearTimeout(timer);
    const deadline = deadlineOf(state);
    // A timer may fire a fraction of a millisecond early; the machine would then wait for ever.
    const tick = (due: number): void => send({ type: 'tick', at: Math.max(due, now()) });
    if (deadline !== null) timer = setTimeout(tick, Math.max(0, deadline - now()), deadline);
    if (state.open !== last.open || state.pinned !== last.pinned) onChange(state.open, state.pinned);
    if (state.next?.target !== last.next?.target) onAim?.(state.next?.target ?? null);
  };
  const point = (target: T | null, modifier: boolean, towardsCard = false): void =>
    send({ type: 'point', target, modifier, towardsCard, at: now() });

  /** Returns the target there, but none while words are being selected. */
  const found = ({ x, y, isBusy, alt }: Position): T | null =>
    isBusy || selects(document) ? null : targetAt(x, y, alt);

  const moved = (): void => {
    frame = 0;
    if (!here || signal.aborted) return;
    if (here.inCard) send({ type: 'card', inside: true, at: now() });
    else point(found(here), here.alt, state.open !== null && hurries(before, here, cardBox()));
    before = here;
  };

  /** Handles a change below a resting pointer: it may cancel a card but never asks for one. */
  const shifted = (): void => {
    if (!here || here.inCard || (state.next === null && (state.open === null || state.pinned))) return;
    const target = found(here);
    if (target !== (state.next?.target ?? state.open)) point(null, false);
  };

  const listen = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void): void => {
    const hear = (event: Event): void => {
      if (event.type === type && event.isTrusted) listener(event as DocumentEventMap[K]);
    };
    ear.add(hear);
    signal.addEventListener('abort', () => ear.delete(hear), { once: true });
  };

  listen('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    const isBusy = event.buttons !== 0 || isIn(event, EDITORS);
    here = { x: event.clientX, y: event.clientY, at: now(), inCard: isCard(event), isBusy, alt: event.altKey };
    frame ||= view.requestAnimationFrame(moved);
  });
  const left = (): void => {
    here = null;
    point(null, false);
  };
  listen('pointerleave', ({ target }) => {
    // Every element that the pointer leaves causes this event; only leaving the window counts.
    if (target === document || target === document.documentElement) left();
  });
  listen('pointerout', ({ relatedTarget }) => {
    // A frame hears the pointer from here on.
    if ((relatedTarget as Element | null)?.localName === 'iframe') left();
  });
  listen('scroll', shifted);
  listen('click', (event) => {
    if (isCard(event)) return;
    const isTouch = event.pointerType === 'touch';
    // With the trigger `hover` a press on text belongs to the reader; a finger has no Alt.
    const pins = isTouch || event.altKey || rules().trigger === 'click';
    const isOurs = !isIn(event, CONTROLS) && !isIn(event, EDITORS) && !selects(document);
    send({ type: 'press', target: isOurs ? targetAt(event.clientX, event.clientY, event.altKey) : null, pins });
  });
  listen('keydown', ({ key }) => {
    if (key === 'Escape') send({ type: 'close' });
    // The pointer already rests where the reader wants to know more.
    else if (key === 'Alt' && here && !here.inCard) point(found({ ...here, alt: true }), true);
  });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      view.cancelAnimationFrame(frame);
      here = null;
    },
    { once: true },
  );

  return {
    open: (target) => send({ type: 'press', target, pins: true }),
    pin: (pinned) => send({ type: 'pin', pinned }),
    close: () => send({ type: 'close' }),
  };
}

/** Whether the pointer approaches the card faster than a reader follows a line. */
function hurries(from: Position | null, to: Position, card: DOMRect | null): boolean {
  if (!from || !card || to.at <= from.at) return false;
  return distance(from, card) - distance(to, card) > HURRY * (to.at - from.at);
}

function distance({ x, y }: Position, { left, right, top, bottom }: DOMRect): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function isIn(event: Event, selector: string): boolean {
  const { target } = event;
  return target instanceof Element && target.closest(selector) !== null;
}

function selects(document: Document): boolean {
  return document.getSelection()?.isCollapsed === false;
}
