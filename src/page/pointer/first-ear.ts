/**
 * Hears events before the page does. Some pages stop every event at `window` in the capture phase
 * (`stopImmediatePropagation`), so that later listeners hear nothing: no Escape, no pointer. So one small script
 * listens from the start of each document, and the content script, which starts when the page has been parsed, takes
 * over its list of listeners. Nothing is stopped, changed or stored; without listeners an event costs one empty loop.
 */

type Listener = (event: Event) => void;

/** The events that matter to marks and cards. */
const heard = ['pointermove', 'pointerleave', 'pointerout', 'click', 'keydown', 'scroll'] as const;

interface Ear {
  readonly listeners: Set<Listener>;
  readonly life: AbortController;
}

/** Scripts of one extension share a world in each page, and this key in it. */
const name = Symbol.for('sidelight:first-ear');

const world = globalThis as { [name]?: Ear | undefined };

/** Returns the listeners in this world; starts listening if nothing does yet. */
export function firstEar(view: Window): Set<Listener> {
  if (world[name]) return world[name].listeners;
  const { listeners, life } = (world[name] = { listeners: new Set<Listener>(), life: new AbortController() });
  const tell = (event: Event) => {
    for (const listener of listeners) listener(event);
  };
  for (const type of heard) view.addEventListener(type, tell, { capture: true, passive: true, signal: life.signal });
  return listeners;
}

/** Stops listening for good, because the extension is gone. */
export function closeFirstEar(): void {
  world[name]?.life.abort();
  world[name] = undefined;
}
