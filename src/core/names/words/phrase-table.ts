import { hashWord } from '../../../text/word-hash';
import { Shape, type Tokens } from '../../../text/token';
import { HYPHEN } from '../../../text/marks';

/** Phrases by the hash of their first word, longest first. */
export type PhraseTable<Value> = (
  tokens: Tokens,
  token: number,
) => { readonly end: number; readonly value: Value } | null;

/**
 * Makes a table of phrases, to find the longest phrase at a token. Hyphens between words count as spaces
 * ("vice-president"). Built at its first use.
 */
export function phraseTable<Value>(phrases: readonly (readonly [phrase: string, value: Value])[]): PhraseTable<Value> {
  let table: Map<number, { hashes: number[]; value: Value }[]> | null = null;
  return (tokens, token) => {
    table ??= build(phrases);
    for (const { hashes, value } of table.get(tokens.hash[token]!) ?? []) {
      const end = matchEnd(tokens, token, hashes);
      if (end > 0) return { end, value };
    }
    return null;
  };
}

function build<Value>(
  phrases: readonly (readonly [string, Value])[],
): Map<number, { hashes: number[]; value: Value }[]> {
  const table = new Map<number, { hashes: number[]; value: Value }[]>();
  for (const [phrase, value] of phrases) {
    const hashes = phrase.split(' ').map(hashWord);
    const list = table.get(hashes[0]!) ?? [];
    list.push({ hashes, value });
    table.set(hashes[0]!, list);
  }
  for (const list of table.values()) list.sort((a, b) => b.hashes.length - a.hashes.length);
  return table;
}

function matchEnd(tokens: Tokens, token: number, hashes: readonly number[]): number {
  let at = token;
  for (let index = 0; index < hashes.length; index++) {
    if (index > 0 && tokens.shape[at] === Shape.Punctuation && tokens.hash[at] === HYPHEN) at++;
    if (at >= tokens.count || tokens.hash[at] !== hashes[index]) return 0;
    at++;
  }
  return at;
}
