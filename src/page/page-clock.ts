/** Time and idle moments of a page, handed to what waits so that tests can play them. */
export interface PageClock {
  /** Milliseconds; only runs forward. */
  now(): number;
  /**
   * Calls back once after a wait and then in an idle moment; returns the way to call it off.
   * A page that nobody sees has no idle moments: two hundred tabs opened at once cost nothing
   * until they are looked at.
   */
  whenIdle(wait: number, task: () => void): () => void;
}

/** An idle moment that does not come is no longer waited for, in milliseconds. */
const PATIENCE = 500;

/** The clock of a live page. Browsers without idle callbacks have a timer instead. */
export function clockOf(document: Document): PageClock {
  const view = document.defaultView!;
  return {
    now: () => view.performance.now(),
    whenIdle(wait, task) {
      const off = new AbortController();
      let idle = 0;
      const rest = (): void => {
        if (document.hidden) {
          document.addEventListener('visibilitychange', rest, { once: true, passive: true, signal: off.signal });
        } else if (typeof view.requestIdleCallback === 'function')
          idle = view.requestIdleCallback(task, { timeout: PATIENCE });
        else task();
      };
      const timer = view.setTimeout(rest, wait);
      return () => {
        view.clearTimeout(timer);
        off.abort();
        if (idle) view.cancelIdleCallback(idle);
      };
    },
  };
}
