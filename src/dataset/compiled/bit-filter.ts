/**
 * A filter with one bit for each hash, by its lower bits. It refuses most words of a text before they reach a table.
 * With eight bits or more for each entry, about one foreign word in ten passes.
 */

/** Bits for each entry, before rounding up to a power of two. */
const BITS_PER_ENTRY = 8;

/** Builds a filter over hashes. Its length is a power of two, at least two. */
export function bitFilterOf(hashes: Iterable<number>, count: number): Uint32Array {
  const words = 2 ** Math.max(1, Math.ceil(Math.log2((count * BITS_PER_ENTRY) / 32 + 1)));
  const filter = new Uint32Array(words);
  for (const hash of hashes) filter[(hash >>> 5) & (words - 1)]! |= 1 << (hash & 31);
  return filter;
}

/** Whether the filter may contain a hash; false is certain. */
export function mayHold(filter: Uint32Array, hash: number): boolean {
  return ((filter[(hash >>> 5) & (filter.length - 1)]! >>> (hash & 31)) & 1) === 1;
}
