/** Builds the index of wordings. `claim-index.ts` has a picture of it. */
import { slotFor, wordKeys } from '../../text/word-table';
import { atOnce, eachInTurns, type Turns } from '../../turns';
import { HEADER, MAGIC } from './claim-index';
import { IMPACT, IMPACT_BITS, MOST_ENTRIES } from './impact-lists';

/** Parameters of BM25: saturation and length normalisation. Reviewed claims are all short, so length matters little. */
const K1 = 1.5;
const B = 0.6;

/** Terms between two pauses. */
const TERMS_A_TURN = 10_000;

/** Builds an index at once, see `claimIndexInTurns`. */
export function buildClaimIndex(
  entries: readonly (readonly number[])[],
  rarity?: (term: number) => number,
): Uint8Array {
  return atOnce(claimIndexInTurns(entries, rarity));
}

/**
 * Builds an index.
 * @param entries the terms of each entry, with repetitions
 * @param rarity weight of a term; by default the inverse document frequency in these entries
 * @param lightest for each entry the smallest rarity of one of its wordings (sum over distinct terms); by default that
 *   of all its terms
 * @throws RangeError if there are more entries than `MOST_ENTRIES`
 */
export function* claimIndexInTurns(
  entries: readonly (readonly number[])[],
  rarity?: (term: number) => number,
  lightest?: ArrayLike<number>,
): Turns<Uint8Array> {
  if (entries.length > MOST_ENTRIES)
    throw new RangeError(`a claim index holds at most ${MOST_ENTRIES} entries, not ${entries.length}`);
  const frequency = new Map<number, number>();
  let length = 0;
  // Each entry is counted twice, here and below: keeping the counts of 100,000 would take more memory than all else.
  yield* eachInTurns(entries.length, (entry) => {
    const terms = entries[entry]!;
    length += terms.length;
    for (const term of countTerms(terms).keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  });
  const mean = length / Math.max(1, entries.length);
  const weightOf = (term: number) => rarity?.(term) ?? inverseFrequency(frequency.get(term)!, entries.length);
  const impactOf = (weight: number, count: number, size: number) =>
    (weight * (count * (K1 + 1))) / (count + K1 * (1 - B + (B * size) / mean));
  const keys = wordKeys(frequency.size);
  // Sorted by term, so that the same entries give the same bytes.
  const inOrder = Uint32Array.from(frequency.keys()).sort();
  yield* eachInTurns(
    inOrder.length,
    (index) => {
      const term = inOrder[index]!;
      keys[slotFor(keys, term)] = term;
    },
    TERMS_A_TURN,
  );
  const first = new Uint32Array(keys.length + 1);
  yield* eachInTurns(
    keys.length,
    (slot) => {
      const term = keys[slot]!;
      first[slot + 1] = first[slot]! + (term === 0 ? 0 : (frequency.get(term) ?? 0));
    },
    TERMS_A_TURN,
  );
  const postings = first[keys.length]!;
  const next = first.slice(0, keys.length);
  const list = new Uint32Array(postings);
  const raw = new Float32Array(postings);
  const whole = new Float32Array(entries.length);
  let largest = 0;
  yield* eachInTurns(entries.length, (entry) => {
    const terms = entries[entry]!;
    let all = 0;
    for (const [term, count] of countTerms(terms)) {
      const at = next[slotFor(keys, term)]!++;
      const weight = weightOf(term);
      const impact = impactOf(weight, count, terms.length);
      all += weight;
      list[at] = entry << IMPACT_BITS;
      raw[at] = impact;
      if (impact > largest) largest = impact;
    }
    whole[entry] = impactOf(lightest?.[entry] ?? all, 1, terms.length);
  });
  const scale = largest / 255 || 1;
  yield* eachInTurns(
    postings,
    (at) => {
      list[at]! |= Math.max(1, Math.round(raw[at]! / scale));
    },
    TERMS_A_TURN,
  );
  // Rounding may have taken half a unit from each term. For half a wording or more, the missing part is at most that
  // share of one unit a term.
  for (let entry = 0; entry < entries.length; entry++) whole[entry]! -= new Set(entries[entry]).size * scale;
  return yield* pack(keys, first, list, whole, scale);
}

function countTerms(terms: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function inverseFrequency(frequency: number, entries: number): number {
  return Math.log(1 + (entries - frequency + 0.5) / (frequency + 0.5));
}

function* pack(
  keys: Uint32Array,
  first: Uint32Array,
  list: Uint32Array,
  whole: Float32Array,
  scale: number,
): Turns<Uint8Array> {
  const words = HEADER + keys.length + first.length + list.length + whole.length;
  const buffer = new ArrayBuffer(words * 4 + keys.length);
  const numbers = new Uint32Array(buffer, 0, words);
  const floats = new Float32Array(buffer, 0, words);
  numbers.set([MAGIC, whole.length, keys.length, list.length]);
  floats[4] = scale;
  let at = HEADER;
  numbers.set(keys, at);
  numbers.set(first, (at += keys.length));
  numbers.set(list, (at += first.length));
  floats.set(whole, (at += list.length));
  const bytes = new Uint8Array(buffer, words * 4);
  yield* eachInTurns(
    keys.length,
    (slot) => {
      let most = 0;
      for (let posting = first[slot]!, end = first[slot + 1]!; posting < end; posting++)
        most = Math.max(most, list[posting]! & IMPACT);
      bytes[slot] = most;
    },
    TERMS_A_TURN,
  );
  return new Uint8Array(buffer);
}
