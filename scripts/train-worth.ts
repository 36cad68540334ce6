/**
 * Trains the worth model and counts how rare terms are.
 *
 *   npx tsx scripts/train-worth.ts FOLDER
 *
 * FOLDER has the tuning sets as JSON Lines (`claims-debates-train.jsonl` …). It writes weights and counts of hashed
 * features to `src/core/claims` and `src/wording`; they contain no text of the sets.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packLevels } from '../src/wording/packed-levels';
import { LEVELS_PER_UNIT, RARITY_BUCKETS, rarityBucket } from '../src/wording/rarity';
import { BUCKETS, FACTS } from '../src/core/claims/worth/worth-features';
import { FORM, writtenness } from '../src/core/claims/worth/worth-form';
import { WORTH_SHOWN, WRITTEN_DOUBT, ZERO_LEVEL } from '../src/core/claims/worth/worth-rules';
import { readWording } from '../src/wording/wording';
import { logOdds, train } from './train/logistic';
import { labelledNews, rowsOf, sentencesOf, type Sentence } from './train/tuning-sets';

/** Strength of the pull of weights towards 0. A word's value is small, so its weight must be free to be large. */
const FACT_DECAY = 3.3;
const WORD_DECAY = 0.37;
const FORM_DECAY = 1;
/**
 * Weights of examples. Speeches are few and labelled generously; opinions are few, and showing one is the worse
 * mistake.
 */
const SPEECH = 0.5;
const OPINION = 35;
/** Weight of news clauses that were labelled one by one. */
const LABELLED = 8;
/** Weight of clauses that an earlier model wrongly took for claims. */
const LABELLED_NONE = 8;
/** Weight of news sentences, which makes up for their small number beside debates and speeches. */
const NEWS = 20;
/** Weights of words are rounded to multiples of this step (64 levels). */
const WORD_STEP = 0.12;
const FOLDS = 4;

const folder = process.argv[2];
if (!folder) {
  console.error('Say where the tuning sets are: npx tsx scripts/train-worth.ts FOLDER');
  process.exit(1);
}

const debates = sentencesOf(folder, 'claims-debates-train');
const speeches = sentencesOf(folder, 'claims-speeches');
const news = sentencesOf(folder, 'opinion-train');
const labelled = labelledNews(folder);

const formWeights = Array.from(
  train(
    [
      ...[...debates, ...speeches].map(({ form }) => ({ ...form, label: 0, weight: 1 })),
      ...news.map(({ form }) => ({ ...form, label: 1, weight: NEWS })),
    ],
    new Float64Array(FORM.length).fill(FORM_DECAY),
  ),
);

/** Returns the weights of facts and words, those of words rounded to the levels that are written. */
function trainContent(opinions: readonly Sentence[], clauses: readonly Sentence[]): Float64Array {
  const decay = Float64Array.from({ length: BUCKETS }, (_, at) => (at < FACTS.length ? FACT_DECAY : WORD_DECAY));
  const weighed = (sentences: readonly Sentence[], weight: number) =>
    sentences.map(({ content }) => ({ ...content, weight }));
  const weights = train(
    [
      ...weighed(debates, 1),
      ...weighed(speeches, SPEECH),
      ...weighed(
        opinions.filter(({ label }) => label === 0),
        OPINION,
      ),
      ...weighed(
        clauses.filter(({ label }) => label === 1),
        LABELLED,
      ),
      ...weighed(
        clauses.filter(({ label }) => label === 0),
        LABELLED_NONE,
      ),
    ],
    decay,
  );
  return weights.map((weight, at) => (at < FACTS.length ? weight : (levelOf(weight) - ZERO_LEVEL) * WORD_STEP));
}

const levelOf = (weight: number) => Math.max(0, Math.min(63, ZERO_LEVEL + Math.round(weight / WORD_STEP)));

function isShown(weights: Float64Array, { content, form }: Sentence): boolean {
  const odds = logOdds(weights, content) - WRITTEN_DOUBT * writtenness(form.value, formWeights);
  return 1 / (1 + Math.exp(-odds)) >= WORTH_SHOWN;
}

function report(name: string, sentences: readonly Sentence[], shown: readonly boolean[]): void {
  const count = (test: (label: number, shown: boolean) => boolean) =>
    sentences.filter(({ label }, at) => test(label, shown[at]!)).length;
  const right = count((label, isOne) => label === 1 && isOne);
  const wrong = count((label, isOne) => label === 0 && isOne);
  const positive = count((label) => label === 1);
  const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
  console.log(
    `${name}: precision ${percent(right, right + wrong)}, recall ${percent(right, positive)}, ` +
      `F1 ${percent(2 * right, right + wrong + positive)}, negatives shown ${percent(wrong, sentences.length - positive)}`,
  );
}

/** Judges opinion sentences by models that never saw them, because they are learnt almost by heart. */
function reportFolds(): void {
  const shown: boolean[] = [];
  const shownClauses: boolean[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = (list: readonly Sentence[]) => list.filter((_, at) => at % FOLDS !== fold);
    const weights = trainContent(others(news), others(labelled));
    news.forEach((sentence, at) => {
      if (at % FOLDS === fold) shown[at] = isShown(weights, sentence);
    });
    labelled.forEach((sentence, at) => {
      if (at % FOLDS === fold) shownClauses[at] = isShown(weights, sentence);
    });
  }
  report(`opinion-train, in ${FOLDS} folds`, news, shown);
  report(`labelled clauses of news, in ${FOLDS} folds`, labelled, shownClauses);
}

function rarityLevels(sets: string): Uint8Array {
  const counts = new Float64Array(RARITY_BUCKETS);
  const texts = [
    ...['claims-debates-train', 'claims-speeches', 'claims-ranking', 'opinion-train'].flatMap((name) =>
      rowsOf<{ text: string }>(sets, name).map(({ text }) => text),
    ),
    ...['matching-posts-corpus', 'matching-speeches-corpus'].flatMap((name) =>
      rowsOf<{ claim: string }>(sets, name).map(({ claim }) => claim),
    ),
  ];
  for (const text of texts) for (const term of new Set(readWording(text).terms)) counts[rarityBucket(term)]!++;
  return Uint8Array.from(counts, (count) =>
    Math.min(63, Math.round(LEVELS_PER_UNIT * Math.log(1 + (texts.length - count + 0.5) / (count + 0.5)))),
  );
}

const weights = trainContent(news, labelled);
for (const name of ['claims-debates-dev', 'claims-debates-devtest', 'opinion-dev']) {
  const sentences = sentencesOf(folder, name);
  report(
    name,
    sentences,
    sentences.map((sentence) => isShown(weights, sentence)),
  );
}
reportFolds();

const named = (names: readonly string[], values: ArrayLike<number>) =>
  names.map((name, at) => `  ${values[at]!.toFixed(4)}, // ${name}`).join('\n');
const claims = join(import.meta.dirname, '..', 'src', 'core', 'claims');
writeFileSync(
  join(claims, 'worth/worth-weights.ts'),
  `/** Written by scripts/train-worth.ts: weights of the worth model. Not to be edited by hand. */

/** Weights of the facts, in the order of \`FACTS\`. */
export const FACT_WEIGHTS: readonly number[] = [
${named(FACTS, weights)}
];

/** Weights of what tells writing from speech, in the order of \`FORM\`. */
export const FORM_WEIGHTS: readonly number[] = [
${named(FORM, formWeights)}
];

/** Difference of two neighbouring levels of \`WORD_LEVELS\`. */
export const WORD_STEP = ${WORD_STEP};

/** Weights of words and word pairs, packed as in packed-levels.ts. */
export const WORD_LEVELS = '${packLevels(Array.from(weights.subarray(FACTS.length), levelOf))}';
`,
);
writeFileSync(
  join(import.meta.dirname, '../src/wording/rarity-table.ts'),
  `/** Written by scripts/train-worth.ts: rarity of terms by bucket, packed as in packed-levels.ts. */
export const RARITY_LEVELS = '${packLevels(rarityLevels(folder))}';
`,
);
