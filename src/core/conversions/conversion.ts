import type { Span } from '../../text/article';

export type UnitSystem = 'metric' | 'imperial';

/** A measure of an article in the other system of units. */
export interface Conversion extends Span {
  readonly system: UnitSystem;
  /** Null if the article's number has no such end ("more than 5 miles"). */
  readonly low: number | null;
  readonly high: number | null;
  /** As `units-compared` names it. */
  readonly unit: string;
  /** Number of significant digits, as in the article's number; at least two. */
  readonly digits: number;
}
