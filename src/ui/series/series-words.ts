/** Writes the values of a series in words. */
import type { SeriesFigure } from '../../core/series/series-figure';
import { formatDate } from '../text/format';
import type { Translate } from '../text/translate';

/** Larger numbers are rounded to three significant digits. */
const LONGEST_PLAIN = 1e6;

/**
 * Cache by locale, unit and size: a format takes a quarter of a millisecond to make, and a chart has seventy values.
 */
const formats = new Map<string, Intl.NumberFormat>();

/** Writes a value in the reader's language: "44.4 %", "2.9M", "$3.9T", "12,345". */
export function valueWords(value: number, unit: string, locale: string): string {
  const isLarge = Math.abs(value) >= LONGEST_PLAIN;
  const key = [locale, unit, isLarge].join();
  const format = formats.get(key) ?? formatOf(unit, isLarge, locale);
  formats.set(key, format);
  return format.format(unit === 'percent' ? value / 100 : value);
}

function formatOf(unit: string, isLarge: boolean, locale: string): Intl.NumberFormat {
  const isMoney = /^[A-Z]{3}\b/.test(unit);
  return new Intl.NumberFormat(locale, {
    ...(isLarge ? { notation: 'compact', maximumSignificantDigits: 3 } : { maximumFractionDigits: 2 }),
    ...(isMoney ? { style: 'currency', currency: unit.slice(0, 3) } : {}),
    ...(unit === 'percent' ? { style: 'percent' } : {}),
  });
}

/** Writes one value, or both ends of a range. */
export function rangeWords({ low, high }: { low: number; high: number }, unit: string, locale: string): string {
  const from = valueWords(low, unit, locale);
  const to = valueWords(high, unit, locale);
  return from === to ? from : `${from} – ${to}`;
}

/** Writes a period in words: "2024", "May 2025", "Q2 2025", "2024 (October to September)". */
export function periodWords(period: string, t: Translate): string {
  const quarter = /^(\d{4})-Q(\d)$/.exec(period);
  if (quarter) return t('series.quarter', quarter[2]!, quarter[1]!);
  const fiscal = /^FY(\d{4})$/.exec(period);
  return fiscal ? t('series.fiscal', fiscal[1]!) : formatDate(period, t.locale);
}

/** Writes the sentence of the card: "For 2024: 58.5%. The number in the article lies within that." */
export function seriesSentence(figure: SeriesFigure, t: Translate): string {
  const values = rangeWords(figure, figure.unit, t.locale);
  return `${t('series.value', periodWords(figure.period, t), values)} ${t(`series.${figure.relation}`)}`;
}
