/**
 * Places the points of a series and the article's number on a chart over time. The scale is linear, because a rate may
 * be negative.
 */
import type { SeriesFigure } from '../../core/series/series-figure';

/** A published value on the chart. */
export interface ChartPoint {
  readonly period: string;
  readonly low: number;
  readonly high: number;
  /** 0 to 1 from left to right, and from bottom to top for both bounds. */
  readonly x: number;
  readonly from: number;
  readonly to: number;
  /** Whether it is the point that the article's number is compared with. */
  readonly isMeant: boolean;
}

export interface SeriesChartModel {
  readonly points: readonly ChartPoint[];
  /** The article's number at its time. */
  readonly figure: { readonly x: number; readonly y: number };
  /** Values at bottom and top. */
  readonly bottom: number;
  readonly top: number;
}

/** Largest number of points that can be told apart at the width of a card. */
const MOST_POINTS = 36;
/** Space above the highest and below the lowest value, as a share of the height. */
const ROOM = 0.08;

/** Returns the next round value above, so that the top of the chart has a short label. */
function roundAbove(value: number, range: number): number {
  const step = 10 ** Math.floor(Math.log10(range || Math.abs(value) || 1)) / 2;
  return Math.ceil(value / step) * step;
}

/** @returns null if there is nothing to draw; a single point says no more than the sentence */
export function seriesChartModel(figure: SeriesFigure): SeriesChartModel | null {
  const points = figure.points.slice(-MOST_POINTS);
  const value = figure.stated.low ?? figure.stated.high;
  if (points.length < 2 || value === null) return null;
  const shown = Math.abs(value);
  const isSize =
    points.some(({ low }) => low < 0) &&
    value >= 0 &&
    figure.low >= 0 &&
    figure.points.every(({ period, low }) => period !== figure.period || low < 0);
  const size = (bound: number) => (isSize ? -bound : bound);
  const ends = points.flatMap(({ low, high }) => [size(low), size(high)]);
  const drawn = isSize ? shown : value;
  const lowest = Math.min(...ends, drawn);
  const highest = Math.max(...ends, drawn);
  const room = (highest - lowest || Math.abs(highest) || 1) * ROOM;
  const [bottom, top] = [
    lowest >= 0 && lowest < highest / 2 ? 0 : lowest - room,
    roundAbove(highest + room, highest - lowest),
  ];
  const y = (bound: number) => (bound - bottom) / (top - bottom);
  const x = (index: number) => index / (points.length - 1);
  const meant = points.findIndex(({ period }) => period === figure.period);
  return {
    points: points.map(({ period, low, high }, index) => ({
      period,
      low: Math.min(size(low), size(high)),
      high: Math.max(size(low), size(high)),
      x: x(index),
      from: y(Math.min(size(low), size(high))),
      to: y(Math.max(size(low), size(high))),
      isMeant: index === meant,
    })),
    figure: { x: x(meant < 0 ? points.length - 1 : meant), y: y(drawn) },
    bottom,
    top,
  };
}
