/**
 * Hears the reader before the page does. Some pages stop every event on its way (`window`, capture,
 * `stopImmediatePropagation`), and whoever listens later hears nothing: no Escape, no pointer. So one
 * small script listens from the start of each document, and the content script, which comes when the
 * page has been parsed, takes its ear over. Nothing is stopped, changed or kept; while nobody has taken it
 * over, an event costs one empty loop.
 */

type Listener = (event: Event) => void;

/** What a reader does that matters to marks and cards. */
const heard = ['pointermove', 'pointerleave', 'click', 'keydown', 'scroll'] as const;

interface Ear {
  readonly listeners: Set<Listener>;
  readonly life: AbortController;
}

/** Scripts of one extension share a world in each page, and this name in it. */
const name = Symbol.for('sidelight:first-ear');

const world = globalThis as { [name]?: Ear | undefined };

/** The listeners of this world's ear, which is opened where there is none yet. */
export function firstEar(view: Window): Set<Listener> {
  if (world[name]) return world[name].listeners;
  const { listeners, life } = (world[name] = { listeners: new Set<Listener>(), life: new AbortController() });
  const tell = (event: Event) => {
    for (const listener of listeners) listener(event);
  };
  for (const type of heard) view.addEventListener(type, tell, { capture: true, passive: true, signal: life.signal });
  return listeners;
}

/** Closes the ear for good: the extension is gone, and not even an empty loop shall be left of it. */
export function closeFirstEar(): void {
  world[name]?.life.abort();
  world[name] = undefined;
}
