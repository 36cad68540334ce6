/**
 * When a role held, as far as its source says.
 *
 *     startEarliest  startLatest            endEarliest   endLatest
 *           |-- may have --|------- held -------|-- may have --|
 *
 * A role without an end is taken to go on: its `asOf` says when it was last seen, and stands beside
 * it wherever it is shown.
 */
import { daysOf } from '../dates/partial-date';
import type { Role } from './schema';

/** Days from 1970-01-01; Infinity for the end of a role that is not known to have ended. */
export interface RoleDays {
  /** First day that the role may have held, and first day that it is known to have held. */
  readonly startEarliest: number;
  readonly startLatest: number;
  /** Last day it is known to have held, and last day it may have held. */
  readonly endEarliest: number;
  readonly endLatest: number;
}

/**
 * A role whose first day is unknown may have begun up to four years before it was first seen, a usual
 * term of office. Further back the record says nothing.
 */
const USUAL_TERM = 1461;

type Dated = Pick<Role, 'start' | 'end' | 'seenFrom' | 'asOf'>;

/** The days of a role, from its partial dates. */
export function roleDays({ start, end, seenFrom, asOf }: Dated): RoleDays {
  const seen = seenFrom === null ? null : daysOf(seenFrom).latest;
  const lastSeen = asOf === null ? null : daysOf(asOf).earliest;
  const begins = start === null ? null : daysOf(start);
  const ends = end === null ? null : daysOf(end);
  // Without a start the role is known only from the day on which somebody saw it.
  const known = begins?.latest ?? seen ?? ends?.earliest ?? lastSeen ?? Infinity;
  const startEarliest = begins?.earliest ?? known - USUAL_TERM;
  return {
    startEarliest,
    startLatest: Math.max(startEarliest, Math.min(known, seen ?? known)),
    endEarliest: ends?.earliest ?? Infinity,
    endLatest: ends?.latest ?? Infinity,
  };
}

/**
 * Whether a role held on a day. `possible`: the source is not exact enough to say.
 * @param date ISO date; a partial one holds where all of its days do
 */
export function holds(role: Dated, date: string): 'yes' | 'possible' | 'no' {
  const { startEarliest, startLatest, endEarliest, endLatest } = roleDays(role);
  const { earliest, latest } = daysOf(date);
  if (latest < startEarliest || earliest > endLatest) return 'no';
  return earliest >= startLatest && latest <= endEarliest ? 'yes' : 'possible';
}
