import { roleDays } from '../role-dates';
import { dayAsIso } from '../../dates/partial-date';
import type { EntityRecord, OfficeKind, Role } from '../schema';

/** Offices that only one person holds at a time. */
const singleOffices: ReadonlySet<OfficeKind> = new Set([
  'head-of-state',
  'head-of-government',
  'deputy-head-of-state',
  'monarch',
  'supreme-leader',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'justice-minister',
  'energy-minister',
  'health-minister',
  'national-security-adviser',
  'speaker-of-parliament',
]);

/** Two people who hold one office on the same day, by their records. */
export interface Overlap {
  readonly office: OfficeKind;
  readonly of: string;
  readonly persons: readonly [string, string];
  /** First day on which both are known to hold it. */
  readonly from: string;
}

/** Finds overlaps for a person to check. Some are right (two captains regent), most are a missing end. */
export function findOverlaps(entities: readonly EntityRecord[]): Overlap[] {
  const held = new Map<string, { id: string; role: Role }[]>();
  for (const { id, roles } of entities) {
    for (const role of roles) {
      if (role.office === null || role.of === null || !singleOffices.has(role.office)) continue;
      const key = `${role.office} ${role.of}`;
      held.set(key, [...(held.get(key) ?? []), { id, role }]);
    }
  }
  return [...held.values()].flatMap(overlapsOf);
}

function overlapsOf(holders: readonly { id: string; role: Role }[]): Overlap[] {
  return holders.flatMap((one, index) =>
    holders.slice(index + 1).flatMap((other) => {
      if (one.id === other.id) return [];
      const a = roleDays(one.role);
      const b = roleDays(other.role);
      const from = Math.max(a.startLatest, b.startLatest);
      // On the day of a handover both hold the office.
      if (from >= Math.min(a.endEarliest, b.endEarliest)) return [];
      return [
        { office: one.role.office!, of: one.role.of!, persons: [one.id, other.id] as const, from: dayAsIso(from) },
      ];
    }),
  );
}
