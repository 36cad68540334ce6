/**
 * Rarity of a term in public debate and news, independent of the dataset: in a dataset of sixty notes "year" looks as
 * rare as a name. Counted over the tuning sets into hashed buckets, see docs/accuracy.md; a term that was never seen
 * has the highest rarity.
 */
import { levelCodes } from './packed-levels';
import { RARITY_LEVELS } from './rarity-table';

export const RARITY_BUCKETS = 1 << 14;
/** Levels for each unit of inverse document frequency (natural logarithm). */
export const LEVELS_PER_UNIT = 5;

/** Inverse document frequency of a term, about 0 to 12. */
export function rarityOf(term: number): number {
  return levelCodes()[RARITY_LEVELS.charCodeAt(rarityBucket(term))]! / LEVELS_PER_UNIT;
}

/** The bucket of a term. */
export function rarityBucket(term: number): number {
  const mixed = Math.imul(term ^ (term >>> 16), 0x45d9f3b);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % RARITY_BUCKETS;
}
