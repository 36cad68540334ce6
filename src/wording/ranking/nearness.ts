/**
 * Measures how near wordings are in subject: the cosine of the means of their terms' vectors, weighted by rarity. The
 * direction common to all entries is removed first (Arora, Liang and Ma, "A simple but tough-to-beat baseline for
 * sentence embeddings", 2017), or a collection on one subject would all look alike.
 */
import { rarityOf } from '../rarity';
import type { WordVectors } from './word-vectors';

/** Nearness of an entry to the query, 0 to 1; 0 if the vectors have no word of one of them. */
export type Nearness = (entry: number) => number;

/**
 * @param count number of entries
 * @param termsOf the terms of an entry, with repetitions; called once for each entry
 * @returns a function from the terms of a query to the nearness of each entry
 */
export function nearnessAmong(
  count: number,
  termsOf: (entry: number) => readonly number[],
  vectors: WordVectors,
): (query: readonly number[]) => Nearness {
  const { dimensions } = vectors;
  const meanings = new Float32Array(count * dimensions);
  const common = new Float32Array(dimensions);
  for (let entry = 0; entry < count; entry++) {
    const meaning = meanings.subarray(entry * dimensions, (entry + 1) * dimensions);
    addTerms(meaning, termsOf(entry), vectors);
    toLength(meaning);
    for (let at = 0; at < dimensions; at++) common[at]! += meaning[at]!;
  }
  toLength(common);
  for (let entry = 0; entry < count; entry++)
    takeOut(meanings.subarray(entry * dimensions, (entry + 1) * dimensions), common);
  return (query) => {
    const meaning = new Float32Array(dimensions);
    addTerms(meaning, query, vectors);
    toLength(meaning);
    takeOut(meaning, common);
    return (entry) => Math.max(0, product(meaning, meanings.subarray(entry * dimensions, (entry + 1) * dimensions)));
  };
}

function addTerms(sum: Float32Array, terms: readonly number[], vectors: WordVectors): void {
  for (const term of terms) vectors.add(sum, term, rarityOf(term));
}

/** Scales a vector to length one; a zero vector stays. */
function toLength(vector: Float32Array): void {
  const length = Math.sqrt(product(vector, vector));
  if (length > 0) for (let at = 0; at < vector.length; at++) vector[at]! /= length;
}

/** Removes a direction (a unit vector) from a vector, and scales it to length one again. */
function takeOut(vector: Float32Array, direction: Float32Array): void {
  const share = product(vector, direction);
  for (let at = 0; at < vector.length; at++) vector[at]! -= share * direction[at]!;
  toLength(vector);
}

function product(left: Float32Array, right: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at++) sum += left[at]! * right[at]!;
  return sum;
}
