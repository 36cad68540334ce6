/**
 * Listens to pointer and keyboard and feeds the hover machine. Every listener is passive and ends
 * with the signal (`firstEar` stays as long as the extension, and costs nothing); no event is stopped
 * or taken from the page, and events that a script made up (`isTrusted` false) are not heard.
 */
import { firstEar } from './first-ear';
import { deadlineOf, hover, idle, type HoverInput, type HoverRules, type HoverState } from './hover-machine';

export interface PointerOptions<T> {
  readonly document: Document;
  /** The mark under a point of the viewport, in CSS pixels; the same object for the same mark. */
  readonly targetAt: (x: number, y: number) => T | null;
  /** Asked on each input, so that a changed setting holds at once. */
  readonly rules: () => HoverRules;
  /** Called with the mark whose card may open soon, because the pointer is on it; with null when none may. */
  readonly onAim?: (target: T | null) => void;
  /** Called when another card is to open (or none) or the pin changes. */
  readonly onChange: (open: T | null, pinned: boolean) => void;
  /** Whether an event comes from the open card. */
  readonly isCard: (event: Event) => boolean;
  readonly signal: AbortSignal;
}

export interface PointerControl<T> {
  /** Opens a card and keeps it, as a press on its mark would: by keyboard, or from a list. */
  open(target: T): void;
  pin(pinned: boolean): void;
  close(): void;
}

/** Where a reader writes, presses or follows; a press there is the page's own. */
const CONTROLS = 'a[href], button, input, select, textarea, summary, label, [role="button"], [role="link"]';
const EDITORS = 'input, select, textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';

/** Starts listening. */
export function watchPointer<T>(options: PointerOptions<T>): PointerControl<T> {
  const { document, targetAt, rules, onAim, onChange, isCard, signal } = options;
  const view = document.defaultView!;
  const ear = firstEar(view);
  let state: HoverState<T> = idle();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let latest: PointerEvent | null = null;
  /** Whether `latest` came from the card: an event forgets its way as soon as it has been heard. */
  let latestInCard = false;

  const send = (input: HoverInput<T>): void => {
    const before = state;
    state = hover(state, input, rules());
    if (state === before) return;
    clearTimeout(timer);
    const deadline = deadlineOf(state);
    // A timer may fire a fraction of a millisecond early, and the machine would then wait for ever.
    const tick = (due: number): void => send({ type: 'tick', at: Math.max(due, now()) });
    if (deadline !== null) timer = setTimeout(tick, Math.max(0, deadline - now()), deadline);
    if (state.open !== before.open || state.pinned !== before.pinned) onChange(state.open, state.pinned);
    if (state.next?.target !== before.next?.target) onAim?.(state.next?.target ?? null);
  };
  const now = (): number => view.performance.now();

  const point = (): void => {
    frame = 0;
    const event = latest;
    latest = null;
    if (!event || signal.aborted) return;
    if (latestInCard) return send({ type: 'card', inside: true, at: now() });
    const target = event.buttons === 0 && !isIn(event, EDITORS) ? targetAt(event.clientX, event.clientY) : null;
    send({ type: 'point', target, modifier: event.altKey, at: now() });
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
    latest = event;
    latestInCard = isCard(event);
    frame ||= view.requestAnimationFrame(point);
  });
  listen('pointerleave', ({ target }) => {
    // Every element that the pointer leaves is heard here; only leaving the window counts.
    if (target === document || target === document.documentElement)
      send({ type: 'point', target: null, modifier: false, at: now() });
  });
  listen('scroll', () => {
    if (state.next) send({ type: 'point', target: null, modifier: false, at: now() });
  });
  listen('click', (event) => {
    if (isCard(event)) return;
    // Where Alt is asked for, a press without it is the page's own; a finger has no Alt.
    const asks = rules().trigger !== 'modifier' || event.altKey || event.pointerType === 'touch';
    const isOurs = asks && !isIn(event, CONTROLS) && !isIn(event, EDITORS) && !selects(document);
    send({ type: 'press', target: isOurs ? targetAt(event.clientX, event.clientY) : null });
  });
  listen('keydown', (event) => {
    if (event.key === 'Escape') send({ type: 'close' });
  });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      view.cancelAnimationFrame(frame);
      latest = null;
    },
    { once: true },
  );

  return {
    open: (target) => send({ type: 'press', target }),
    pin: (pinned) => send({ type: 'pin', pinned }),
    close: () => send({ type: 'close' }),
  };
}

function isIn(event: Event, selector: string): boolean {
  const { target } = event;
  return target instanceof Element && target.closest(selector) !== null;
}

function selects(document: Document): boolean {
  return document.getSelection()?.isCollapsed === false;
}
