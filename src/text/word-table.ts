/**
 * Hashes of words in one flat array with open addressing, which answers most words of a text with a
 * single look. The engine's own `Set` and `Map` keep numbers above 2^30 as objects: a look into one
 * costs ten times as much, and there are several for each word of an article.
 *
 *   keys   [  0  | h1 |  0  |  0  | h2 | h3 |  0  | … ]   a power of two, at most a quarter full
 */
import { hashSpan } from './word-hash';

/** Slots for each word, before rounding up to a power of two. */
const SLOTS_PER_WORD = 4;
const FEWEST_SLOTS = 8;

/** Room for so many hashes. */
export function wordKeys(most: number): Uint32Array {
  let size = FEWEST_SLOTS;
  while (size < most * SLOTS_PER_WORD) size *= 2;
  return new Uint32Array(size);
}

/** The slot of a hash, or where it is to be put. No word has the hash 0, which stands for a free slot. */
export function slotFor(keys: Uint32Array, hash: number): number {
  const mask = keys.length - 1;
  let slot = hash & mask;
  for (;;) {
    const key = keys[slot]!;
    if (key === 0 || key === hash) return slot;
    slot = (slot + 1) & mask;
  }
}

/** The hashes of words that white space parts, without making a string of each. */
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
