/** Finds the entity of a series' table whose value a number is, or null if unclear. */
import { pattern } from '../../text/pattern';
import type { SeriesDefinition } from '../../dataset/series/series-schema';
import type { Quantity } from '../../text/quantities/quantity';
import { codesIn, namesEuroArea, namesWorld, type PlacesSaid } from './countries-said';
import type { NumberPlace } from './clause';
import type { Span } from '../../text/article';
import { saysOne } from './phrases';

const EURO_AREA = 'EMU';
const WORLD = 'WLD';

/** @returns the entity, or null if the text names none, several, or only a part of one */
export function ownerOf(
  { owner, fixed, keys, world, ignore }: SeriesDefinition,
  place: NumberPlace,
  places: PlacesSaid,
  { unit }: Quantity,
): string | null {
  const sentence = { start: place.sentenceStart, end: place.sentenceStart + place.sentence.length };
  switch (owner) {
    case 'nobody':
      return fixed;
    case 'fixed':
      return isFixed(fixed!, place, places) ? fixed : null;
    case 'any':
      return countryOf(place, without(places, ignore), world);
    case 'from':
      return fromOf(place, places);
    case 'pair':
      return pairOf(place, places);
    case 'donor': {
      const donors = codesIn(without(places, ignore), sentence);
      return donors.length === 1 ? donors[0]! : null;
    }
    case 'keyed': {
      if (unit !== null && keys[unit]) return keys[unit];
      const found = Object.keys(keys).filter((word) => saysOne(place.clause, [word]));
      return found.length === 1 ? keys[found[0]!]! : null;
    }
  }
}

function isFixed(fixed: string, place: NumberPlace, places: PlacesSaid): boolean {
  const sentence = { start: place.sentenceStart, end: place.sentenceStart + place.sentence.length };
  if (partOf(place, places)) return false;
  const said = codesIn(places, sentence);
  if (namesEuroArea(place.sentence)) said.push(EURO_AREA);
  if (said.length) return said.every((code) => code === fixed);
  const before = codesIn(places, { start: sentence.start - place.previous.length - 2, end: sentence.start });
  return before.length === 1 && before[0] === fixed && !namesEuroArea(place.previous);
}

function countryOf(place: NumberPlace, places: PlacesSaid, world: SeriesDefinition['world']): string | null {
  const inClause = codesIn(places, place);
  if (namesEuroArea(place.clause)) inClause.push(EURO_AREA);
  if (!inClause.length && world !== 'no' && namesWorld(place.sentence)) return WORLD;
  if (partOf(place, places)) return null;
  if (inClause.length === 1) return inClause[0]!;
  if (inClause.length > 1) return null;
  const sentence = { start: place.sentenceStart, end: place.sentenceStart + place.sentence.length };
  if (namesSomebody(place, places) || partOf(sentence, places)) return null;
  const inSentence = codesIn(places, sentence);
  if (inSentence.length === 1 && !namesEuroArea(place.sentence)) return inSentence[0]!;
  if (inSentence.length) return null;
  if (world === 'default') return WORLD;
  const before = codesIn(places, { start: sentence.start - place.previous.length - 2, end: sentence.start });
  return before.length === 1 ? before[0]! : null;
}

/** Whether the clause names a city or region, whose number is not a country's. */
function partOf({ start, end, clause }: Span & Partial<NumberPlace>, { others }: PlacesSaid): boolean {
  return others.some(
    (other) =>
      other.start >= start && other.end <= end && clause?.slice(other.start - start, other.end - start).trim() !== '',
  );
}

/**
 * Whether the clause has an owner that is not a country, so that the sentence's country is not meant: "Exampleland's
 * jobless rate", "the jobless rate of Exampleland".
 */
function namesSomebody({ clause, start }: NumberPlace, { countries }: PlacesSaid): boolean {
  return [...clause.matchAll(OWNER)].some(
    ({ index, 0: words, 1: name }) =>
      !countries.some((country) => country.start === start + index + words.length - (name?.length ?? words.length)),
  );
}

/** A possessive name, or one after "rate of"; months have no rate. */
const OWNER = pattern(
  String.raw`\b\p{Lu}[\p{L}-]+(?=['’]s\b)|\b(?:rate|unemployment|inflation|debt|deficit|economy|growth|population) (?:of|
      in) (?:the )?(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))(\p{Lu}[\p{L}-]+)`,
  'gu',
);

const without = (places: PlacesSaid, codes: readonly string[]): PlacesSaid =>
  codes.length ? { ...places, countries: places.countries.filter(({ code }) => !codes.includes(code)) } : places;

/** Returns the only country of the clause: "refugees from Syria", "Syrian refugees". */
function fromOf(place: NumberPlace, places: PlacesSaid): string | null {
  const said = codesIn(places, place);
  const isFrom = /\brefugees from\b/i.test(place.clause) || isBeforeRefugees(place, places) !== null;
  return said.length === 1 && isFrom ? said[0]! : null;
}

/** "Syrian refugees in Turkey", "Turkey hosts 2.9 million refugees from Syria". */
function pairOf(place: NumberPlace, places: PlacesSaid): string | null {
  const said = codesIn(places, place);
  if (said.length !== 2) return null;
  const named = /\brefugees from\s+(?:the )?/i.exec(place.clause);
  const at = named ? place.start + named.index + named[0].length : -1;
  const from = named ? places.countries.find(({ start }) => start === at)?.code : isBeforeRefugees(place, places);
  const to = said.find((code) => code !== from);
  return from && to ? `${from}>${to}` : null;
}

function isBeforeRefugees({ clause, start: from }: NumberPlace, { countries }: PlacesSaid): string | null {
  const country = countries.find(({ start, end }) => start >= from && /^\s+refugees\b/i.test(clause.slice(end - from)));
  return country?.code ?? null;
}
