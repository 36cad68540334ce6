import type { Span } from '../../text/article';

/** A share as "3 in 8", or a tenth of a percent and less as "1 in 1,200". */
export interface Part {
  readonly part: number;
  readonly of: number;
  /** Whether it is the share itself and not the nearest simple one. */
  readonly exact: boolean;
}

/**
 * A share in plain parts. An end is null if the article's number has no such end ("more than 40 percent").
 * - `parts`: "37 percent": about 3 in 8
 * - `left`: what a fall leaves: "fell by 80 percent" leaves 1 in 5
 * - `more`, `less`: a change: "rose by 40 percent": 2 in 5 more
 */
export interface PartsReckoned extends Span {
  readonly kind: 'parts' | 'left' | 'more' | 'less';
  readonly low: Part | null;
  readonly high: Part | null;
}

/**
 * A time resolved against the article's day.
 * - `born`: the two years in which somebody of that age was born
 * - `since`: "has worked there for 30 years"
 * - `around`: "about twenty years ago", "in just 63 days"
 * - `until`: "over the next eight weeks"
 * - `between`: "in the past nine years"
 */
export interface TimeReckoned extends Span {
  readonly kind: 'born' | 'since' | 'around' | 'until' | 'between';
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  /** The second year of `born`, the end of `between`; else null. */
  readonly until: string | null;
  /** Beyond the date: "for more than 30 years" is since it `or-earlier`, "the next 10 years or more" `or-later`. */
  readonly bound: 'or-earlier' | 'or-later' | null;
}

/**
 * An amount that follows from the article's own numbers.
 * - `lasts`: a length of time in another unit
 * - `times`: a rise as a multiple of what was before ("rose by 300 percent": 4 times)
 * - `doubles`: years in which something doubles that rises as much each year
 * - `change`: percent from the number at `beside` to this one
 * - `points`: percentage points from the share at `beside` to this one
 * - `share`: percent of one count in another ("220 of 435 seats")
 * - `counted`: a share of a number that the article gives ("80% of the 212 people")
 * - `yearly`: pay or price of an hour, a week or a month in a year; an hour is that of a working year
 * - `years-before`, `years-after`: distance of a named year from the article's
 */
export interface AmountReckoned extends Span {
  readonly kind:
    | 'lasts'
    | 'times'
    | 'doubles'
    | 'change'
    | 'points'
    | 'share'
    | 'counted'
    | 'yearly'
    | 'yearly-of-hours'
    | 'years-before'
    | 'years-after';
  readonly low: number | null;
  readonly high: number | null;
  /** Unit of time, currency, or null. */
  readonly unit: string | null;
  /** The other number, or null. */
  readonly beside: Span | null;
}

/** Arithmetic with the article's own numbers and day, never a judgement. A number may have several. */
export type Reckoning = PartsReckoned | TimeReckoned | AmountReckoned;
