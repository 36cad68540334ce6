/** Roles on the article's day, present roles and former ones: one rule for the card and the command line. */
import { daysOf } from '../dates/partial-date';
import { holds, roleDays, type Held } from './role-dates';
import type { EntityRecord, Role } from './schema';

/** A role, and whether it was held on a given day. */
export interface RoleAt {
  readonly role: Role;
  readonly held: Exclude<Held, 'no'>;
}

export interface KnownRoles {
  /** Roles on the article's day, certain ones first; null without a day. */
  readonly then: readonly RoleAt[] | null;
  /** Roles without a known end that were seen not long before the dataset's edition, newest first. */
  readonly now: readonly RoleAt[];
  /** The last known roles, newest first, if `now` is empty. */
  readonly former: readonly RoleAt[];
}

/** Age in days after which the last sight of a role says nothing about the present. */
const LONG_AGO = 366;
/** Largest number of former roles; more say little about somebody. */
const MOST_FORMER = 2;

const surely = { yes: 0, 'last-seen': 1, possible: 2 } as const;

/**
 * Returns an entity's roles on the article's day, its present ones, and its last ones if none is present.
 * @param on ISO date of the article, or null if the page has none
 * @param edition ISO date of the dataset, its "now"
 */
export function knownRoles({ roles }: Pick<EntityRecord, 'roles'>, on: string | null, edition: string): KnownRoles {
  const today = daysOf(edition).latest;
  const sorted = [...roles].sort(newestFirst);
  const now = sorted.filter(
    (role) => role.end === null && role.asOf !== null && today - daysOf(role.asOf).latest <= LONG_AGO,
  );
  const then = on === null ? null : rolesAt(sorted, on);
  const others = now.length
    ? []
    : sorted
        .filter((role) => startOf(role) <= today)
        .sort(lastFirst)
        .slice(0, MOST_FORMER);
  return { then, now: now.map(asOfNow), former: others.map(asOfNow) };
}

/**
 * Returns the role to show beside an entity: the newest one of the day or, without a day, of the present. Null if none
 * is known.
 */
export function roleOn(record: Pick<EntityRecord, 'roles'>, on: string | null, edition: string): RoleAt | null {
  const { then, now } = knownRoles(record, on, edition);
  return (then === null ? now[0] : then[0]) ?? null;
}

/** Returns the last role that ended before a day, or null. */
export function lastBefore({ roles }: Pick<EntityRecord, 'roles'>, on: string): RoleAt | null {
  const [last] = roles.filter((role) => roleDays(role).endLatest < daysOf(on).earliest).sort(lastFirst);
  return last ? { role: last, held: 'yes' } : null;
}

function rolesAt(roles: readonly Role[], date: string): RoleAt[] {
  return roles
    .flatMap((role) => {
      const held = holds(role, date);
      return held === 'no' ? [] : [{ role, held }];
    })
    .sort((a, b) => surely[a.held] - surely[b.held]);
}

function asOfNow(role: Role): RoleAt {
  return { role, held: role.end === null ? 'last-seen' : 'yes' };
}

/** Compares roles: offices before jobs, then by the day from which the role is known, newest first. */
function newestFirst(a: Role, b: Role): number {
  return Number(a.office === null) - Number(b.office === null) || startOf(b) - startOf(a);
}

/** Compares roles: offices before jobs, then by the last certain day, latest first. */
function lastFirst(a: Role, b: Role): number {
  return Number(a.office === null) - Number(b.office === null) || roleDays(b).endEarliest - roleDays(a).endEarliest;
}

function startOf(role: Role): number {
  const { startEarliest, startLatest } = roleDays(role);
  return Number.isFinite(startLatest) ? startLatest : startEarliest;
}
