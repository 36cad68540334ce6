/**
 * Work in turns: a generator that yields wherever other work may run. The caller decides when to continue, so the same
 * code runs at once on the command line and between messages in a browser.
 */
export type Turns<Result> = Generator<undefined, Result>;

/** Items between two pauses, for items of microseconds: a turn then takes some milliseconds. */
const ITEMS_A_TURN = 500;

/** Runs all turns without a pause and returns the result. */
export function atOnce<Result>(turns: Turns<Result>): Result {
  for (let turn = turns.next(); ; turn = turns.next()) if (turn.done) return turn.value;
}

/** Calls `each` with the numbers from 0 to `count` - 1. */
export function* eachInTurns(count: number, each: (index: number) => void, atATime = ITEMS_A_TURN): Turns<void> {
  for (let index = 0; index < count; index++) {
    if (index % atATime === 0) yield;
    each(index);
  }
}

/** Returns the items that `keeps` accepts, in order. */
export function* filterInTurns<Item>(items: readonly Item[], keeps: (item: Item) => boolean): Turns<Item[]> {
  const kept: Item[] = [];
  yield* eachInTurns(items.length, (index) => {
    const item = items[index]!;
    if (keeps(item)) kept.push(item);
  });
  return kept;
}

/** Number of items sorted in one go, and number merged between two pauses. */
const RUN = 2_048;
const MERGED_A_TURN = 8_192;

/** Returns a sorted copy. Equal items keep their order (bottom-up merge sort). */
export function* sortInTurns<Item>(items: readonly Item[], compare: (one: Item, other: Item) => number): Turns<Item[]> {
  let sorted: Item[] = [];
  for (let from = 0; from < items.length; from += RUN) {
    yield;
    for (const item of items.slice(from, from + RUN).sort(compare)) sorted.push(item);
  }
  for (let width = RUN; width < sorted.length; width *= 2) {
    const merged: Item[] = [];
    for (let from = 0; from < sorted.length; from += 2 * width) {
      const middle = Math.min(from + width, sorted.length);
      const end = Math.min(middle + width, sorted.length);
      for (let left = from, right = middle; merged.length < end;) {
        if (merged.length % MERGED_A_TURN === 0) yield;
        const takesLeft = right >= end || (left < middle && compare(sorted[left]!, sorted[right]!) <= 0);
        merged.push(sorted[takesLeft ? left++ : right++]!);
      }
    }
    sorted = merged;
  }
  return sorted;
}
