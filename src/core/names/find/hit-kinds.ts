import type { AliasHit } from '../alias-hits';
import type { NameScan } from '../name-scan';

/** Whether an alias may mean a person. */
export function isPersonHit(hit: AliasHit | null): boolean {
  return hit !== null && hit.candidates.some(({ dataset, entity }) => dataset.type(entity) === 'person');
}

/** Whether an alias is enough by itself: not an abbreviation that needs evidence. */
export function isStrong(hit: AliasHit): boolean {
  return hit.end - hit.first > 1 || hit.candidates.some(({ needs }) => needs !== 'evidence');
}

/** Whether an alias may mean a country. */
export function isCountry(hit: AliasHit): boolean {
  return hit.candidates.some(({ dataset, entity }) => dataset.country(entity) === entity);
}

/** Whether an alias may mean a place that is in no country: "Europe". */
export function isContinent(hit: AliasHit): boolean {
  return hit.candidates.some(({ dataset, entity }) => dataset.type(entity) === 'place' && dataset.country(entity) < 0);
}

/** Whether an alias may mean a place. */
export function isPlace(hit: AliasHit): boolean {
  return hit.candidates.some(({ dataset, entity }) => dataset.type(entity) === 'place');
}

/** Whether an alias is the full name of a person, of two words or more. */
export function isFullPerson(hit: AliasHit): boolean {
  return (
    hit.end - hit.first > 1 &&
    hit.candidates.some(({ dataset, entity, full }) => full && dataset.type(entity) === 'person')
  );
}

/** Whether an alias is a bare surname or given name, which can be the end of another person's name. */
export function isSurnameOnly(hit: AliasHit): boolean {
  return (
    hit.end - hit.first === 1 &&
    hit.candidates.every(({ dataset, entity, full }) => !full && dataset.type(entity) === 'person')
  );
}

/** Number of tokens looked back over for a longer alias. */
const LONGEST_BEFORE = 8;

/** Whether a token is in an alias of two words or more that begins at `first` or later. */
export function isInLongHit(scan: NameScan, at: number, first: number): boolean {
  for (let from = Math.max(first, at - LONGEST_BEFORE); from <= at; from++) {
    const hit = scan.hitAt(from);
    if (hit && hit.end > at && hit.end - hit.first > 1) return true;
  }
  return false;
}
