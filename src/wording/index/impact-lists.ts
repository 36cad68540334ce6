/**
 * What a claim index says of its terms: for each the entries that have it, and how much it says of them.
 *
 *   posting   [ entry, 24 bits | impact, 8 bits ]
 *
 * One number holds both because a search waits for memory more than for anything else.
 */

export interface ImpactLists {
  readonly entries: number;
  /** The list of a slot is `postings` from `first[slot]` to before `first[slot + 1]`. */
  readonly first: Uint32Array;
  /** Entries ascend within a list. */
  readonly postings: Uint32Array;
  /** The largest impact of each list. */
  readonly most: Uint8Array;
}

/** Bits of a posting that hold its impact, which is 1 to 255. */
export const IMPACT_BITS = 8;
/** The bits themselves. */
export const IMPACT = (1 << IMPACT_BITS) - 1;
/** What the other bits can number. */
export const MOST_ENTRIES = 2 ** (32 - IMPACT_BITS);

/** The impact that an entry has in the list of a slot, or 0. */
export function impactIn({ first, postings }: ImpactLists, slot: number, entry: number): number {
  let low = first[slot]!;
  let high = first[slot + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const posting = postings[middle]!;
    const found = posting >>> IMPACT_BITS;
    if (found === entry) return posting & IMPACT;
    if (found < entry) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
