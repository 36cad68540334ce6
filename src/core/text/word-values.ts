import { hashWord } from './tokens';

/** The value that a token's hash stands for, or undefined. */
export type WordValues<Value> = (hash: number) => Value | undefined;

/**
 * A table from single words to values, to compare tokens with. Nothing is hashed until it is first
 * asked, so that importing a table costs nothing.
 * @param entries each value with its words, separated by white space
 */
export function wordValues<Value>(entries: readonly (readonly [Value, string])[]): WordValues<Value> {
  let table: Map<number, Value> | null = null;
  return (hash) => {
    table ??= new Map(entries.flatMap(([value, words]) =>
      words.split(/\s+/).filter(Boolean).map((word) => [hashWord(word), value] as const)));
    return table.get(hash);
  };
}
