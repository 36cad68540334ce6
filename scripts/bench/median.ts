/** Returns the median; of an even count the higher of the two middle numbers; NaN for an empty list. */
export function medianOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}
