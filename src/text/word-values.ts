import { hashesOf, slotFor, wordKeys } from './word-table';

/** Returns the value of a token's hash, or undefined. */
export type WordValues<Value> = (hash: number) => Value | undefined;

interface Table<Value> {
  readonly keys: Uint32Array;
  /** By slot. */
  readonly values: readonly (Value | undefined)[];
}

/**
 * Makes a table from single words to values, to look tokens up in. It is hashed at its first use, so that importing a
 * table costs nothing. If a word occurs twice, the later value counts.
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
