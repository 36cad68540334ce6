/**
 * Logistic regression for the small models of the core: the weights that fit the examples best while
 * staying small, found by L-BFGS (Liu and Nocedal, "On the limited memory BFGS method", 1989). The
 * best weights are unique, so the order of the examples and chance play no part.
 */

export interface Example {
  readonly bucket: Int32Array;
  readonly value: Float32Array;
  /** 0 or 1. */
  readonly label: number;
  readonly weight: number;
}

/** Largest number of steps, number of steps remembered, and the relative fall of the loss below which training ends. */
const STEPS = 150;
const REMEMBERED = 8;
const LEAST_GAIN = 1e-6;
/** Largest number of times that a step is halved until the loss falls. */
const HALVINGS = 20;

/**
 * Returns the weights of least loss: the sum of the examples' logistic losses and, for each weight, half its square
 * times its decay.
 * @param decay for each bucket, the strength of the pull towards 0
 */
export function train(examples: readonly Example[], decay: Float64Array): Float64Array {
  let weights: Float64Array = new Float64Array(decay.length);
  let { loss, slope } = lossAt(examples, decay, weights);
  const memory: Move[] = [];
  for (let step = 0; step < STEPS; step++) {
    const direction = directionOf(slope, memory);
    const found = descend(examples, decay, weights, direction, loss, step === 0 ? 1e-3 : 1);
    if (!found || loss - found.loss < LEAST_GAIN * loss) break;
    const by = found.weights.map((weight, at) => weight - weights[at]!);
    const turn = found.slope.map((one, at) => one - slope[at]!);
    memory.push({ by, turn, scale: 1 / dot(by, turn) });
    if (memory.length > REMEMBERED) memory.shift();
    ({ weights, loss, slope } = found);
  }
  return weights;
}

/** A step, and how it changed the gradient. */
interface Move {
  readonly by: Float64Array;
  readonly turn: Float64Array;
  readonly scale: number;
}

interface Place {
  readonly weights: Float64Array;
  readonly loss: number;
  readonly slope: Float64Array;
}

function directionOf(slope: Float64Array, memory: readonly Move[]): Float64Array {
  const direction = slope.map((one) => -one);
  const shares: number[] = [];
  for (let at = memory.length - 1; at >= 0; at--) {
    const { by, turn, scale } = memory[at]!;
    shares[at] = scale * dot(by, direction);
    add(direction, turn, -shares[at]!);
  }
  const last = memory.at(-1);
  if (last)
    for (let at = 0, size = 1 / (last.scale * dot(last.turn, last.turn)); at < direction.length; at++)
      direction[at]! *= size;
  memory.forEach(({ by, turn, scale }, at) => add(direction, by, shares[at]! - scale * dot(turn, direction)));
  return direction;
}

function descend(
  examples: readonly Example[],
  decay: Float64Array,
  from: Float64Array,
  direction: Float64Array,
  loss: number,
  first: number,
): Place | null {
  for (let halving = 0, size = first; halving < HALVINGS; halving++, size /= 2) {
    const weights = from.slice();
    add(weights, direction, size);
    const place = lossAt(examples, decay, weights);
    if (place.loss < loss) return { weights, ...place };
  }
  return null;
}

function lossAt(
  examples: readonly Example[],
  decay: Float64Array,
  weights: Float64Array,
): { loss: number; slope: Float64Array } {
  let loss = 0;
  const slope = weights.map((weight, at) => weight * decay[at]!);
  for (let at = 0; at < weights.length; at++) loss += (slope[at]! * weights[at]!) / 2;
  for (const example of examples) {
    const { bucket, value, label, weight } = example;
    const odds = logOdds(weights, example);
    loss += weight * Math.log1p(Math.exp(label ? -odds : odds));
    const error = weight * (chance(odds) - label);
    for (let at = 0; at < bucket.length; at++) slope[bucket[at]!]! += error * value[at]!;
  }
  return { loss, slope };
}

/** Returns the model's log odds for an example. */
export function logOdds(weights: ArrayLike<number>, { bucket, value }: Pick<Example, 'bucket' | 'value'>): number {
  let sum = 0;
  for (let at = 0; at < bucket.length; at++) sum += weights[bucket[at]!]! * value[at]!;
  return sum;
}

const chance = (odds: number) => 1 / (1 + Math.exp(-odds));

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at++) sum += left[at]! * right[at]!;
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at++) to[at]! += what[at]! * times;
}
