import type { AliasHit } from '../alias-hits';
import type { LinkedEntity } from '../linked-entity';
import type { NameScan } from '../name-scan';

/** Levels of places. Names are often shared across levels (Georgia the country and the state), seldom within one. */
export type PlaceLevel = 'country' | 'division' | 'city';

/** Returns the level of a candidate; null if it is not a place, or a continent, a sea and the like. */
export function levelOf({ dataset, entity }: LinkedEntity): PlaceLevel | null {
  if (dataset.type(entity) !== 'place') return null;
  if (dataset.country(entity) === entity) return 'country';
  const { kind, within } = dataset.entity(entity);
  if (kind === 'city') return 'city';
  return within === null ? null : 'division';
}

/** Returns the level that all candidates of an alias share, or null. */
export function levelOfHit(hit: AliasHit | null): PlaceLevel | null {
  if (!hit) return null;
  const level = levelOf(hit.candidates[0]!);
  return hit.candidates.every((candidate) => levelOf(candidate) === level) ? level : null;
}

/** Returns the number of a city's state or province, or -1 if unknown. */
export function divisionOf({ dataset, entity }: LinkedEntity): number {
  const { within } = dataset.entity(entity);
  const division = within === null ? -1 : dataset.find(within);
  return division === dataset.country(entity) ? -1 : division;
}

/** Largest number of tokens in a place's name, when looking back. */
const LONGEST_PLACE = 4;

/** Returns the longest alias that ends before a token. */
export function hitEndingAt(scan: NameScan, end: number): AliasHit | null {
  let longest: AliasHit | null = null;
  for (let from = end - 1; from >= Math.max(0, end - LONGEST_PLACE); from--) {
    const hit = scan.hitAt(from);
    if (hit?.end === end) longest = hit;
  }
  return longest;
}
