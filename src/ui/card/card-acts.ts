/**
 * Handles what a reader does in a card. Cards have no handlers: a button names its act (`data-act`), and one listener
 * outside the cards handles it. So page and panel share the behaviour, and a card can be sent as data
 * (`src/ui/tree/tree.ts`).
 *
 * Folds are `<details>`, which the browser opens. Acts that need only the card are done here: more of a list, and the
 * values of a drawing under pointer and arrow keys.
 */
import type { Span } from '../../text/article';

/** `report`, `back`, `pin`, `close` and `select` occur only in a card on a page. */
export type CardAct = 'open' | 'jump' | 'step' | 'copy' | 'report' | 'back' | 'pin' | 'close' | 'select';

export type CardActs = Readonly<Partial<Record<CardAct, (button: HTMLElement) => void>>>;

/** Handles the acts in the cards of an element until the signal aborts. */
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

/** Returns the span of a button, from its `data-span`. */
export function spanOfButton({ dataset }: HTMLElement): Span {
  const [start = 0, end = 0] = (dataset['span'] ?? '').split(' ').map(Number);
  return { start, end };
}

/** A value of a drawing with its words, and the value that is chosen. */
const value = '[data-says]';
const chosen = '.is-chosen';

const valueAt = (target: Element) => target.closest(value);

/** Returns the element that shows the chosen value of the drawing. */
const readingOf = (target: Element) => target.closest('.ruler')?.querySelector('.ruler-reading');

/** Shows a value of a drawing as chosen and says it; without a value, shows the legend. */
function choose(at: Element, next: Element | null): void {
  const reading = readingOf(at);
  if (!reading) return;
  for (const last of at.closest('.ruler')!.querySelectorAll(chosen)) last.classList.remove('is-chosen');
  next?.classList.add('is-chosen');
  const words = (next ?? reading).getAttribute(next ? 'data-says' : 'data-legend') ?? '';
  if (reading.textContent !== words) reading.textContent = words;
}
