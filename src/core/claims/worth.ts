/**
 * Judges whether a clause says something that sources could support or contradict: a logistic
 * regression over hashed words and facts, trained by `scripts/train-worth.ts`. Its card is in
 * docs/accuracy.md.
 */
import type { Quantity } from '../annotations';
import type { Tokens } from '../text/tokens';
import { unpackLevels } from './packed-levels';
import { FACTS, featureRoom, fillFeatures, type Features } from './worth-features';
import { WORTH_SHOWN, WORTH_SHOWN_LONG, ZERO_LEVEL } from './worth-rules';
import { FACT_WEIGHTS, WORD_LEVELS, WORD_STEP } from './worth-weights';

let weights: Float32Array | null = null;
let room: Features | null = null;

const LONG = FACTS.indexOf('long without figure');

export interface Worth {
  /** 0 to 1; ranks claims. */
  readonly worth: number;
  /** Whether it is worth checking: long clauses without a figure must be surer. */
  readonly checkable: boolean;
}

/**
 * The worth of a stretch of tokens.
 * @param quantities those of the whole text
 */
export function worthOf(tokens: Tokens, first: number, end: number, quantities: readonly Quantity[]): Worth {
  weights ??= openWeights();
  room ??= featureRoom();
  fillFeatures(room, tokens, first, end, quantities);
  let sum = 0;
  for (let at = 0; at < room.count; at++) sum += weights[room.bucket[at]!]! * room.value[at]!;
  const worth = 1 / (1 + Math.exp(-sum));
  return { worth, checkable: worth >= (room.value[LONG] ? WORTH_SHOWN_LONG : WORTH_SHOWN) };
}

function openWeights(): Float32Array {
  const opened = Float32Array.from(unpackLevels(WORD_LEVELS), (level) => (level - ZERO_LEVEL) * WORD_STEP);
  const all = new Float32Array(FACTS.length + opened.length);
  all.set(FACT_WEIGHTS);
  all.set(opened, FACTS.length);
  return all;
}
