import type { HeldRole, OpenedDataset } from '../../../dataset/opened';
import type { OfficeKind } from '../../../dataset/schema';

/**
 * Number of days after the last sight of a holder without a known end for which they are taken to be still in office.
 */
const STILL_THERE = 366;

/**
 * Returns the holders of an office in a country or organisation on a day.
 * @param day days since 1970-01-01; null for everybody who ever held it
 * @returns those who certainly hold it, or, if there are none, those who may
 */
export function holders(dataset: OpenedDataset, office: OfficeKind, of: number, day: number | null): number[] {
  const roles = dataset.rolesOf(office, of);
  if (day === null) return distinct(roles);
  const certain = roles.filter((role) => role.startLatest <= day && day <= role.endEarliest);
  if (certain.length) return distinct(certain);
  return distinct(roles.filter((role) => role.startEarliest <= day && day <= lastPossible(role)));
}

function distinct(roles: readonly HeldRole[]): number[] {
  return [...new Set(roles.map((role) => role.entity))];
}

function lastPossible({ endEarliest, endLatest }: HeldRole): number {
  return Number.isFinite(endLatest) ? endLatest : endEarliest + STILL_THERE;
}
