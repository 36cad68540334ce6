/** Says a series' values in words. */
import type { SeriesFigure } from '../../core/series/series-figure';
import { formatDate } from '../text/format';
import type { Translate } from '../text/translate';

/** Numbers with more digits than this are rounded to three that count. */
const LONGEST_PLAIN = 1e6;

/** By locale, unit and size: one costs a quarter of a millisecond to make, and a chart has seventy values. */
const formats = new Map<string, Intl.NumberFormat>();

/** "44.4 %", "2.9M", "$3.9T", "12,345": a value as the reader's language writes it. */
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

/** One value, or both ends of a range. */
export function rangeWords({ low, high }: { low: number; high: number }, unit: string, locale: string): string {
  const from = valueWords(low, unit, locale);
  const to = valueWords(high, unit, locale);
  return from === to ? from : `${from} – ${to}`;
}

/** "2024", "May 2025", "Q2 2025", "2024 (October to September)": a period in words. */
export function periodWords(period: string, t: Translate): string {
  const quarter = /^(\d{4})-Q(\d)$/.exec(period);
  if (quarter) return t('series.quarter', quarter[2]!, quarter[1]!);
  const fiscal = /^FY(\d{4})$/.exec(period);
  return fiscal ? t('series.fiscal', fiscal[1]!) : formatDate(period, t.locale);
}

/** The sentence of the card: "For 2024: 58.5%. The number in the article lies within that." */
export function seriesSentence(figure: SeriesFigure, t: Translate): string {
  const values = rangeWords(figure, figure.unit, t.locale);
  return `${t('series.value', periodWords(figure.period, t), values)} ${t(`series.${figure.relation}`)}`;
}
