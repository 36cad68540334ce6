/**
 * One candidate of an alias, in 32 bits:
 *
 *     bit  31 list   30 short   29 dotted   28 common   27 strict   26..25 needs   24 full   23..0 entity
 *
 * With the list bit, the other bits are the place of a list: the number of candidates, then each.
 */
import type { AliasNeed } from '../schema';

/** Largest number of entities in a file. */
export const MOST_ENTITIES = 1 << 24;

/** Marks a row that points to a list of candidates. */
export const IS_LIST = 0x80000000;

const FULL = 1 << 24;
const STRICT = 1 << 27;
const COMMON = 1 << 28;
const DOTTED = 1 << 29;
const SHORTENED = 1 << 30;
const NEEDS: readonly AliasNeed[] = ['nothing', 'full-name', 'evidence'];

export interface PackedFlags {
  readonly full: boolean;
  readonly needs: AliasNeed;
  /** An abbreviation, matched only in capitals. */
  readonly strict: boolean;
  /** An abbreviation that is also a word ("WHO", "US"), not matched among other words in capitals. */
  readonly common: boolean;
  /** Ends in a dot that belongs to it ("Jr."). */
  readonly dotted: boolean;
  /** Without its dot it is not the name ("Miss." the state): matched only with the dot. */
  readonly shortened: boolean;
}

export function packCandidate(entity: number, { full, needs, strict, common, dotted, shortened }: PackedFlags): number {
  return (
    (entity |
      (full ? FULL : 0) |
      (NEEDS.indexOf(needs) << 25) |
      (strict ? STRICT : 0) |
      (common ? COMMON : 0) |
      (dotted ? DOTTED : 0) |
      (shortened ? SHORTENED : 0)) >>>
    0
  );
}

export const entityOf = (packed: number) => packed & (MOST_ENTITIES - 1);
export const isFull = (packed: number) => (packed & FULL) !== 0;
export const isStrict = (packed: number) => (packed & STRICT) !== 0;
export const isCommon = (packed: number) => (packed & COMMON) !== 0;
export const isDotted = (packed: number) => (packed & DOTTED) !== 0;
export const isShortened = (packed: number) => (packed & SHORTENED) !== 0;
export const needsOf = (packed: number) => NEEDS[(packed >>> 25) & 3] ?? 'evidence';

/** Returns the bit for a word of an alias with a capital. Capitals from the ninth word on are ignored. */
export function capsBit(word: number): number {
  return word < 8 ? 1 << word : 0;
}
