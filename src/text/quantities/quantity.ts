import type { Span } from '../article';

export type Modifier = 'exactly' | 'about' | 'at least' | 'at most' | 'more than' | 'less than' | 'nearly';

/** A number with its unit. `high` is null if it has no upper limit ("millions"); `low` is null for "at most 5". */
export interface Quantity extends Span {
  readonly low: number | null;
  readonly high: number | null;
  /** Singular or plural noun, "USD", "percent", "°C" …; null if nothing is counted. */
  readonly unit: string | null;
  readonly modifier: Modifier;
}
