/** Roles on the article's day, roles of now and former ones: one rule for the card and for the command line. */
import { daysOf } from '../dates/partial-date';
import { holds, roleDays, type Held } from './role-dates';
import type { EntityRecord, Role } from './schema';

/** A role and whether it held on the day asked for. */
export interface RoleAt {
  readonly role: Role;
  readonly held: Exclude<Held, 'no'>;
}

export interface KnownRoles {
  /** Roles on the article's day, those that surely held first; null without a day. */
  readonly then: readonly RoleAt[] | null;
  /** Roles without a known end that somebody saw not long before the dataset's edition, newest first. */
  readonly now: readonly RoleAt[];
  /** Where `now` is empty: the last roles that are known, newest first. */
  readonly former: readonly RoleAt[];
}

/** Days after which a role that nobody saw again says nothing of now. */
const LONG_AGO = 366;
/** Former roles beyond these say little of somebody. */
const MOST_FORMER = 2;

const surely = { yes: 0, 'last-seen': 1, possible: 2 } as const;

/**
 * What an entity was on the article's day, what it is now and, where nothing is known of now, what it was last.
 * @param on ISO date of the article, or null where the page states none
 * @param edition ISO date of the dataset, which is as far as it can say "now"
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

/** The role to name beside an entity: the newest one of the day, or, without a day, of now. Null where none is known. */
export function roleOn(record: Pick<EntityRecord, 'roles'>, on: string | null, edition: string): RoleAt | null {
  const { then, now } = knownRoles(record, on, edition);
  return (then === null ? now[0] : then[0]) ?? null;
}

/** The role that ended last before a day, or null. */
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

/** Offices before jobs, then by the day from which the role is known, newest first. */
function newestFirst(a: Role, b: Role): number {
  return Number(a.office === null) - Number(b.office === null) || startOf(b) - startOf(a);
}

/** By the last day on which the role is known to have held. */
function lastFirst(a: Role, b: Role): number {
  return Number(a.office === null) - Number(b.office === null) || roleDays(b).endEarliest - roleDays(a).endEarliest;
}

function startOf(role: Role): number {
  const { startEarliest, startLatest } = roleDays(role);
  return Number.isFinite(startLatest) ? startLatest : startEarliest;
}
