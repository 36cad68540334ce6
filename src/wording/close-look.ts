/**
 * The close look at a known wording that the index has found: measures what it shares with the query, and computes how
 * sure it is that both mean the same. Logistic regression, trained by `scripts/train-close-look.ts`.
 */
import { negationAgrees, numbersAgree } from './agreement';
import { CLOSE_LOOK_WEIGHTS } from './close-look-weights';
import type { Wording } from './wording';

/** Names of the measures, in the order of the weights. */
export const CLOSE_LOOK = [
  'bias',
  'known',
  'query',
  'query squared',
  'rarity shared',
  'terms shared',
  'pairs shared',
  'gap',
  'negation differs',
  'numbers differ',
] as const;

/** The terms that a known wording and a query share, as numbers. */
export interface Shared {
  /** Sum of the rarities of the shared terms, and their number. */
  readonly rarity: number;
  readonly terms: number;
  /** Shared rarity as a share of the known wording's, and of the query's. */
  readonly ofKnown: number;
  readonly ofQuery: number;
  /** Share of the known wording's pairs of neighbouring terms that are neighbours in the query. */
  readonly pairs: number;
  /** Distance of the entry's score to the next one's, or below the first one's, as a share of the first. */
  readonly gap: number;
}

/** Writes the measures of `CLOSE_LOOK` to `values`. */
export function measureShared(values: Float64Array, shared: Shared, known: Wording, query: Wording): void {
  values[0] = 1;
  values[1] = shared.ofKnown;
  values[2] = shared.ofQuery;
  values[3] = shared.ofQuery ** 2;
  values[4] = Math.log1p(shared.rarity);
  values[5] = Math.log1p(shared.terms);
  values[6] = shared.pairs;
  values[7] = shared.gap;
  values[8] = negationAgrees(known, query) ? 0 : 1;
  values[9] = numbersAgree(known, query) === 'differ' ? 1 : 0;
}

const room = new Float64Array(CLOSE_LOOK.length);

/** Returns the probability (0 to 1) that both mean the same. */
export function closeLook(shared: Shared, known: Wording, query: Wording): number {
  measureShared(room, shared, known, query);
  let sum = 0;
  for (let at = 0; at < room.length; at++) sum += CLOSE_LOOK_WEIGHTS[at]! * room[at]!;
  return 1 / (1 + Math.exp(-sum));
}
