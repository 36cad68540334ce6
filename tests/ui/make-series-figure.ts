/** A number beside a series of three years, made by hand. */
import type { SeriesFigure } from '../../src/core/series/series-figure';

/** The figure of a span, with what a test says otherwise. */
export function makeSeriesFigure(
  span: { readonly start: number; readonly end: number },
  parts: Partial<SeriesFigure> = {},
): SeriesFigure {
  return {
    ...span,
    series: 'prices',
    entity: 'AAA',
    period: '2024',
    relation: 'above',
    low: 4,
    high: 5,
    stated: { low: 9, high: 9 },
    title: 'Prices',
    measured: 'how much prices rose over the year',
    unit: 'percent',
    counter: null,
    publisher: 'Office of Prices',
    sourceTitle: 'Prices, 2025',
    url: 'https://prices.example/',
    edition: 'March 2025',
    points: [
      { period: '2022', low: 2, high: 2 },
      { period: '2023', low: -1, high: -1 },
      { period: '2024', low: 4, high: 5 },
    ],
    ...parts,
  };
}
