/** Builds the index of wordings that claim-index.ts opens; the picture of it is there. */
import { slotFor, wordKeys } from '../text/word-table';
import { HEADER, MAGIC } from './claim-index';

/** Saturation and length normalisation of BM25. Reviewed claims are all short, so length says little. */
const K1 = 1.5;
const B = 0.6;

/**
 * Builds an index.
 * @param entries the terms of each entry, with repetitions
 * @param rarity weight of a term; by default the inverse document frequency in these entries
 */
export function buildClaimIndex(entries: readonly (readonly number[])[], rarity?: (term: number) => number): Uint8Array {
  const counts = entries.map(countTerms);
  const frequency = new Map<number, number>();
  let length = 0;
  entries.forEach((terms, entry) => {
    length += terms.length;
    for (const term of counts[entry]!.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  });
  const mean = length / Math.max(1, entries.length);
  const impactOf = (term: number, count: number, size: number) =>
    (rarity?.(term) ?? inverseFrequency(frequency.get(term)!, entries.length)) * (count * (K1 + 1)) / (count + K1 * (1 - B + B * size / mean));
  const keys = wordKeys(frequency.size);
  // In the order of the terms, so that the same entries give the same bytes.
  for (const term of Uint32Array.from(frequency.keys()).sort()) keys[slotFor(keys, term)] = term;
  const first = new Uint32Array(keys.length + 1);
  keys.forEach((term, slot) => {
    first[slot + 1] = first[slot]! + (frequency.get(term) ?? 0);
  });
  const postings = first[keys.length]!;
  const next = first.slice(0, keys.length);
  const entryOf = new Uint32Array(postings);
  const raw = new Float32Array(postings);
  const weight = new Float32Array(entries.length);
  let largest = 0;
  counts.forEach((terms, entry) => {
    for (const [term, count] of terms) {
      const at = next[slotFor(keys, term)]!++;
      const impact = impactOf(term, count, entries[entry]!.length);
      entryOf[at] = entry;
      raw[at] = impact;
      weight[entry]! += impact;
      if (impact > largest) largest = impact;
    }
  });
  const scale = largest / 255 || 1;
  return pack(entries.length, keys, first, weight, entryOf, Uint8Array.from(raw, (impact) => Math.max(1, Math.round(impact / scale))), scale);
}

function countTerms(terms: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function inverseFrequency(frequency: number, entries: number): number {
  return Math.log(1 + (entries - frequency + 0.5) / (frequency + 0.5));
}

function pack(
  entries: number, keys: Uint32Array, first: Uint32Array, weight: Float32Array, entryOf: Uint32Array, impact: Uint8Array, scale: number,
): Uint8Array {
  const words = HEADER + keys.length + first.length + weight.length + entryOf.length;
  const buffer = new ArrayBuffer(words * 4 + impact.length + keys.length);
  const numbers = new Uint32Array(buffer, 0, words);
  const floats = new Float32Array(buffer, 0, words);
  numbers.set([MAGIC, entries, keys.length, entryOf.length]);
  floats[4] = scale;
  let at = HEADER;
  numbers.set(keys, at);
  numbers.set(first, at += keys.length);
  floats.set(weight, at += first.length);
  numbers.set(entryOf, at += weight.length);
  const bytes = new Uint8Array(buffer, words * 4);
  bytes.set(impact);
  for (let slot = 0; slot < keys.length; slot++) {
    bytes[impact.length + slot] = impact.subarray(first[slot], first[slot + 1]).reduce((most, one) => Math.max(most, one), 0);
  }
  return new Uint8Array(buffer);
}
