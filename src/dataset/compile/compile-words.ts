import { bitFilterOf } from '../compiled/bit-filter';
import { bucketsOf } from '../compiled/sorted-hashes';

/** Returns a filter and a sorted table over hashes of single words. */
export function wordTable(hashes: readonly number[]): {
  filter: Uint32Array;
  hashes: Uint32Array;
  buckets: Uint32Array;
} {
  const sorted = Uint32Array.from(hashes).sort();
  return { filter: bitFilterOf(sorted, sorted.length), hashes: sorted, buckets: bucketsOf(sorted) };
}
