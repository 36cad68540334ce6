/** Writes a time in milliseconds with three significant digits. */
export function milliseconds(time: number): string {
  return time >= 100 ? time.toFixed(0) : time.toPrecision(3);
}
