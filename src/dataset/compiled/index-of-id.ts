/** Number of an id in a column of pool offsets sorted by id, or -1. */
export function indexOfId(column: Uint32Array, text: (offset: number) => string, id: string): number {
  let low = 0;
  let high = column.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const here = text(column[middle]!);
    if (here === id) return middle;
    if (here < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
