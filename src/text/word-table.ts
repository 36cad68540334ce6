/**
 * Hashes of words in one flat array with open addressing, which needs a single look for most words. The engine's `Set`
 * and `Map` store numbers above 2^30 as objects, which makes a look-up ten times slower, and there are several for each
 * word of an article.
 *
 *   keys   [  0  | h1 |  0  |  0  | h2 | h3 |  0  | … ]   a power of two, at most a quarter full
 */
import { hashSpan } from './word-hash';

/** Slots for each word, before rounding up to a power of two. */
const SLOTS_PER_WORD = 4;
const FEWEST_SLOTS = 8;

/** Makes an empty table for this many hashes. */
export function wordKeys(most: number): Uint32Array {
  let size = FEWEST_SLOTS;
  while (size < most * SLOTS_PER_WORD) size *= 2;
  return new Uint32Array(size);
}

/** Returns the slot of a hash, or the free slot for it. A 0 marks a free slot; no word has the hash 0. */
export function slotFor(keys: Uint32Array, hash: number): number {
  const mask = keys.length - 1;
  let slot = hash & mask;
  for (;;) {
    const key = keys[slot]!;
    if (key === 0 || key === hash) return slot;
    slot = (slot + 1) & mask;
  }
}

/** Returns the hashes of words separated by white space, without making a string of each. */
export function hashesOf(words: string): number[] {
  const hashes: number[] = [];
  let from = 0;
  for (let at = 0; at <= words.length; at++) {
    if (at < words.length && words.charCodeAt(at) > 32) continue;
    if (at > from) hashes.push(hashSpan(words, from, at));
    from = at + 1;
  }
  return hashes;
}
