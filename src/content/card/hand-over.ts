/**
 * Hands events to the card that a page stops at `window`, before they reach it. `src/page/pointer/first-ear.ts` hears
 * them first; the card then gets them as new events that never leave its root, so that the page neither hears nor stops
 * them. Links need none of this: the browser follows them.
 */

/** The heard events that the card reacts to. */
const answered = ['click', 'keydown'];

export interface HandOver {
  /** Takes a person's event on the card before the page gets it. */
  hear(event: Event): void;
  /** Whether an event was made here. */
  isOurs(event: Event): boolean;
}

/** @param root the card's root, which the page cannot reach */
export function handOver(root: ShadowRoot): HandOver {
  let arrived: Event | null = null;
  let given: Event | null = null;
  for (const type of answered) root.addEventListener(type, (event) => (arrived = event), { capture: true });

  const give = (event: MouseEvent | KeyboardEvent) => {
    const isKey = event.type === 'keydown';
    // A button pressed by key has the focus, and its click has no coordinates.
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
      // By then it is known whether the page let the event pass.
      setTimeout(() => {
        if (arrived !== event) give(event as MouseEvent | KeyboardEvent);
      });
    },
  };
}
