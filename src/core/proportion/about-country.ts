/** Finds the one country that a sentence with a number is about. */
import type { CountrySaid, PlacesSaid } from '../series/countries-said';
import type { NumberPlace } from '../series/clause';
import type { Span } from '../../text/article';
import { COUNTRY_HAS, IN_COUNTRY } from './proportion-words';

/**
 * Returns the country, or null if the sentence names none, several, or another place. The number must be counted there:
 * "in Jordan", "Jordan's", "Jordan has", "Jordanian teachers".
 * @param number the number with its unit
 */
export function countryOfNumber(place: NumberPlace, number: Span, places: PlacesSaid): CountrySaid | null {
  const inSentence = only(place, places);
  if (!inSentence) return null;
  return inSentence.find((country) => isBound(country, place, number)) ?? null;
}

/** Returns the country of a sentence without any other place or country. */
export function onlyCountry(place: NumberPlace, places: PlacesSaid): CountrySaid | null {
  return only(place, places)?.[0] ?? null;
}

function only({ sentence, sentenceStart }: NumberPlace, { countries, others }: PlacesSaid): CountrySaid[] | null {
  const within = ({ start, end }: Span) => start >= sentenceStart && end <= sentenceStart + sentence.length;
  if (others.some(within)) return null;
  const said = countries.filter(within);
  return said.length && said.every(({ code }) => code === said[0]!.code) ? said : null;
}

function isBound({ start, end }: CountrySaid, { sentence, sentenceStart }: NumberPlace, number: Span): boolean {
  if (start >= number.start && end <= number.end) return true;
  const before = sentence.slice(0, start - sentenceStart);
  const after = sentence.slice(end - sentenceStart);
  if (IN_COUNTRY.test(before)) return true;
  const isSubject = /(?:^|[,;:] |\b(?:and|that|but|while) )(?:the )?$/i.test(before) && COUNTRY_HAS.test(after);
  const isOwner = /^['’]s?\s/.test(after) && number.start - end <= LONGEST_OWNED && number.start >= end;
  return isSubject || isOwner;
}

/** Largest distance between "Jordan's" and its number: "'s more than " (UTF-16 units). */
const LONGEST_OWNED = 20;
