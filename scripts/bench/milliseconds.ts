/** Three digits that mean something, from microseconds to seconds. */
export function milliseconds(time: number): string {
  return time >= 100 ? time.toFixed(0) : time.toPrecision(3);
}
