/**
 * The lists of a claim index: for each term its entries, and the term's impact in each.
 *
 *   posting   [ entry, 24 bits | impact, 8 bits ]
 *
 * One number has both because a search waits for memory more than for anything else.
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

/** Bits of the impact in a posting; impacts are 1 to 255. */
export const IMPACT_BITS = 8;
/** Mask of these bits. */
export const IMPACT = (1 << IMPACT_BITS) - 1;
/** Largest number of entries that the other bits can express. */
export const MOST_ENTRIES = 2 ** (32 - IMPACT_BITS);

/**
 * Returns the impact that an entry has in the list of a slot, or 0. It is asked for each term of each range that may reach
 * a note, so it halves the list by itself: a function for the comparison would be made again each time.
 */
export function impactIn({ first, postings }: ImpactLists, slot: number, entry: number): number {
  let from = first[slot]!;
  let to = first[slot + 1]!;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const posting = postings[middle]!;
    const found = posting >>> IMPACT_BITS;
    if (found === entry) return posting & IMPACT;
    if (found < entry) from = middle + 1;
    else to = middle;
  }
  return 0;
}
