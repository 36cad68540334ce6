/**
 * A sorted table of 32-bit hashes, read in place. A bucket index over the upper bits leads to the few
 * entries that may match, so a look-up takes about as long in a million entries as in a thousand.
 *
 *     buckets  | 0 | 0 | 2 | 3 | … | n |     first entry of each bucket, one more for the end
 *     hashes   | 1f… | 1f… | 5a… | …         ascending; bucket = hash >>> shift
 */
export interface SortedHashes {
  readonly hashes: Uint32Array;
  readonly buckets: Uint32Array;
  readonly shift: number;
}

/** Bits of the bucket index: two to four entries a bucket. */
function bucketBits(count: number): number {
  return Math.max(1, Math.ceil(Math.log2(Math.max(2, count))) - 2);
}

/**
 * Builds the bucket index.
 * @param hashes ascending
 */
export function bucketsOf(hashes: Uint32Array): Uint32Array {
  const bits = bucketBits(hashes.length);
  const buckets = new Uint32Array((1 << bits) + 1);
  for (const hash of hashes) buckets[(hash >>> (32 - bits)) + 1]!++;
  for (let bucket = 1; bucket < buckets.length; bucket++) buckets[bucket]! += buckets[bucket - 1]!;
  return buckets;
}

/** Returns a table over its two sections in the file. */
export function sortedHashes(hashes: Uint32Array, buckets: Uint32Array): SortedHashes {
  return { hashes, buckets, shift: 32 - Math.max(1, Math.log2(buckets.length - 1)) };
}

/** Returns the index of the first entry with a hash, or -1. Entries with the same hash follow it. */
export function firstWithHash({ hashes, buckets, shift }: SortedHashes, hash: number): number {
  const bucket = hash >>> shift;
  const end = buckets[bucket + 1]!;
  for (let at = buckets[bucket]!; at < end; at++) {
    const here = hashes[at]!;
    if (here >= hash) return here === hash ? at : -1;
  }
  return -1;
}
