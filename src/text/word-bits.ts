import { hashesOf, slotFor, wordKeys } from './word-table';

/** The bits of a token's hash: what the word is, in one number; 0 for a word in no list. */
export type WordBits = (hash: number) => number;

/**
 * A table from single words to bits, for a stage that asks several lists about each word: one look answers all of
 * them. Nothing is hashed until it is first asked.
 * @param entries each bit with its words, separated by white space; a word in several lists has the bits of all
 */
export function wordBits(entries: readonly (readonly [bit: number, words: string])[]): WordBits {
  let keys: Uint32Array | null = null;
  let bits = new Uint32Array();
  const build = (): Uint32Array => {
    const hashed = entries.map(([bit, words]) => [bit, hashesOf(words)] as const);
    const built = wordKeys(hashed.reduce((sum, [, hashes]) => sum + hashes.length, 0));
    bits = new Uint32Array(built.length);
    for (const [bit, hashes] of hashed) {
      for (const hash of hashes) {
        const slot = slotFor(built, hash);
        built[slot] = hash;
        bits[slot]! |= bit;
      }
    }
    return built;
  };
  return (hash) => {
    keys ??= build();
    return bits[slotFor(keys, hash)]!;
  };
}
