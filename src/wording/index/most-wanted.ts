import { IMPACT, IMPACT_BITS, type ImpactLists } from './impact-lists';

/**
 * Returns the largest impact of each of some lists among the wanted entries; 0 for all other lists.
 * @param isWanted asked once for each entry, with the sum of its impacts in these lists
 */
export function mostWanted(
  { entries, first, postings, most }: ImpactLists,
  slots: readonly number[],
  isWanted: (entry: number, sum: number) => boolean,
): Uint8Array {
  const sums = new Uint32Array(entries);
  for (const slot of slots) {
    for (let at = first[slot]!, end = first[slot + 1]!; at < end; at++)
      sums[postings[at]! >>> IMPACT_BITS]! += postings[at]! & IMPACT;
  }
  const wanted = new Uint8Array(entries);
  for (let entry = 0; entry < entries; entry++) wanted[entry] = Number(isWanted(entry, sums[entry]!));
  const largest = new Uint8Array(most.length);
  for (const slot of slots) {
    for (let at = first[slot]!, end = first[slot + 1]!; at < end; at++) {
      const impact = postings[at]! & IMPACT;
      if (impact > largest[slot]! && wanted[postings[at]! >>> IMPACT_BITS]) largest[slot] = impact;
    }
  }
  return largest;
}
