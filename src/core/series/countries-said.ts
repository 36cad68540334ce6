/** Finds the countries in a clause, its sentence and the previous sentence, to tell whose number it is. */
import type { Mention } from '../annotations';
import { mainCountry } from '../main-country';
import type { Span } from '../../text/article';
import type { OpenedDataset } from '../../dataset/opened';
import type { OpenedSeries } from '../../dataset/series/opened-series';

/** A country at a place in the text, by its code in the tables. */
export interface CountrySaid extends Span {
  readonly code: string;
  /** As the dataset names it. */
  readonly name: string;
}

export interface PlacesSaid {
  /** Countries and demonyms, in order. */
  readonly countries: readonly CountrySaid[];
  /** Places that are not countries, and places without a record. */
  readonly others: readonly Span[];
  /** The country that the article is about, see `mainCountry`; null if its places are in several. */
  readonly main: CountrySaid | null;
}

/** Returns all countries and places that an article mentions; "US$" is a currency. */
export function placesSaid(
  text: string,
  mentions: readonly Mention[],
  demonyms: readonly (Span & { readonly entity: { readonly id: string; readonly name: string } })[],
  datasets: readonly OpenedDataset[],
  series: OpenedSeries,
): PlacesSaid {
  const countries: CountrySaid[] = [];
  const others: Span[] = [];
  for (const { start, end, entity } of demonyms) {
    const code = text[end] === '$' ? null : series.codeOf(entity.id);
    if (code) countries.push({ start, end, code, name: entity.name });
  }
  for (const { start, end, entity, type } of mentions) {
    if (type !== 'place' || text[end] === '$') continue;
    const dataset = datasets.find(({ info }) => info.id === entity?.dataset);
    const number = entity && dataset ? dataset.find(entity.id) : -1;
    const isCountry = dataset !== undefined && number >= 0 && dataset.country(number) === number;
    const code = isCountry ? series.codeOf(entity!.id) : null;
    if (code) countries.push({ start, end, code, name: entity!.name });
    else others.push({ start, end });
  }
  const main = mainCountry(text, mentions, datasets);
  const mainCode = main && series.codeOf(main.id);
  return {
    countries: countries.sort((a, b) => a.start - b.start),
    others,
    main: main && mainCode ? { ...main, code: mainCode } : null,
  };
}

/** The distinct codes within a span. */
export function codesIn({ countries }: PlacesSaid, { start, end }: Span): string[] {
  return [
    ...new Set(countries.filter((country) => country.start >= start && country.end <= end).map(({ code }) => code)),
  ];
}

const EURO_AREA = /\beuro ?-?(?:area|zone)\b/i;
export const namesEuroArea = (text: string): boolean => EURO_AREA.test(text);
const WORLD = /\b(?:world(?:wide)?|globe|global(?:ly)?)\b/i;
export const namesWorld = (text: string): boolean => WORLD.test(text);
