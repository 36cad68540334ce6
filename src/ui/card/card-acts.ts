/**
 * What a reader does in a card, wherever it was drawn. Cards carry no handlers: a button names its act (`data-act`),
 * and one listener at a place that outlives its cards answers. So page and panel share what cards do, and a card
 * can come as data (`src/ui/tree/tree.ts`).
 *
 * Folds are `<details>`, which the browser opens. What needs nothing from around the card is done here: more of a
 * list, and the values of a drawing under pointer and arrow keys.
 */
import type { Span } from '../../text/article';

/** `back`, `pin`, `close` and `select` are of a card on a page only. */
export type CardAct = 'open' | 'jump' | 'step' | 'copy' | 'back' | 'pin' | 'close' | 'select';

export type CardActs = Readonly<Partial<Record<CardAct, (button: HTMLElement) => void>>>;

/** Answers to what is done in the cards of an element, until the signal aborts. */
export function hearCards(root: HTMLElement, acts: CardActs, signal?: AbortSignal): void {
  const options = signal ? { signal } : {};
  const listen = <K extends keyof HTMLElementEventMap>(type: K, hear: (event: HTMLElementEventMap[K]) => void) =>
    root.addEventListener(type, hear, options);

  listen('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-act]');
    const act = button?.dataset['act'];
    if (!button) return;
    if (act === 'more') button.setAttribute('aria-expanded', String(button.getAttribute('aria-expanded') !== 'true'));
    else acts[act as CardAct]?.(button);
  });
  listen('pointerover', ({ target }) => {
    const pointed = valueAt(target as Element);
    if (pointed) choose(pointed, pointed);
  });
  listen('pointerout', ({ target }) => valueAt(target as Element) && choose(target as Element, null));
  listen('focusin', ({ target }) => readingOf(target as Element)?.setAttribute('aria-live', 'polite'));
  listen('focusout', ({ target }) => {
    readingOf(target as Element)?.setAttribute('aria-live', 'off');
    choose(target as Element, null);
  });
  listen('keydown', (event) => {
    const drawing = (event.target as Element).closest<SVGElement>('svg[data-up]');
    const up = Number(drawing?.dataset['up']);
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowUp: up, ArrowDown: -up }[event.key];
    if (!drawing || !step) return;
    event.preventDefault();
    const values = [...drawing.querySelectorAll(value)];
    const at = values.findIndex((one) => one.matches(chosen));
    const next = at < 0 ? (step > 0 ? 0 : -1) : (at + step) % values.length;
    choose(drawing, values.at(next) ?? null);
  });
}

/** Writes a span for `data-span`: "120 135", UTF-16 offsets. */
export const spanWords = ({ start, end }: Span): string => `${start} ${end}`;

/** The span that a button leads to, from its `data-span`. */
export function spanOfButton({ dataset }: HTMLElement): Span {
  const [start = 0, end = 0] = (dataset['span'] ?? '').split(' ').map(Number);
  return { start, end };
}

/** A value of a drawing, which says itself in words; the one that is shown as chosen. */
const value = '[data-says]';
const chosen = '.is-chosen';

const valueAt = (target: Element) => target.closest(value);

/** Where the chosen value of the drawing at an element is read out. */
const readingOf = (target: Element) => target.closest('.ruler')?.querySelector('.ruler-reading');

/** Shows one value of the drawing at an element as chosen, and says it; without one its legend. */
function choose(at: Element, next: Element | null): void {
  const reading = readingOf(at);
  if (!reading) return;
  for (const last of at.closest('.ruler')!.querySelectorAll(chosen)) last.classList.remove('is-chosen');
  next?.classList.add('is-chosen');
  const words = (next ?? reading).getAttribute(next ? 'data-says' : 'data-legend') ?? '';
  if (reading.textContent !== words) reading.textContent = words;
}
