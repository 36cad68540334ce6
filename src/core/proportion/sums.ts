/**
 * Puts sums of money that are nobody's budget in proportion: in US dollars at the rate of the time, and beside what the
 * people of the country produce in a year.
 */
import type { OpenedSeries } from '../../dataset/series/opened-series';
import type { Quantity } from '../../text/quantities/quantity';
import type { CountrySaid, PlacesSaid } from '../series/countries-said';
import { isForeignDollar } from '../series/foreign-dollar';
import type { NumberPlace } from '../series/clause';
import { onlyCountry } from './about-country';
import { seriesWithId, valueIn, yearOf } from './country-year';
import type { Proportion, ProportionBase } from './proportion';
import { OTHER_SUM } from './proportion-words';

/** Smallest sum that is given in dollars; smaller ones are prices on the spot. */
const LEAST_DOLLARS = 100;
/** Smallest and largest number of people that a reader can picture. */
const PEOPLE = { least: 2, most: 5e6 };
/** Largest age of a monthly rate (months), and largest change in it over that time. */
const MONTHS_OLD = 3;
const STEADY = 0.1;
const MONEY_CODE = /^[A-Z]{3}$/;

/** Codes in the table of exchange rates. */
const CURRENCIES: Readonly<Record<string, string>> = {
  EUR: 'EMU',
  GBP: 'GBR',
  AUD: 'AUS',
  BRL: 'BRA',
  CAD: 'CAN',
  CHF: 'CHE',
  CNY: 'CHN',
  DKK: 'DNK',
  HKD: 'HKG',
  INR: 'IND',
  JPY: 'JPN',
  KRW: 'KOR',
  LKR: 'LKA',
  MXN: 'MEX',
  MYR: 'MYS',
  NOK: 'NOR',
  NZD: 'NZL',
  SEK: 'SWE',
  SGD: 'SGP',
  THB: 'THA',
  TWD: 'TWN',
  ZAR: 'ZAF',
};

/** Published values, and the article's day (ISO). */
interface Known {
  readonly places: PlacesSaid;
  readonly series: OpenedSeries;
  readonly published: string;
}

/** Whether published values may put a sum in proportion. */
export function isSum({ unit, low, high }: Quantity): boolean {
  const value = high ?? low ?? 0;
  if (unit === null || !MONEY_CODE.test(unit)) return false;
  return unit in CURRENCIES ? value >= LEAST_DOLLARS : unit === 'USD' && value >= 1000;
}

export function sumOf(quantity: Quantity, place: NumberPlace, known: Known): Proportion[] {
  const isNow = yearOf(place, known.published) === Number(known.published.slice(0, 4));
  if (!isNow || OTHER_SUM.test(place.sentence)) return [];
  const inDollars = dollarsOf(quantity, place, known);
  if (inDollars) return [inDollars];
  const output = quantity.unit === 'USD' ? outputOf(quantity, place, known) : null;
  return output ? [output] : [];
}

/** The sum in US dollars, unless the sentence gives dollars too or the rate is not steady. */
function dollarsOf(quantity: Quantity, { sentence }: NumberPlace, { series, published }: Known): Proportion | null {
  const code = CURRENCIES[quantity.unit!];
  if (code === undefined || /\$|\bdollars?\b/i.test(sentence)) return null;
  const base = rateOn(series, code, quantity.unit!, published);
  const [low, high] = [quantity.low ?? quantity.high!, quantity.high ?? quantity.low!];
  if (!base || high / base.value < LEAST_DOLLARS) return null;
  const { start, end } = quantity;
  return { start, end, kind: 'in-dollars', low: low / base.value, high: high / base.value, unit: 'USD', base };
}

/** The mean rate of the last month that had ended, or of the article's month. */
function rateOn(series: OpenedSeries, code: string, currency: string, published: string): ProportionBase | null {
  const number = seriesWithId(series, 'exchange-rate', '*');
  if (number === null) return null;
  const definition = series.definition(number);
  const month = published.slice(0, 7);
  const points = series.points(number, 0, code).filter(({ period }) => period <= month);
  const recent = points.slice(-MONTHS_OLD).map(({ low, high }) => (low + high) / 2);
  const last = points.at(-1);
  if (!last || monthsBetween(last.period, month) > MONTHS_OLD) return null;
  if (Math.max(...recent) / Math.min(...recent) - 1 > STEADY) return null;
  return {
    value: recent.at(-1)!,
    country: currency,
    period: last.period,
    publisher: definition.publisher,
    sourceTitle: definition.sourceTitle,
    url: definition.url,
    edition: definition.editions[0]!.name,
  };
}

const monthsBetween = (earlier: string, later: string): number =>
  (Number(later.slice(0, 4)) - Number(earlier.slice(0, 4))) * 12 +
  Number(later.slice(5, 7)) -
  Number(earlier.slice(5, 7));

/** How many people of the country produce as much in a year. */
function outputOf(quantity: Quantity, place: NumberPlace, { places, series, published }: Known): Proportion | null {
  const country: CountrySaid | null = onlyCountry(place, places) ?? (names(place, places) ? null : places.main);
  if (!country || isForeignDollar(country.code, place.sentence)) return null;
  const number = seriesWithId(series, 'gdp-per-person', 'USD');
  const base = number === null ? null : valueIn(series, number, country, Number(published.slice(0, 4)), published);
  if (!base) return null;
  const [low, high] = [quantity.low ?? quantity.high!, quantity.high ?? quantity.low!].map((sum) => sum / base.value);
  if (low! < PEOPLE.least || high! > PEOPLE.most) return null;
  const { start, end } = quantity;
  return { start, end, kind: 'output', low: low!, high: high!, unit: null, base };
}

/** Whether the sentence names a country; then the article's is not meant. */
const names = ({ sentence, sentenceStart }: NumberPlace, { countries }: PlacesSaid): boolean =>
  countries.some(({ start, end }) => start >= sentenceStart && end <= sentenceStart + sentence.length);
