/** Role on a day and role now, from a record with partial dates. */
import { holds, roleDays } from './role-dates';
import type { EntityRecord, Role } from './schema';

/** A role as it is shown. */
export interface DescribedRole {
  readonly title: string;
  readonly start: string | null;
  readonly end: string | null;
  /** For an open role: when it was last seen to hold. */
  readonly asOf: string | null;
  /** The source is not exact enough to say that the role held on the day asked for. */
  readonly possible: boolean;
}

export interface DescribedRoles {
  /** Roles on the article's day, those that surely held first; empty without a day. */
  readonly then: readonly DescribedRole[];
  /** Whether nothing can be said of that day: no date, or no role that covers it. */
  readonly thenUnknown: boolean;
  /** Roles without a known end, newest first. */
  readonly now: readonly DescribedRole[];
  /** The oldest day on which one of the present roles was last seen, or null without one. */
  readonly asOf: string | null;
}

/**
 * What an entity was on the article's day and what it is now.
 * @param articleDate ISO date, or null where the page states none
 */
export function describeRoles(record: Pick<EntityRecord, 'roles'>, articleDate: string | null): DescribedRoles {
  const then = articleDate === null ? [] : rolesAt(record.roles, articleDate);
  const now = record.roles.filter((role) => role.end === null).sort(newestFirst);
  const seen = now.flatMap((role) => role.asOf ?? []).sort();
  return {
    then: then.map(({ role, held }) => described(role, held === 'possible')),
    // Records list the roles that a source gave, seldom a whole life: a day between them is unknown.
    thenUnknown: then.length === 0,
    now: now.map((role) => described(role, false)),
    asOf: seen[0] ?? null,
  };
}

/**
 * The role to name beside an entity: the newest one that held on the day, or, without a day, the
 * newest present one. Null where none is known.
 */
export function roleOn(record: Pick<EntityRecord, 'roles'>, articleDate: string | null): DescribedRole | null {
  const { then, now } = describeRoles(record, articleDate);
  return (articleDate === null ? now[0] : then[0]) ?? null;
}

function rolesAt(roles: readonly Role[], date: string): { role: Role; held: 'yes' | 'possible' }[] {
  return roles
    .flatMap((role) => {
      const held = holds(role, date);
      return held === 'no' ? [] : [{ role, held }];
    })
    .sort((a, b) => Number(a.held === 'possible') - Number(b.held === 'possible') || newestFirst(a.role, b.role));
}

/** Offices before jobs, then by the day from which the role is known, newest first. */
function newestFirst(a: Role, b: Role): number {
  return Number(a.office === null) - Number(b.office === null) || startOf(b) - startOf(a);
}

function startOf(role: Role): number {
  const { startEarliest, startLatest } = roleDays(role);
  return Number.isFinite(startLatest) ? startLatest : startEarliest;
}

function described(role: Role, possible: boolean): DescribedRole {
  return { title: role.title, start: role.start, end: role.end, asOf: role.end === null ? role.asOf : null, possible };
}
