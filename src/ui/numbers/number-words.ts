/** Writes proportions and conversions of numbers in words. */
import type { Conversion } from '../../core/conversions/conversion';
import type { Proportion } from '../../core/proportion/proportion';
import type { Translate } from '../text/translate';

/** Significant digits of proportions; what is compared is seldom known better. */
const PROPORTION_DIGITS = 2;

/** "about 1 for every 190 inhabitants" */
export function proportionWords({ kind, low, high, unit }: Proportion, t: Translate): string {
  const format = new Intl.NumberFormat(t.locale, {
    maximumSignificantDigits: PROPORTION_DIGITS,
    ...(kind === 'economy' ? { style: 'percent' } : {}),
    ...(unit ? { style: 'currency', currency: unit } : {}),
    ...(kind === 'in-dollars' ? { notation: 'compact' } : {}),
  });
  const scale = kind === 'economy' ? 100 : 1;
  return t(
    `numbers.${kind}`,
    rangeOf([low / scale, high / scale], (value) => format.format(value)),
  );
}

/** "Jordan, 2024: 12M" with its publisher, or the size of an everyday measure with its source. */
export function baseWords({ kind, base }: Proportion, t: Translate): string {
  const { country, period, value, publisher, sourceTitle, edition } = base;
  const format = new Intl.NumberFormat(t.locale, {
    notation: 'compact',
    maximumSignificantDigits: 3,
    ...(kind === 'economy' ? { style: 'currency', currency: 'USD' } : {}),
  });
  const what = country === null ? sourceTitle : `${country}, ${period ?? ''}: ${format.format(value)}`;
  return [what, [publisher, edition].filter(Boolean).join(', ')].join(' · ');
}

/** "42 km", "16 km – 32 km", "more than 16 km" */
export function conversionWords({ low, high, unit, digits }: Conversion, t: Translate): string {
  const words = (value: number) => measureWords(value, unit, digits, t.locale);
  if (low === null) return t('numbers.up-to', words(high ?? 0));
  if (high === null) return t('numbers.from', words(low));
  return rangeOf([low, high], words);
}

const rangeOf = (ends: readonly [number, number], words: (value: number) => string): string =>
  [...new Set(ends.map(words))].join(' – ');

/** Units that browsers name in every language; the signs for areas are the same in all languages. */
const NAMED: Readonly<Record<string, string>> = {
  kilometre: 'kilometer',
  metre: 'meter',
  centimetre: 'centimeter',
  millimetre: 'millimeter',
  litre: 'liter',
  gallon: 'gallon',
  gram: 'gram',
  ounce: 'ounce',
  mile: 'mile',
  foot: 'foot',
  inch: 'inch',
  hectare: 'hectare',
  acre: 'acre',
  kilogram: 'kilogram',
  pound: 'pound',
  '°C': 'celsius',
  '°F': 'fahrenheit',
  'kilometre per hour': 'kilometer-per-hour',
  'mile per hour': 'mile-per-hour',
};
const SIGNS: Readonly<Record<string, string>> = {
  'square kilometre': 'km²',
  'square metre': 'm²',
  'square centimetre': 'cm²',
  'square mile': 'mi²',
  'square foot': 'ft²',
};

function measureWords(value: number, unit: string, digits: number, locale: string): string {
  const named = NAMED[unit];
  const format = new Intl.NumberFormat(locale, {
    maximumSignificantDigits: digits,
    ...(named ? { style: 'unit', unit: named, unitDisplay: 'short' } : {}),
  });
  return named ? format.format(value) : `${format.format(value)} ${SIGNS[unit] ?? unit}`;
}
