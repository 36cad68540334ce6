import { hashesOf, slotFor, wordKeys } from './word-table';

/** Whether a token's hash is one of a list of words. */
export type WordSet = (hash: number) => boolean;

/**
 * Makes a set of single words to test tokens with. It is hashed at its first use, so that importing a list costs
 * nothing.
 * @param words separated by white space, or a function that returns them
 */
export function wordSet(words: string | (() => string)): WordSet {
  let keys: Uint32Array | null = null;
  return (hash) => {
    keys ??= build(typeof words === 'string' ? words : words());
    return keys[slotFor(keys, hash)] === hash;
  };
}

function build(words: string): Uint32Array {
  const hashes = hashesOf(words);
  const keys = wordKeys(hashes.length);
  for (const hash of hashes) keys[slotFor(keys, hash)] = hash;
  return keys;
}
