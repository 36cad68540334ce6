/**
 * When a role held, as far as its source says.
 *
 *     startEarliest  startLatest            endEarliest   endLatest
 *           |-- may have --|------- held -------|-- may have --|
 *
 * A role without an end is known to have held until the day on which it was last seen (`asOf`); after
 * that day it may go on, and every card says when it was last seen.
 */
import { daysOf } from '../dates/partial-date';
import type { OfficeKind, Role } from './schema';

/** Days from 1970-01-01; `endLatest` is Infinity for a role that is not known to have ended. */
export interface RoleDays {
  /** First day that the role may have held, and first day that it is known to have held. */
  readonly startEarliest: number;
  readonly startLatest: number;
  /** Last day it is known to have held, and last day it may have held. */
  readonly endEarliest: number;
  readonly endLatest: number;
}

/**
 * An office of state whose first day is unknown may have begun up to four years before it was first seen,
 * a usual term. Further back the record says nothing.
 */
const USUAL_TERM = 1461;

/**
 * Offices that every state or party has had for long. Any other body may be younger than four years, so a
 * role in one is not dated back at all.
 */
const standingOffices: ReadonlySet<OfficeKind> = new Set<OfficeKind>([
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
  'health-minister',
  'speaker-of-parliament',
  'legislator-upper',
  'legislator-lower',
  'governor',
  'mayor',
  'central-bank-chief',
  'armed-forces-chief',
]);

type Dated = Pick<Role, 'start' | 'end' | 'seenFrom' | 'asOf' | 'office'>;

/** The days of a role, from its partial dates. */
export function roleDays({ start, end, seenFrom, asOf, office }: Dated): RoleDays {
  const seen = seenFrom === null ? null : daysOf(seenFrom).latest;
  const lastSeen = asOf === null ? null : daysOf(asOf).earliest;
  const begins = start === null ? null : daysOf(start);
  const ends = end === null ? null : daysOf(end);
  // Without a start the role is known only from the day on which somebody saw it.
  const known = begins?.latest ?? seen ?? ends?.earliest ?? lastSeen ?? Infinity;
  const startEarliest =
    begins?.earliest ?? (office !== null && standingOffices.has(office) ? known - USUAL_TERM : known);
  const startLatest = Math.max(startEarliest, Math.min(known, seen ?? known));
  return {
    startEarliest,
    startLatest,
    endEarliest: ends?.earliest ?? Math.max(startLatest, asOf === null ? -Infinity : daysOf(asOf).latest),
    endLatest: ends?.latest ?? Infinity,
  };
}

/** `last-seen`: it has no known end and was last seen before that day. `possible`: the source is not exact enough to say. */
export type Held = 'yes' | 'last-seen' | 'possible' | 'no';

/**
 * Whether a role held on a day.
 * @param date ISO date; a partial one holds where all of its days do
 */
export function holds(role: Dated, date: string): Held {
  const { startEarliest, startLatest, endEarliest, endLatest } = roleDays(role);
  const { earliest, latest } = daysOf(date);
  if (latest < startEarliest || earliest > endLatest) return 'no';
  if (earliest < startLatest) return 'possible';
  if (latest <= endEarliest) return 'yes';
  return role.end === null ? 'last-seen' : 'possible';
}
