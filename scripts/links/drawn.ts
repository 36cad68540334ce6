/**
 * Draws a random sample without replacement, in the list's order; all of a shorter list. The numbers are from
 * mulberry32 (Tommy Ettinger, public domain), so the same seed draws the same sample.
 */
export function drawn<Item>(list: readonly Item[], count: number, seed: number): Item[] {
  const random = mulberry32(seed);
  const left = list.map((_, index) => index);
  const taken: number[] = [];
  while (taken.length < count && left.length > 0) {
    const at = Math.floor(random() * left.length);
    taken.push(left[at]!);
    left[at] = left.at(-1)!;
    left.pop();
  }
  return taken.sort((a, b) => a - b).map((index) => list[index]!);
}

function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
