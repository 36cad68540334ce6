/**
 * Judges whether a clause says something that sources could support or contradict: a logistic
 * regression over hashed words and facts, trained by `scripts/train-worth.ts`. Its card is in
 * docs/accuracy.md.
 */
import type { Quantity } from '../../../text/quantities/quantity';
import type { Tokens } from '../../../text/token';
import { levelCodes } from '../../../wording/packed-levels';
import { countIn } from './worth-counts';
import { featureRoom, fillFeatures, type Features } from './worth-features';
import { fillForm, FORM, writtenness } from './worth-form';
import { WORTH_SHOWN, WRITTEN_DOUBT, ZERO_LEVEL } from './worth-rules';
import { FACT_WEIGHTS, FORM_WEIGHTS, WORD_LEVELS, WORD_STEP } from './worth-weights';

let weights: Weights | null = null;
let room: Features | null = null;
const form = new Float32Array(FORM.length);

export interface Worth {
  /** 0 to 1; orders claims. */
  readonly worth: number;
  /** Whether it is worth checking. */
  readonly checkable: boolean;
}

/**
 * Returns the worth of a range of tokens.
 * @param quantities those of the whole text
 */
export function worthOf(tokens: Tokens, first: number, end: number, quantities: readonly Quantity[]): Worth {
  weights ??= openWeights();
  room ??= featureRoom();
  const counts = countIn(tokens, first, end, quantities);
  fillFeatures(room, tokens, first, end, counts);
  fillForm(form, counts);
  let sum = -WRITTEN_DOUBT * writtenness(form, FORM_WEIGHTS);
  const { facts, ofCode } = weights;
  const { buckets, count, weight } = room;
  for (let at = 0; at < facts.length; at++) if (room.facts[at]) sum += facts[at]!;
  for (let at = 0; at < count; at++) sum += ofCode[WORD_LEVELS.charCodeAt(buckets[at]!)]! * weight;
  const worth = 1 / (1 + Math.exp(-sum));
  return { worth, checkable: worth >= WORTH_SHOWN };
}

/** Weights of the facts, and of words and pairs by the character in `WORD_LEVELS`. */
interface Weights {
  readonly facts: Float32Array;
  readonly ofCode: Float32Array;
}

function openWeights(): Weights {
  return {
    facts: Float32Array.from(FACT_WEIGHTS),
    ofCode: Float32Array.from(levelCodes(), (level) => (level - ZERO_LEVEL) * WORD_STEP),
  };
}
