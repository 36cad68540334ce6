/** Takes the best of the sums that a search in a claim index has added up. */

/** One entry that a search found. */
export interface Hit {
  readonly entry: number;
  /** Sum of impacts, in the unit of `ClaimIndex.weight`. */
  readonly score: number;
}

/**
 * The highest sums, best first, ties to the earlier entry; sets the sums back to 0.
 * @param touched the entries with a sum, in its first `reached` places
 * @param scale what one of a sum is in a score
 */
export function takeBest(sums: Uint32Array, touched: Uint32Array, reached: number, limit: number, scale: number): Hit[] {
  const best: { entry: number; sum: number }[] = [];
  let lowest = 0;
  for (let index = 0; index < reached; index++) {
    const entry = touched[index]!;
    const sum = sums[entry]!;
    sums[entry] = 0;
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

/** What an entry must reach to be among the best so far: the sum at place `limit`, 0 where there are fewer. */
export function thresholdOf(sums: Uint32Array, touched: Uint32Array, reached: number, limit: number): number {
  if (reached < limit) return 0;
  const best = new Uint32Array(limit);
  for (let index = 0; index < reached; index++) {
    const sum = sums[touched[index]!]!;
    if (sum <= best[0]!) continue;
    // Ascending: the new sum moves up to its place, the lowest falls out.
    let at = 1;
    while (at < limit && best[at]! < sum) {
      best[at - 1] = best[at]!;
      at++;
    }
    best[at - 1] = sum;
  }
  return best[0]!;
}
