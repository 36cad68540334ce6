/**
 * The days of a role, to the precision of its source.
 *
 *     startEarliest  startLatest            endEarliest   endLatest
 *           |-- may have --|------- held -------|-- may have --|
 *
 * A role without an end is certain until the day on which it was last seen (`asOf`). It may continue after that day,
 * and every card says when it was last seen.
 */
import { daysOf } from '../dates/partial-date';
import type { OfficeKind, Role } from './schema';

/** Days from 1970-01-01; `endLatest` is Infinity for a role not known to have ended. */
export interface RoleDays {
  /** First possible day, and first certain day. */
  readonly startEarliest: number;
  readonly startLatest: number;
  /** Last certain day, and last possible day. */
  readonly endEarliest: number;
  readonly endLatest: number;
}

/**
 * An office of state whose first day is unknown may have begun up to this many days before it was first seen: four
 * years, a usual term.
 */
const USUAL_TERM = 1461;

/**
 * Offices that every state or party has had for long. Another body may be younger than four years, so a role in one is
 * not dated back.
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

/** Returns the days of a role, from its partial dates. */
export function roleDays({ start, end, seenFrom, asOf, office }: Dated): RoleDays {
  const seen = seenFrom === null ? null : daysOf(seenFrom).latest;
  const lastSeen = asOf === null ? null : daysOf(asOf).earliest;
  const begins = start === null ? null : daysOf(start);
  const ends = end === null ? null : daysOf(end);
  // Without a start the role is certain only from the day on which it was seen.
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

/** `last-seen`: it has no known end and was last seen before that day. `possible`: the source is not precise enough. */
export type Held = 'yes' | 'last-seen' | 'possible' | 'no';

/**
 * Whether a role was held on a day.
 * @param date ISO date; of a partial one, all of its days count
 */
export function holds(role: Dated, date: string): Held {
  const { startEarliest, startLatest, endEarliest, endLatest } = roleDays(role);
  const { earliest, latest } = daysOf(date);
  if (latest < startEarliest || earliest > endLatest) return 'no';
  if (earliest < startLatest) return 'possible';
  if (latest <= endEarliest) return 'yes';
  return role.end === null ? 'last-seen' : 'possible';
}
