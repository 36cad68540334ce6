/** Written by scripts/train-close-look.ts: weights of the close look, in the order of `CLOSE_LOOK`. Not to be edited by hand. */
export const CLOSE_LOOK_WEIGHTS: readonly number[] = [
  -12.059, // bias
  3.578, // known
  -11.908, // query
  9.145, // query squared
  4.540, // rarity shared
  -2.795, // terms shared
  0.370, // pairs shared
  6.152, // gap
  -0.318, // negation differs
  -0.177, // numbers differ
];
