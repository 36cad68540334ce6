/** A number as it was read, before its unit. */
export interface ParsedNumber {
  readonly value: number;
  /** An order of magnitude with no upper end ("millions"). */
  readonly open: boolean;
  /** Written in digits at least in part. */
  readonly digits: boolean;
  /** Letters written on to the digits, which are a unit or a scale: "kph" of "10kph"; else empty. */
  readonly suffix: string;
  /** Scale that took part (1e6 for "2 million"), or 1. */
  readonly scale: number;
  /** A part of one: "half", "two-thirds", "1/4". */
  readonly fraction: boolean;
  /** First token after the number. */
  readonly next: number;
}

/** A number with what is not said of it left at its plain value. */
export function plain(value: number, next: number, more: Partial<ParsedNumber> = {}): ParsedNumber {
  return { value, next, open: false, digits: false, suffix: '', scale: 1, fraction: false, ...more };
}
