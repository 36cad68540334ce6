import type { AliasHit } from '../alias-hits';
import type { LinkedEntity } from '../linked-entity';
import type { NameScan } from '../name-scan';

/** What kind of place: names are often shared across levels (Georgia the country and the state) and seldom within one. */
export type PlaceLevel = 'country' | 'division' | 'city';

/** The level of a candidate; null for what is no place, and for places such as continents and seas. */
export function levelOf({ dataset, entity }: LinkedEntity): PlaceLevel | null {
  if (dataset.type(entity) !== 'place') return null;
  if (dataset.country(entity) === entity) return 'country';
  const { kind, within } = dataset.entity(entity);
  if (kind === 'city') return 'city';
  return within === null ? null : 'division';
}

/** The level that all candidates of an alias share, or null. */
export function levelOfHit(hit: AliasHit | null): PlaceLevel | null {
  if (!hit) return null;
  const level = levelOf(hit.candidates[0]!);
  return hit.candidates.every((candidate) => levelOf(candidate) === level) ? level : null;
}

/** Number of the state or province that a city lies in, or -1 where the dataset does not say. */
export function divisionOf({ dataset, entity }: LinkedEntity): number {
  const { within } = dataset.entity(entity);
  const division = within === null ? -1 : dataset.find(within);
  return division === dataset.country(entity) ? -1 : division;
}

/** Tokens that the name of a place may have, looking back for one. */
const LONGEST_PLACE = 4;

/** The alias that ends before a token, the longest one. */
export function hitEndingAt(scan: NameScan, end: number): AliasHit | null {
  let longest: AliasHit | null = null;
  for (let from = end - 1; from >= Math.max(0, end - LONGEST_PLACE); from--) {
    const hit = scan.hitAt(from);
    if (hit?.end === end) longest = hit;
  }
  return longest;
}
