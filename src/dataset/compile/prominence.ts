/**
 * Computes prominence: how likely a bare name means this entity and not another of the same name, 0 to 255. The same
 * rules for all: persons by office and the size of its country, places by kind and population, organisations by kind.
 */
import { daysOf } from '../../dates/partial-date';
import {
  cityScale,
  countryProminence,
  LOST_A_YEAR,
  kindProminence,
  officeProminence,
  officeWithoutKind,
  placeKindProminence,
  sizeScale,
  UNKNOWN,
} from './prominence-rules';
import type { EntityRecord } from '../schema';

const DAYS_A_YEAR = 365.25;

/**
 * @param sizeOf number of people in a country's cities in the dataset, by the country's id: the only measure of size
 *   that the records give
 * @param edition ISO date of the dataset; offices that ended long before it count for less
 */
export function prominenceOf(record: EntityRecord, sizeOf: (country: string) => number, edition: string): number {
  if (record.type === 'person') return personProminence(record, sizeOf, daysOf(edition).latest);
  if (record.type === 'place') return placeProminence(record, sizeOf);
  return kindProminence[record.kind ?? ''] ?? UNKNOWN;
}

function personProminence({ roles }: EntityRecord, sizeOf: (country: string) => number, today: number): number {
  const values = roles.map(({ office, of, end }) => {
    const base = office === null ? officeWithoutKind : (officeProminence[office] ?? officeWithoutKind);
    const yearsAgo = end === null ? 0 : Math.max(0, (today - daysOf(end).latest) / DAYS_A_YEAR);
    return base + (of === null ? 0 : sizeBonus(sizeOf(of))) - yearsAgo * LOST_A_YEAR;
  });
  return clamp(Math.max(UNKNOWN, ...values));
}

function placeProminence(record: EntityRecord, sizeOf: (country: string) => number): number {
  const { kind, population } = record;
  if (kind === 'country') return clamp(countryProminence + sizeBonus(sizeOf(record.id)) / 4);
  const base = placeKindProminence[kind ?? ''];
  if (base !== undefined) return clamp(base);
  const byPeople =
    population === null
      ? cityScale.smallest
      : cityScale.smallest + cityScale.perTenfold * Math.max(0, Math.log10(population / cityScale.from));
  return clamp(byPeople + (record.capitalOf ? cityScale.capital + sizeBonus(sizeOf(record.capitalOf)) / 4 : 0));
}

/** Returns the addition to an office for the size of its country. */
function sizeBonus(people: number): number {
  const tenfolds = Math.log10(Math.max(sizeScale.from, people) / sizeScale.from);
  return Math.min(sizeScale.most, tenfolds * sizeScale.perTenfold);
}

function clamp(value: number): number {
  return Math.max(0, Math.min(255, Math.round(value)));
}
