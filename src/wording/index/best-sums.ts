/** Picks the best sums of a search in a claim index. */

/** An entry that a search found. */
export interface Hit {
  readonly entry: number;
  /** Sum of the impacts of the query's terms in it (Okapi weights). */
  readonly score: number;
}

/**
 * Returns the highest sums, best first, ties to the earlier entry.
 * @param reached candidate entries; only the first `count` are used
 * @param scale score per unit of impact
 */
export function takeBest(sums: Uint32Array, reached: Uint32Array, count: number, limit: number, scale: number): Hit[] {
  const best: { entry: number; sum: number }[] = [];
  let lowest = 0;
  for (let index = 0; index < count; index++) {
    const entry = reached[index]!;
    const sum = sums[entry]!;
    if (best.length === limit && sum < lowest) continue;
    let at = best.length;
    while (at > 0 && (best[at - 1]!.sum < sum || (best[at - 1]!.sum === sum && best[at - 1]!.entry > entry))) at--;
    if (at >= limit) continue;
    best.splice(at, 0, { entry, sum });
    if (best.length > limit) best.pop();
    lowest = best[best.length - 1]!.sum;
  }
  return best.map(({ entry, sum }) => ({ entry, score: sum * scale }));
}

/**
 * Returns the entries of the highest sums, in no order.
 * @param reached at least `limit` entries; only the first `count` are used
 */
export function bestOf(sums: Uint32Array, reached: Uint32Array, count: number, limit: number): Uint32Array {
  const best = reached.slice(0, limit);
  let lowest = lowestOf(sums, best);
  for (let index = limit; index < count; index++) {
    const entry = reached[index]!;
    if (sums[entry]! <= sums[best[lowest]!]!) continue;
    best[lowest] = entry;
    lowest = lowestOf(sums, best);
  }
  return best;
}

/** Returns the index of the entry with the lowest sum. */
function lowestOf(sums: Uint32Array, entries: Uint32Array): number {
  let lowest = 0;
  for (let at = 1; at < entries.length; at++) if (sums[entries[at]!]! < sums[entries[lowest]!]!) lowest = at;
  return lowest;
}
