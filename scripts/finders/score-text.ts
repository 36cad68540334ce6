/** Scores a found text against the expected text of a page, by runs of four words. */

const RUN = 4;
/** A page with a lower F1 counts as lost. */
const LOST = 0.5;

/** Shares from 0 to 1; null where the divisor is 0. */
export interface TextScore {
  readonly precision: number | null;
  readonly recall: number | null;
}

export function scoreText(expected: string, found: string): TextScore {
  const wanted = runsOf(expected);
  const given = runsOf(found);
  let right = 0;
  for (const [run, count] of wanted) right += Math.min(count, given.get(run) ?? 0);
  const [wantedTotal, givenTotal] = [totalOf(wanted), totalOf(given)];
  return {
    precision: givenTotal ? right / givenTotal : null,
    recall: wantedTotal ? right / wantedTotal : null,
  };
}

/** Returns means over pages with equal weight, in percent. F1 is the harmonic mean of precision and recall. */
export function summarise(scores: readonly TextScore[]) {
  const precision = meanOf(scores.map((score) => score.precision));
  const recall = meanOf(scores.map((score) => score.recall));
  return {
    precision: inHundred(precision),
    recall: inHundred(recall),
    F1: inHundred(harmonic(precision, recall)),
    lost: scores.filter((score) => harmonic(score.precision ?? 0, score.recall ?? 0) < LOST).length,
  };
}

function runsOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const runs = new Map<string, number>();
  for (let start = 0; start < Math.max(1, words.length - RUN + 1); start++) {
    const run = words.slice(start, start + RUN).join(' ');
    if (run) runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

const totalOf = (runs: ReadonlyMap<string, number>) => [...runs.values()].reduce((sum, count) => sum + count, 0);
const harmonic = (a: number, b: number) => (a + b > 0 ? (2 * a * b) / (a + b) : 0);
const inHundred = (share: number) => Math.round(share * 1000) / 10;

function meanOf(shares: readonly (number | null)[]): number {
  const known = shares.filter((share) => share !== null);
  return known.length ? known.reduce((sum, share) => sum + share, 0) / known.length : 0;
}
