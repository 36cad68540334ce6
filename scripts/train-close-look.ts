/**
 * Trains the close look of the matcher (`src/wording/close-look.ts`) and prints its accuracy.
 *
 *   npx tsx scripts/train-close-look.ts FOLDER
 *
 * FOLDER has the matching sets as JSON Lines (`matching-posts-corpus.jsonl`, `-queries.jsonl` …). An example is a query
 * and one of the claims that the index ranks first for it, by the claim's nearest wording. Most sentences have no
 * linked claim: showing a note on them is the mistake that the model should learn to avoid.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLOSE_LOOK, measureShared } from '../src/wording/close-look';
import { partJoinedWords } from '../src/wording/ranking/joined-words';
import { makeMatcher } from '../src/wording/matcher';
import { readWording } from '../src/wording/wording';
import { logOdds, train, type Example } from './train/logistic';
import { rowsOf } from './train/tuning-sets';

/** Number of claims looked at for each query. */
const LOOKED_AT = 5;
/** Strength of the pull of weights towards 0, after each measure is scaled to the same spread. */
const DECAY = 0.1;
const THRESHOLDS = [0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];

const folder = process.argv[2];
if (!folder) {
  console.error('Say where the matching sets are: npx tsx scripts/train-close-look.ts FOLDER');
  process.exit(1);
}

/** A query, and one of the claims found for it. */
interface Pair {
  readonly query: number;
  readonly values: Float64Array;
  readonly isRight: boolean;
}

interface MatchingSet {
  readonly pairs: readonly Pair[];
  readonly queries: number;
  /** Number of links between queries and claims in the set. */
  readonly links: number;
}

function readSet(name: string): MatchingSet {
  const corpus = rowsOf<{ id: string; claim: string; title?: string }>(folder!, `matching-${name}-corpus`);
  const queries = rowsOf<{ text: string; relevant: readonly string[] }>(folder!, `matching-${name}-queries`);
  const matcher = makeMatcher(corpus.map(({ claim, title }) => (title ? [claim, title] : [claim])));
  const pairs = queries.flatMap(({ text, relevant }, query) => {
    const asked = readWording(partJoinedWords(text, matcher.index.frequency));
    return matcher.match(asked, LOOKED_AT).flatMap(({ entry, looked: [nearest] }) => {
      if (!nearest) return [];
      const values = new Float64Array(CLOSE_LOOK.length);
      measureShared(values, nearest.shared, matcher.wordings(entry)[nearest.wording]!, asked);
      return [{ query, values, isRight: relevant.includes(corpus[entry]!.id) }];
    });
  });
  return { pairs, queries: queries.length, links: queries.reduce((sum, { relevant }) => sum + relevant.length, 0) };
}

const posts = readSet('posts');
const speeches = readSet('speeches');
const quiet = readSet('quiet');

const bucket = Int32Array.from(CLOSE_LOOK, (_, at) => at);

/** Returns the weights that fit the pairs best. */
function fit(of: (pair: Pair) => boolean): Float64Array {
  const pairs = [posts, speeches, quiet].flatMap((set) => set.pairs.filter(of));
  const scale = CLOSE_LOOK.map((_, at) => (at === 0 ? 1 : spread(pairs.map(({ values }) => values[at]!))));
  const examples = pairs.map(({ values, isRight }): Example => ({
    bucket,
    value: Float32Array.from(values, (value, at) => value / scale[at]!),
    label: isRight ? 1 : 0,
    weight: 1,
  }));
  const decay = Float64Array.from(CLOSE_LOOK, (_, at) => (at === 0 ? 0 : DECAY));
  return train(examples, decay).map((weight, at) => weight / scale[at]!);
}

function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
}

/** Each half of the queries is judged by the weights of the other half. */
const halves = [fit(({ query }) => query % 2 === 1), fit(({ query }) => query % 2 === 0)];
const scoreOf = ({ query, values }: Pair) =>
  1 / (1 + Math.exp(-logOdds(halves[query % 2]!, { bucket, value: Float32Array.from(values) })));
const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
console.log('score  precision (posts, speeches)  recall posts  speeches  shown per 1,000 quiet');
for (const least of THRESHOLDS) {
  const shown = (set: MatchingSet) => set.pairs.filter((pair) => scoreOf(pair) >= least);
  const right = (set: MatchingSet) => shown(set).filter(({ isRight }) => isRight).length;
  const both = [posts, speeches].map((set) => [right(set), shown(set).length] as const);
  const disturbed = new Set(shown(quiet).map(({ query }) => query)).size;
  console.log(
    [
      least,
      percent(both[0]![0] + both[1]![0], both[0]![1] + both[1]![1]),
      `(${both.map(([good, all]) => percent(good, all)).join(', ')})`,
      percent(both[0]![0], posts.links),
      percent(both[1]![0], speeches.links),
      ((1000 * disturbed) / quiet.queries).toFixed(1),
    ].join('  '),
  );
}

const weights = fit(() => true);
const lines = CLOSE_LOOK.map((name, at) => `  ${weights[at]!.toFixed(3)}, // ${name}`).join('\n');
writeFileSync(
  join(import.meta.dirname, '../src/wording/close-look-weights.ts'),
  `/** Written by scripts/train-close-look.ts: weights of the close look, in the order of \`CLOSE_LOOK\`. Not to be edited by hand. */
export const CLOSE_LOOK_WEIGHTS: readonly number[] = [
${lines}
];
`,
);
console.log(lines);
