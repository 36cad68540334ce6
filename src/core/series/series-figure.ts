import type { Span } from '../../text/article';
import type { SeriesPoint } from '../../dataset/series/opened-series';

/** A number of an article with its published value: everything that a card needs, as plain data. */
export interface SeriesFigure extends Span {
  /** Id of the series. */
  readonly series: string;
  /** Key in the table: "TUR", "WLD", "SYR>TUR". */
  readonly entity: string;
  /** Period of the value; of two values around the article's day, the later one. */
  readonly period: string;
  /** The article's number compared with the published values, beyond rounding and usual revisions. */
  readonly relation: 'within' | 'above' | 'below';
  readonly low: number;
  readonly high: number;
  /** The article's number in the series' unit; null for an open end. */
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
