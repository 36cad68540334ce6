import type { ParsedUnit } from './parsed-unit';

/** A number with sign and unit, before its modifier is read. */
export interface Amount {
  readonly first: number;
  /** First token after the amount. */
  readonly next: number;
  readonly value: number;
  /** Written as an order of magnitude ("millions"). */
  readonly open: boolean;
  /** Scale that is part of the number, or 1. */
  readonly scale: number;
  readonly unit: ParsedUnit | null;
}
