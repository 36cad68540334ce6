/**
 * An index of wordings by their terms, in one buffer that is opened without being parsed.
 *
 *   header    magic, entries, terms, postings, impact scale (float)     20 bytes
 *   terms     sorted term hashes                                        4 bytes each
 *   first     first posting of each term, and the end                   4 bytes each, terms + 1
 *   weight    impact that an entry would reach against itself           4 bytes each (float)
 *   entry     entry of each posting, ascending within a term            4 bytes each
 *   impact    impact of the term in the entry, 0 to 255                 1 byte each
 *
 * Impacts are Okapi BM25 weights (Robertson and Zaragoza, "The Probabilistic Relevance Framework",
 * 2009), worked out when the index is built and rounded to a byte, so that a search only adds bytes.
 * The sums go into one array that is kept and cleared where it was touched.
 */

const MAGIC = 0x534c4349; // "SLCI"
const HEADER = 5;
/** Saturation and length normalisation of BM25. Reviewed claims are all short, so length says little. */
const K1 = 1.5;
const B = 0.6;

/** One entry that a search found. */
export interface Hit {
  readonly entry: number;
  /** Sum of impacts, in the unit of `ClaimIndex.weight`. */
  readonly score: number;
}

export interface ClaimIndex {
  readonly entries: number;
  /** What an entry would score against its own terms. */
  weight(entry: number): number;
  /** The best entries for a set of terms, best first; ties go to the earlier entry. */
  search(terms: readonly number[], limit: number): Hit[];
}

/**
 * Builds an index.
 * @param entries the terms of each entry, with repetitions
 * @param rarity weight of a term; by default the inverse document frequency in these entries
 */
export function buildClaimIndex(entries: readonly (readonly number[])[], rarity?: (term: number) => number): ArrayBuffer {
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
  const sorted = Uint32Array.from(frequency.keys()).sort();
  const place = new Map(Array.from(sorted, (term, index) => [term, index] as const));
  const first = new Uint32Array(sorted.length + 1);
  sorted.forEach((term, index) => {
    first[index + 1] = first[index]! + frequency.get(term)!;
  });
  const postings = first[sorted.length]!;
  const next = first.slice(0, sorted.length);
  const entryOf = new Uint32Array(postings);
  const raw = new Float32Array(postings);
  const weight = new Float32Array(entries.length);
  let largest = 0;
  counts.forEach((terms, entry) => {
    for (const [term, count] of terms) {
      const at = next[place.get(term)!]!++;
      const impact = impactOf(term, count, entries[entry]!.length);
      entryOf[at] = entry;
      raw[at] = impact;
      weight[entry]! += impact;
      if (impact > largest) largest = impact;
    }
  });
  const scale = largest / 255 || 1;
  return pack(entries.length, sorted, first, weight, entryOf, Uint8Array.from(raw, (impact) => Math.max(1, Math.round(impact / scale))), scale);
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
  entries: number, terms: Uint32Array, first: Uint32Array, weight: Float32Array, entryOf: Uint32Array, impact: Uint8Array, scale: number,
): ArrayBuffer {
  const words = HEADER + terms.length + first.length + weight.length + entryOf.length;
  const buffer = new ArrayBuffer(words * 4 + impact.length);
  const numbers = new Uint32Array(buffer, 0, words);
  const floats = new Float32Array(buffer, 0, words);
  numbers.set([MAGIC, entries, terms.length, entryOf.length]);
  floats[4] = scale;
  let at = HEADER;
  numbers.set(terms, at);
  numbers.set(first, at += terms.length);
  floats.set(weight, at += first.length);
  numbers.set(entryOf, at += weight.length);
  new Uint8Array(buffer, words * 4).set(impact);
  return buffer;
}

/**
 * Opens an index over the buffer, without copying it.
 * @throws RangeError where the buffer is no index or is cut short
 */
export function openClaimIndex(buffer: ArrayBuffer): ClaimIndex {
  if (buffer.byteLength < HEADER * 4) throw new RangeError('a claim index begins with a header of 20 bytes');
  const [magic, entries, termCount, postings] = new Uint32Array(buffer, 0, 4) as unknown as [number, number, number, number];
  const words = HEADER + termCount + termCount + 1 + entries + postings;
  if (magic !== MAGIC || buffer.byteLength !== words * 4 + postings) throw new RangeError('this buffer is no claim index, or is cut short');
  const scale = new Float32Array(buffer, 16, 1)[0]!;
  let at = HEADER * 4;
  const terms = new Uint32Array(buffer, at, termCount);
  const first = new Uint32Array(buffer, at += termCount * 4, termCount + 1);
  const weights = new Float32Array(buffer, at += (termCount + 1) * 4, entries);
  const entryOf = new Uint32Array(buffer, at += entries * 4, postings);
  const impact = new Uint8Array(buffer, at + postings * 4, postings);
  const sums = new Uint32Array(entries);
  const touched = new Uint32Array(entries);
  const find = (term: number) => binarySearch(terms, term);

  return {
    entries,
    weight: (entry) => weights[entry]!,
    search: (query, limit) => {
      let reached = 0;
      for (const term of query) {
        const place = find(term);
        if (place < 0) continue;
        for (let posting = first[place]!, end = first[place + 1]!; posting < end; posting++) {
          const entry = entryOf[posting]!;
          if (sums[entry] === 0) touched[reached++] = entry;
          sums[entry]! += impact[posting]!;
        }
      }
      return takeBest(sums, touched, reached, limit, scale);
    },
  };
}

function binarySearch(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle]!;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The highest sums, best first; clears the sums that were touched. */
function takeBest(sums: Uint32Array, touched: Uint32Array, reached: number, limit: number, scale: number): Hit[] {
  const best: { entry: number; sum: number }[] = [];
  let lowest = 0;
  for (let index = 0; index < reached; index++) {
    const entry = touched[index]!;
    const sum = sums[entry]!;
    sums[entry] = 0;
    if (best.length === limit && sum < lowest) continue;
    let at = best.length;
    while (at > 0 && (best[at - 1]!.sum < sum || (best[at - 1]!.sum === sum && best[at - 1]!.entry > entry))) at--;
    if (at >= limit) continue;
    best.splice(at, 0, { entry, sum });
    if (best.length > limit) best.pop();
    lowest = best[best.length - 1]!.sum;
  }
  return best.map(({ entry, sum }) => ({ entry, score: sum * scale }));
}
