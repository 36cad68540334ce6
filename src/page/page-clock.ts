/** Time and idle moments of a page, handed to what waits so that tests can play them. */
export interface PageClock {
  /** Milliseconds; only runs forward. */
  now(): number;
  /** Calls back once after a wait and then in an idle moment; returns the way to call it off. */
  whenIdle(wait: number, task: () => void): () => void;
}

/** An idle moment that does not come is no longer waited for. */
const PATIENCE = 1_500;

/** The clock of a live page. Safari and old browsers have no idle callbacks: there a timer does. */
export function clockOf(view: Window): PageClock {
  return {
    now: () => view.performance.now(),
    whenIdle(wait, task) {
      let idle: number | undefined;
      const timer = view.setTimeout(() => {
        if (typeof view.requestIdleCallback === 'function') idle = view.requestIdleCallback(task, { timeout: PATIENCE });
        else task();
      }, wait);
      return () => {
        view.clearTimeout(timer);
        if (idle !== undefined) view.cancelIdleCallback(idle);
      };
    },
  };
}
