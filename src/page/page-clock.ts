/** Time and idle moments of a page, as an object that tests can replace. */
export interface PageClock {
  /** Milliseconds, never decreasing. */
  now(): number;
  /**
   * Calls back once, after a wait and then in an idle moment; returns a function that cancels it. A hidden page has no
   * idle moments: two hundred tabs opened at once cost nothing until they are looked at.
   */
  whenIdle(wait: number, task: () => void): () => void;
}

/** Longest wait for an idle moment (milliseconds). */
const PATIENCE = 500;

/** Returns the clock of a live page. Browsers without idle callbacks use a timer. */
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
