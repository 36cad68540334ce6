/**
 * Some pages stop every press and key at `window`, before it comes to the card. What is heard there
 * first (`src/page/pointer/first-ear.ts`) is then given to the card as an event that never leaves its root,
 * so that the page neither hears nor stops it. Links need none of this: the browser follows them.
 */

/** Of the events that the ear hears, those that the card answers to. */
const answered = ['click', 'keydown'];

export interface HandOver {
  /** Takes a person's event on the card, before the page has it. */
  hear(event: Event): void;
  /** Whether an event is one that was given to the card here. */
  isOurs(event: Event): boolean;
}

/** @param root the card's root, which the page cannot reach into */
export function handOver(root: ShadowRoot): HandOver {
  let arrived: Event | null = null;
  let given: Event | null = null;
  for (const type of answered) root.addEventListener(type, (event) => (arrived = event), { capture: true });

  const give = (event: MouseEvent | KeyboardEvent) => {
    const isKey = event.type === 'keydown';
    // A button that is pressed by key has the focus, and its click no place.
    const byKey = isKey || event.detail === 0;
    const { clientX, clientY } = event as MouseEvent;
    const target = byKey ? root.activeElement : root.elementFromPoint(clientX, clientY);
    if (!target || (!isKey && !target.closest('button'))) return;
    const { key } = event as KeyboardEvent;
    given = isKey ? new KeyboardEvent('keydown', { key, bubbles: true }) : new MouseEvent('click', { bubbles: true });
    target.dispatchEvent(given);
  };

  return {
    isOurs: (event) => event === given,
    hear(event) {
      if (!event.isTrusted || !answered.includes(event.type) || !event.composedPath().includes(root.host)) return;
      // By then the page has let it pass, or has not.
      setTimeout(() => {
        if (arrived !== event) give(event as MouseEvent | KeyboardEvent);
      });
    },
  };
}
