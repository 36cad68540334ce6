/**
 * Word vectors: for each term a point in space, near those of terms with similar use, so that "fracking" is near
 * "drilling". Read in place from a file that `scripts/word-vectors/make.ts` writes:
 *
 *   header (4 × u32)  magic, terms, parts, dimensions of a part
 *   terms             u32 each, ascending (see `terms.ts`)
 *   centroids         for each part 256 points, f32 each dimension
 *   codes             for each term, for each part, the number of the nearest centroid (u8)
 *
 * This is product quantisation: Jégou, Douze and Schmid, "Product quantization for nearest neighbor search", 2011. All
 * numbers are little-endian.
 */
import { firstFrom } from '../../text/spans';

export interface WordVectors {
  readonly dimensions: number;
  /**
   * Adds a term's vector, times `weight`, to `sum`.
   * @returns whether the term has a vector; without one `sum` is unchanged
   */
  add(sum: Float32Array, term: number, weight: number): boolean;
}

export const WORD_VECTORS_MAGIC = 0x56574c53;
/** Numbers in the header. */
export const WORD_VECTORS_HEADER = 4;
export const CENTROIDS = 256;

/** @throws {Error} if the bytes are not a file of word vectors, or truncated */
export function openWordVectors(bytes: ArrayBuffer): WordVectors {
  if (bytes.byteLength < WORD_VECTORS_HEADER * 4)
    throw new Error(`Word vectors: ${bytes.byteLength} bytes hold no header.`);
  const [magic, count, parts, width] = new Uint32Array(bytes, 0, WORD_VECTORS_HEADER) as unknown as [
    number,
    number,
    number,
    number,
  ];
  if (magic !== WORD_VECTORS_MAGIC)
    throw new Error('Word vectors: the file is none of word vectors; make it again with scripts/word-vectors/make.ts.');
  const centroidsAt = (WORD_VECTORS_HEADER + count) * 4;
  const codesAt = centroidsAt + parts * CENTROIDS * width * 4;
  const expected = codesAt + count * parts;
  if (bytes.byteLength !== expected)
    throw new Error(
      `Word vectors: ${expected} bytes expected, ${bytes.byteLength} found; make the file again with scripts/word-vectors/make.ts.`,
    );
  const terms = new Uint32Array(bytes, WORD_VECTORS_HEADER * 4, count);
  const centroids = new Float32Array(bytes, centroidsAt, parts * CENTROIDS * width);
  const codes = new Uint8Array(bytes, codesAt, count * parts);
  return {
    dimensions: parts * width,
    add: (sum, term, weight) => {
      const place = placeOf(terms, term);
      if (place < 0) return false;
      for (let part = 0; part < parts; part++) {
        const from = (part * CENTROIDS + codes[place * parts + part]!) * width;
        for (let at = 0; at < width; at++) sum[part * width + at]! += centroids[from + at]! * weight;
      }
      return true;
    },
  };
}

/** Returns the index of a term in an ascending list, or -1. */
function placeOf(terms: Uint32Array, term: number): number {
  const at = firstFrom(terms.length, (index) => terms[index]! < term);
  return terms[at] === term ? at : -1;
}
