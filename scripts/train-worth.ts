/**
 * Trains the worth model and counts how rare terms are.
 *
 *   npx tsx scripts/train-worth.ts FOLDER
 *
 * FOLDER holds the tuning sets as JSON Lines (`claims-debates-train.jsonl` …). What is written to
 * `src/core/claims` are weights and counts of hashed features; no text of the sets is in them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFromText } from '../src/core/article';
import { packLevels } from '../src/core/claims/packed-levels';
import { LEVELS_PER_UNIT, RARITY_BUCKETS, rarityBucket } from '../src/core/claims/rarity';
import { BUCKETS, FACTS, featureRoom, fillFeatures } from '../src/core/claims/worth-features';
import { WORTH_SHOWN, WORTH_SHOWN_LONG, ZERO_LEVEL } from '../src/core/claims/worth-rules';
import { readWording } from '../src/core/claims/wording';
import { findQuantities } from '../src/core/text/find-quantities';
import { read } from '../src/core/text/reading';

interface Example {
  readonly bucket: Int32Array;
  readonly value: Float32Array;
  readonly label: number;
  readonly weight: number;
}

/** Passes over the examples, step of AdaGrad (Duchi et al., 2011), and decay of weights. */
const EPOCHS = 6;
const RUNS = 8;
const STEP = 0.15;
const DECAY = 2e-4;
/** Weights of words are rounded to this step, 64 levels. */
const WORD_STEP = 0.12;

const folder = process.argv[2];
if (!folder) {
  console.error('Say where the tuning sets are: npx tsx scripts/train-worth.ts FOLDER');
  process.exit(1);
}

const lines = <Row>(name: string): Row[] =>
  readFileSync(join(folder, `${name}.jsonl`), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Row);

const room = featureRoom();

function examples(name: string, weight: number, wanted: (label: number) => boolean = () => true): Example[] {
  return lines<{ text: string; label: number }>(name).filter(({ label }) => wanted(label)).map(({ text, label }) => {
    const reading = read(articleFromText(text));
    if (reading.tokens.count === 0) return { bucket: new Int32Array(0), value: new Float32Array(0), label, weight };
    fillFeatures(room, reading.tokens, 0, reading.tokens.count, findQuantities(reading));
    return { bucket: room.bucket.slice(0, room.count), value: room.value.slice(0, room.count), label, weight };
  });
}

/** The mean of several runs in different orders: one run's figures hang on the order by two points. */
function train(all: readonly Example[]): Float32Array {
  const mean = new Float32Array(BUCKETS);
  for (let seed = 1; seed <= RUNS; seed++) trainOnce(all, seed).forEach((weight, place) => {
    mean[place]! += weight / RUNS;
  });
  return mean;
}

function trainOnce(all: readonly Example[], seed: number): Float32Array {
  const weights = new Float32Array(BUCKETS);
  const squares = new Float32Array(BUCKETS).fill(1e-2);
  const order = all.map((_, index) => index);
  const random = randomNumbers(seed);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const index of order) learn(weights, squares, all[index]!);
  }
  return weights;
}

function learn(weights: Float32Array, squares: Float32Array, { bucket, value, label, weight }: Example): void {
  const error = (predict(weights, bucket, value) - label) * weight;
  for (let at = 0; at < bucket.length; at++) {
    if (!value[at]) continue;
    const place = bucket[at]!;
    const slope = error * value[at]! + DECAY * weights[place]!;
    squares[place]! += slope * slope;
    weights[place]! -= STEP * slope / Math.sqrt(squares[place]!);
  }
}

function predict(weights: Float32Array, bucket: Int32Array, value: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < bucket.length; at++) sum += weights[bucket[at]!]! * value[at]!;
  return 1 / (1 + Math.exp(-sum));
}

/** The same order every time: a linear congruential generator (Park and Miller, 1988). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = state * 48_271 % 2_147_483_647) / 2_147_483_647;
}

function report(weights: Float32Array, name: string): void {
  const long = FACTS.indexOf('long without figure');
  let right = 0;
  let flagged = 0;
  let positive = 0;
  let wrong = 0;
  const all = examples(name, 1);
  for (const { bucket, value, label } of all) {
    const shown = predict(weights, bucket, value) >= (value[long] ? WORTH_SHOWN_LONG : WORTH_SHOWN);
    positive += label;
    if (shown) flagged++;
    if (shown && label) right++;
    if (shown && !label) wrong++;
  }
  const percent = (part: number, whole: number) => (100 * part / Math.max(1, whole)).toFixed(1);
  console.log(`${name}: precision ${percent(right, flagged)}, recall ${percent(right, positive)}, `
    + `F1 ${percent(2 * right, flagged + positive)}, negatives shown ${percent(wrong, all.length - positive)}`);
}

function rarityLevels(): Uint8Array {
  const counts = new Float64Array(RARITY_BUCKETS);
  const texts = [
    ...['claims-debates-train', 'claims-speeches', 'claims-ranking', 'opinion-train'].flatMap((name) => lines<{ text: string }>(name).map(({ text }) => text)),
    ...['matching-posts-corpus', 'matching-speeches-corpus'].flatMap((name) => lines<{ claim: string }>(name).map(({ claim }) => claim)),
  ];
  for (const text of texts) for (const term of new Set(readWording(text).terms)) counts[rarityBucket(term)]!++;
  return Uint8Array.from(counts, (count) => Math.min(63, Math.round(LEVELS_PER_UNIT * Math.log(1 + (texts.length - count + 0.5) / (count + 0.5)))));
}

/** There are few opinions among the examples, and showing one as a claim is the worse mistake. */
const OPINION = 25;
const weights = train([
  ...examples('claims-debates-train', 1),
  ...examples('claims-speeches', 0.5),
  ...examples('opinion-train', OPINION, (label) => label === 0),
]);
const wordLevels = Array.from(weights.subarray(FACTS.length), (weight) => Math.max(0, Math.min(63, ZERO_LEVEL + Math.round(weight / WORD_STEP))));
const rounded = Float32Array.from(weights);
wordLevels.forEach((level, at) => {
  rounded[FACTS.length + at] = (level - ZERO_LEVEL) * WORD_STEP;
});
for (const name of ['claims-debates-dev', 'claims-debates-devtest', 'opinion-dev']) report(rounded, name);

const claims = join(import.meta.dirname, '..', 'src', 'core', 'claims');
writeFileSync(join(claims, 'worth-weights.ts'), `/** Written by scripts/train-worth.ts: weights of the worth model. Not to be edited by hand. */

/** Weights of the facts, in the order of \`FACTS\`. */
export const FACT_WEIGHTS: readonly number[] = [
${Array.from(rounded.subarray(0, FACTS.length), (weight, at) => `  ${weight.toFixed(4)}, // ${FACTS[at]}`).join('\n')}
];

/** Difference of two neighbouring levels of \`WORD_LEVELS\`. */
export const WORD_STEP = ${WORD_STEP};

/** Weights of words and word pairs, packed as in packed-levels.ts. */
export const WORD_LEVELS = '${packLevels(wordLevels)}';
`);
writeFileSync(join(claims, 'rarity-table.ts'), `/** Written by scripts/train-worth.ts: rarity of terms by bucket, packed as in packed-levels.ts. */
export const RARITY_LEVELS = '${packLevels(rarityLevels())}';
`);
