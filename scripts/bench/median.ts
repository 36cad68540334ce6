/** The middle one of some numbers, the higher of two in the middle; NaN for none. */
export function medianOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}
