import { hashesOf, slotFor, wordKeys } from './word-table';

/** The value that a token's hash stands for, or undefined. */
export type WordValues<Value> = (hash: number) => Value | undefined;

interface Table<Value> {
  readonly keys: Uint32Array;
  /** By slot. */
  readonly values: readonly (Value | undefined)[];
}

/**
 * A table from single words to values, to compare tokens with. Nothing is hashed until it is first
 * asked, so that importing a table costs nothing. Of two values for a word the later one holds.
 * @param entries each value with its words, separated by white space
 */
export function wordValues<Value>(entries: readonly (readonly [Value, string])[]): WordValues<Value> {
  let table: Table<Value> | null = null;
  return (hash) => {
    const { keys, values } = (table ??= build(entries));
    return values[slotFor(keys, hash)];
  };
}

function build<Value>(entries: readonly (readonly [Value, string])[]): Table<Value> {
  const hashed = entries.map(([value, words]) => [value, hashesOf(words)] as const);
  const keys = wordKeys(hashed.reduce((sum, [, hashes]) => sum + hashes.length, 0));
  const values = new Array<Value | undefined>(keys.length).fill(undefined);
  for (const [value, hashes] of hashed) {
    for (const hash of hashes) {
      const slot = slotFor(keys, hash);
      keys[slot] = hash;
      values[slot] = value;
    }
  }
  return { keys, values };
}
