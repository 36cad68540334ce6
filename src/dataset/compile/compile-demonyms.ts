/** Compiles the tables that find a country by its adjective or the name of its people. */
import { Shape } from '../../text/token';
import { wordTable } from './compile-words';
import { bucketsOf } from '../compiled/sorted-hashes';
import { wordsOf } from '../compiled/words-of';

/**
 * Returns sections for adjectives and names of peoples, of one word ("Russian") or several ("North Korean"). A demonym
 * that two countries share belongs to neither, unless one is much more prominent.
 * @param demonyms texts with the numbers of their countries
 * @param prominences 0 to 255 by number of entity
 */
export function demonymSections(demonyms: readonly { text: string; country: number }[], prominences: Uint8Array) {
  const countries = new Map<number, number>();
  const lengths = new Map<number, number>();
  for (const { text, country } of demonyms) {
    const words = wordsOf(text);
    if (!words) continue;
    const { tokens, at, hash } = words;
    const first = at[0]!;
    if (tokens.shape[first] === Shape.Lower || tokens.shape[at.at(-1)!] === Shape.Lower) continue;
    lengths.set(tokens.hash[first]!, (lengths.get(tokens.hash[first]!) ?? 0) | (1 << at.length));
    const other = countries.get(hash);
    countries.set(hash, other === undefined || other === country ? country : clearer(other, country, prominences));
  }
  const firsts = wordTable([...lengths.keys()]);
  const demonymHashes = Uint32Array.from(countries.keys()).sort();
  return {
    demonymFilter: firsts.filter,
    demonymFirstHashes: firsts.hashes,
    demonymFirstBuckets: firsts.buckets,
    demonymLengths: Uint32Array.from(firsts.hashes, (hash) => lengths.get(hash)!),
    demonymHashes,
    demonymBuckets: bucketsOf(demonymHashes),
    demonymCountries: Int32Array.from(demonymHashes, (hash) => countries.get(hash)!),
  };
}

/** Lead in prominence by which a shared demonym belongs to one country. */
const CLEAR_LEAD = 40;

function clearer(one: number, other: number, prominences: Uint8Array): number {
  if (one < 0 || Math.abs(prominences[one]! - prominences[other]!) < CLEAR_LEAD) return -1;
  return prominences[one]! > prominences[other]! ? one : other;
}
