import { hashWord } from './tokens';

/** Whether a token's hash is one of a list of words. */
export type WordSet = (hash: number) => boolean;

/**
 * A set of single words to compare tokens with. Nothing is hashed until it is first asked, so that
 * importing a list costs nothing.
 * @param words separated by white space
 */
export function wordSet(words: string): WordSet {
  let hashes: Set<number> | null = null;
  return (hash) => {
    hashes ??= new Set(words.split(/\s+/).filter(Boolean).map(hashWord));
    return hashes.has(hash);
  };
}
