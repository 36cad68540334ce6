/** A number before its unit is read. */
export interface ParsedNumber {
  readonly value: number;
  /** An order of magnitude with no upper end ("millions"). */
  readonly open: boolean;
  /** Written in digits, at least in part. */
  readonly digits: boolean;
  /** Letters attached to the digits, a unit or a scale ("kph" of "10kph"); else empty. */
  readonly suffix: string;
  /** Scale that is part of the number (1e6 for "2 million"), or 1. */
  readonly scale: number;
  /** A fraction: "half", "two-thirds", "1/4". */
  readonly fraction: boolean;
  /** First token after the number. */
  readonly next: number;
}

/** Makes a number with default values for everything not given. */
export function plain(value: number, next: number, more: Partial<ParsedNumber> = {}): ParsedNumber {
  return { value, next, open: false, digits: false, suffix: '', scale: 1, fraction: false, ...more };
}
