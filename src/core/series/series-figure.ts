import type { Span } from '../../text/article';
import type { SeriesPoint } from '../../dataset/series/opened-series';

/** A number of an article beside a published value: all that a card needs, as plain data. */
export interface SeriesFigure extends Span {
  /** Id of the series. */
  readonly series: string;
  /** As its table has it: "TUR", "WLD", "SYR>TUR". */
  readonly entity: string;
  /** Of the value, or of the later one of two that lie around the article's day. */
  readonly period: string;
  /** How the article's number lies to the published values, beyond rounding and the usual revision. */
  readonly relation: 'within' | 'above' | 'below';
  readonly low: number;
  readonly high: number;
  /** The article's number in the unit of the series; null for an open end. */
  readonly stated: { readonly low: number | null; readonly high: number | null };
  readonly title: string;
  readonly measured: string;
  readonly unit: string;
  readonly counter: string | null;
  readonly publisher: string;
  readonly sourceTitle: string;
  readonly url: string | null;
  readonly edition: string;
  /** All points of the entity in that edition, oldest first. */
  readonly points: readonly SeriesPoint[];
}
