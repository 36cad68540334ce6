/** Moves from mark to mark by key, in the order of the text. */
import type { Target } from './targets';

/**
 * For this long after a jump the reader is taken to be at that mark, even if scrolling has not reached it
 * (milliseconds).
 */
const scrolling = 2_000;

export interface Walk {
  /** Returns the mark that the reader is at, or the first one in view; null if there is none. */
  here(): Target | null;
  /** Returns the next (1) or previous (-1) mark, wrapping at the ends; `place` counts from 1. */
  step(by: 1 | -1): { readonly target: Target; readonly place: number } | null;
  /** Records a jump of the reader: to the mark that begins at this offset, if one does. */
  goneTo(offset: number): void;
  readonly count: number;
}

export function createWalk(targets: readonly Target[], view: Window): Walk {
  const begin = ({ spans }: Target) => spans[0]?.start ?? 0;
  const marks = targets
    .filter(({ kind, signs }) => signs.length > 0 && kind !== 'again')
    .sort((a, b) => begin(a) - begin(b));
  let current: Target | null = null;
  let since = 0;

  const isBelowTop = (target: Target) => target.rects().some(({ top }) => top >= 0);
  const isSeen = (target: Target) => target.rects().some(({ top, bottom }) => bottom > 0 && top < view.innerHeight);
  const goTo = (target: Target) => {
    current = target;
    since = view.performance.now();
  };
  const known = () => (current && (view.performance.now() - since < scrolling || isSeen(current)) ? current : null);
  /** Finds the first mark that is not above the window, if the reader is at none. */
  const firstBelow = () => {
    const index = marks.findIndex(isBelowTop);
    return index < 0 ? marks.length : index;
  };

  return {
    count: marks.length,
    here: () => known() ?? marks.find(isSeen) ?? null,
    step(by) {
      const at = known();
      const next = at ? marks.indexOf(at) + by : firstBelow() - (by < 0 ? 1 : 0);
      const place = (next + marks.length) % marks.length;
      const target = marks[place];
      if (!target) return null;
      goTo(target);
      return { target, place: place + 1 };
    },
    goneTo(offset) {
      const target = marks.find(({ spans }) => spans[0]?.start === offset);
      if (target) goTo(target);
    },
  };
}
