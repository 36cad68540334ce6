import { describe, expect, it } from 'vitest';
import type { Target } from '../../src/content/targets';
import { createWalk } from '../../src/content/walk';

/** Makes a window of 100 pixels whose clock and scrolling the test controls. */
function play(tops: readonly number[], unmarked: readonly number[] = []) {
  const state = { now: 0, scrolled: 0 };
  const targets = tops.map((top, index) => ({
    spans: [{ start: index * 10, end: index * 10 + 5 }],
    signs: unmarked.includes(index) ? [] : [{ start: index * 10, end: index * 10 + 5 }],
    rects: () => [{ top: top - state.scrolled, bottom: top - state.scrolled + 20 }],
  })) as unknown as Target[];
  const view = { innerHeight: 100, performance: { now: () => state.now } } as unknown as Window;
  // Given in the order of kinds, not of the text.
  const walk = createWalk(targets.toReversed(), view);
  return { state, walk, place: (target: Target | null) => (target ? targets.indexOf(target) : null) };
}

type Played = ReturnType<typeof play>;
const step = ({ walk, place }: Played, by: 1 | -1) => place(walk.step(by)?.target ?? null);

describe('a walk from mark to mark', () => {
  it.each<[what: string, tops: readonly number[], steps: readonly (1 | -1)[], reached: readonly (number | null)[]]>([
    ['goes on in the order of the text', [10, 40, 70], [1, 1, 1], [0, 1, 2]],
    ['begins again at the end', [10, 40], [1, 1, 1], [0, 1, 0]],
    ['begins at the last mark when it goes back', [10, 40, 70], [-1, -1], [2, 1]],
    ['begins at the first mark that is not above the window', [-80, -50, 30, 60], [1, 1], [2, 3]],
    ['goes back to the mark above the window', [-80, -50, 30], [-1], [1]],
    ['begins at the first mark where all are above', [-80, -50], [1], [0]],
    ['has nowhere to go without marks', [], [1, -1], [null, null]],
  ])('%s', (_what, tops, steps, reached) => {
    const played = play(tops);
    expect(steps.map((by) => step(played, by))).toEqual(reached);
  });

  it('counts marks, and no target that is not underlined', () => {
    const played = play([10, 40, 70], [1]);
    expect(played.walk.count).toBe(2);
    expect([step(played, 1), step(played, 1)]).toEqual([0, 2]);
    expect(played.walk.step(1)?.place).toBe(1);
  });

  it.each<[what: string, later: number, scrolled: number, next: number]>([
    ['while the page is still scrolling there', 1_000, 500, 1],
    ['as long as it is in sight', 60_000, 0, 1],
    ['and not when the reader has gone elsewhere', 60_000, 190, 2],
  ])('goes on from the last mark %s', (_what, later, scrolled, next) => {
    const played = play([10, 40, 200]);
    step(played, 1);
    Object.assign(played.state, { now: later, scrolled });
    expect(step(played, 1)).toBe(next);
  });

  it.each<[offset: number, here: number]>([
    [20, 2],
    [21, 0],
  ])('is told that the reader went to %s', (offset, here) => {
    const { walk, place } = play([10, 40, 70]);
    walk.goneTo(offset);
    expect(place(walk.here())).toBe(here);
  });

  it('is nowhere while no mark is in sight', () => {
    const { walk } = play([200, 300]);
    expect(walk.here()).toBeNull();
  });
});
