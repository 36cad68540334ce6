/**
 * Puts the numbers of an article in proportion: people to the inhabitants of the sentence's country, deaths in a year
 * to 100,000 of them, money of a state to its economy and to each inhabitant, areas and lengths to an everyday measure.
 * Arithmetic with published values; nothing if country or year is unclear.
 */
import type { OpenedSeries } from '../../dataset/series/opened-series';
import type { Quantity } from '../../text/quantities/quantity';
import { countsNoun, measureOf, unitFactor } from '../../text/quantities/units-compared';
import type { Reading } from '../../text/reading';
import type { NumberPlace } from '../series/clause';
import type { CountrySaid, PlacesSaid } from '../series/countries-said';
import { isForeignDollar } from '../series/foreign-dollar';
import { placeIn } from '../series/number-place';
import { countryOfNumber, onlyCountry } from './about-country';
import { seriesWithId, valueIn, yearOf } from './country-year';
import { otherYears } from '../other-years';
import { everydayMeasures } from './everyday-measures';
import { isSum, sumOf } from './sums';
import type { Proportion, ProportionBase } from './proportion';
import {
  BASE_OF_RATE,
  deathNouns,
  DIED,
  OF_STATE,
  OTHER_LENGTH,
  OTHER_MONEY,
  OTHER_PEOPLE,
  PART_OF_COUNTRY,
  peopleNouns,
  STATE_MONEY,
  WITHIN_A_YEAR,
} from './proportion-words';

/** Largest N of "one in N inhabitants"; beyond, a share tells the reader nothing. */
const RAREST = 1e6;
const PER_DEATHS = 100_000;
/** Smallest rate of deaths for 100,000 inhabitants that is given. */
const LEAST_DEATHS = 0.05;
/** Smallest and largest share of the economy for a state's sum (percent). */
const ECONOMY = { least: 0.001, most: 300 };
/** Series by id and unit. */
const INHABITANTS = ['population', 'count'] as const;
const ECONOMY_IN_DOLLARS = ['gdp', 'USD'] as const;
const MONEY_CODE = /^[A-Z]{3}$/;
/** An order of magnitude ("thousands of people") is not a number to divide. */
const OPEN = /\b(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)\b/i;

/** Published values, and the article's day (ISO). */
interface Known {
  readonly places: PlacesSaid;
  readonly series: OpenedSeries;
  readonly published: string;
}

type Aim = 'people' | 'deaths' | 'money' | 'measure';

/** Whether published values may put a number of the article in proportion, without opening them. */
export function mayHaveProportions(reading: Reading, quantities: readonly Quantity[]): boolean {
  return (
    reading.article.published !== null &&
    quantities.some((quantity) => {
      if (isSum(quantity)) return true;
      const aim = aimOf(quantity);
      return aim !== null && aim !== 'measure' && isSaid(aim, placeIn(reading, quantity));
    })
  );
}

/**
 * @param places null if the series are not open: then only areas and lengths
 * @param taken numbers that already have a series
 */
export function findProportions(
  reading: Reading,
  quantities: readonly Quantity[],
  opened: { readonly places: PlacesSaid; readonly series: OpenedSeries } | null,
  taken: ReadonlySet<number>,
): Proportion[] {
  const { published } = reading.article;
  const isOtherTime = otherYears(reading.article);
  return quantities.flatMap((quantity) => {
    const aim = aimOf(quantity);
    if (!aim || taken.has(quantity.start)) return [];
    if (aim !== 'measure' && !(opened && published)) return [];
    const place = placeIn(reading, quantity);
    if (OPEN.test(written(quantity, place))) return [];
    const known = opened && published ? { ...opened, published } : null;
    const own = isSaid(aim, place) ? aimed(aim, quantity, place, known) : [];
    if (own.length || !known || !isSum(quantity) || isOtherTime(quantity, known.published)) return own;
    return sumOf(quantity, place, known);
  });
}

function aimed(aim: Aim, quantity: Quantity, place: NumberPlace, known: Known | null): Proportion[] {
  if (aim === 'measure') return measured(quantity);
  if (!known) return [];
  return aim === 'money' ? moneyOf(quantity, place, known) : peopleOf(aim, quantity, place, known);
}

function aimOf({ unit, low, high }: Quantity): Aim | null {
  const value = high ?? low;
  if (unit === null || value === null || value <= 1) return null;
  if (MONEY_CODE.test(unit)) return 'money';
  const kind = measureOf(unit)?.kind;
  if (kind === 'area' || kind === 'length') return 'measure';
  if (!countsNoun(unit)) return null;
  const noun = unit.split(' ').at(-1)!.toLowerCase();
  return deathNouns.has(noun) ? 'deaths' : peopleNouns.has(noun) ? 'people' : null;
}

/** Whether the words around a number allow a proportion. */
function isSaid(aim: Aim, { sentence, clause, before, after }: NumberPlace): boolean {
  switch (aim) {
    case 'people':
    case 'deaths':
      return !OTHER_PEOPLE.test(sentence) && !PART_OF_COUNTRY.test(sentence) && !BASE_OF_RATE.test(before);
    case 'money':
      return STATE_MONEY.test(sentence) && OF_STATE.test(sentence) && !OTHER_MONEY.test(sentence);
    case 'measure':
      return !OTHER_LENGTH.test(clause) && !/^\s*(?:per|an?|from)\b/.test(after);
  }
}

function peopleOf(aim: 'people' | 'deaths', quantity: Quantity, place: NumberPlace, known: Known): Proportion[] {
  const haveDied = aim === 'deaths' || DIED.test(place.after) || DIED.test(place.before);
  if (haveDied && !WITHIN_A_YEAR.test(place.sentence)) return [];
  const country = countryOfNumber(place, quantity, known.places);
  const people = country && valueFor(INHABITANTS, country, place, known);
  if (!people) return [];
  const [low, high] = endsOf(quantity);
  if (high >= people.value) return [];
  if (haveDied) {
    const rate = (count: number) => (count / people.value) * PER_DEATHS;
    return rate(high) < LEAST_DEATHS ? [] : [proportion('deaths', quantity, [rate(low), rate(high)], null, people)];
  }
  const oneFor = (count: number) => people.value / count;
  return oneFor(high) > RAREST ? [] : [proportion('people', quantity, [oneFor(high), oneFor(low)], null, people)];
}

function moneyOf(quantity: Quantity, place: NumberPlace, known: Known): Proportion[] {
  const country = onlyCountry(place, known.places);
  const people = country && valueFor(INHABITANTS, country, place, known);
  if (!people || isForeignDollar(country.code, place.sentence)) return [];
  const [low, high] = endsOf(quantity);
  const economy = quantity.unit === 'USD' ? valueFor(ECONOMY_IN_DOLLARS, country, place, known) : null;
  const shares = economy && ([low, high].map((sum) => (sum / economy.value) * 100) as [number, number]);
  if (shares && (shares[1] < ECONOMY.least || shares[1] > ECONOMY.most)) return [];
  const perPerson = [low / people.value, high / people.value] as [number, number];
  if (!shares && perPerson[1] < 1) return [];
  return [
    ...(shares ? [proportion('economy', quantity, shares, null, economy)] : []),
    proportion('per-person', quantity, perPerson, quantity.unit, people),
  ];
}

function measured(quantity: Quantity): Proportion[] {
  const [low, high] = endsOf(quantity);
  const kind = measureOf(quantity.unit!)!.kind;
  return everydayMeasures.flatMap(({ kind: name, of, least, most, base }) => {
    const factor = of === kind ? unitFactor(quantity.unit!, of === 'area' ? 'square metre' : 'metre') : null;
    if (factor === null) return [];
    const many = (size: number) => (size * factor) / base.value;
    return many(low) < least || many(high) > most
      ? []
      : [proportion(name, quantity, [many(low), many(high)], null, base)];
  });
}

/** Returns the value of a series for a country in the meant year; null if one of them is missing. */
function valueFor(
  [id, unit]: readonly [id: string, unit: string],
  country: CountrySaid,
  place: NumberPlace,
  { series, published }: Known,
) {
  const number = seriesWithId(series, id, unit);
  const year = yearOf(place, published);
  return number === null || year === null ? null : valueIn(series, number, country, year, published);
}

const endsOf = ({ low, high }: Quantity): [number, number] => [low ?? high!, high ?? low!];

const written = ({ start, end }: Quantity, { sentence, sentenceStart }: NumberPlace): string =>
  sentence.slice(start - sentenceStart, end - sentenceStart);

const proportion = (
  kind: Proportion['kind'],
  { start, end }: Quantity,
  [low, high]: readonly [number, number],
  unit: string | null,
  base: ProportionBase,
): Proportion => ({ start, end, kind, low, high, unit, base });
