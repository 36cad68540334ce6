import type { OpenedDataset } from '../../../dataset/opened';
import { sentenceOf } from '../../../text/reading';
import { tokenise } from '../../../text/tokens';
import { findAlias, type AliasHit, type NamedCandidate } from '../alias-hits';
import { tallyCountries, type CountryTally } from './country-tally';
import { guessType, wordCount } from '../find/guess-type';
import type { NameScan } from '../name-scan';
import { isFullPerson } from '../find/hit-kinds';
import { surnameAt } from '../find/surname-at';
import { parliamentTalk } from './person-doubt';
import type { Piece } from '../find/piece';
import { officeBeside } from './office-beside';
import { levelOfHit } from './place-levels';
import { dayNumber } from '../../../dates/partial-date';
import { standsLikePlace } from './stands-like-place';
import type { TokenRange } from '../find/stretches';
import { articleFields } from '../wide/article-fields';
import { clubsNamed } from '../wide/clubs-named';
import { thingsNamed } from '../wide/things-named';

/** Evidence of the whole article about the entities that a name may mean. */
export interface LinkContext {
  /** The article's date in days since 1970-01-01, or null. */
  readonly day: number | null;
  readonly countries: CountryTally;
  /** Returns the country of the article's outlet, if a dataset has the outlet; else -1. */
  outletCountry(dataset: OpenedDataset): number;
  /** Returns the first place of an entity's full name. */
  fullNameAt(candidate: NamedCandidate): TokenRange | null;
  /** Returns the place of a name that can mean only this entity. */
  clearNameAt(candidate: NamedCandidate): TokenRange | null;
  /** Whether an alias of an entity is anywhere in the article. */
  isSpokenOf(dataset: OpenedDataset, entity: number): boolean;
  /** Whether states or provinces of a country are named. */
  speaksOfDivisions(dataset: OpenedDataset, country: number): boolean;
  /**
   * Returns the number of words that support the record's fields, for the field with the most (see
   * `text/life-fields.ts`).
   */
  fieldWords(fields: number): number;
  /** Returns the number of different clubs of a sport that are named in full. */
  clubsNamed(sport: number): number;
  /** Whether the article uses a name in one word like a thing: "in the Amazon". */
  isAThing(word: number): boolean;
  /** Whether the article has a word of parliaments, parties or elections. */
  speaksOfParliament(): boolean;
  /** Returns where a word is used like a place ("in Lyon"), unless it is somebody's first name in the article. */
  asPlaceAt(word: number): TokenRange | null;
  /** Whether a bare surname is in the prose before a place in the article. */
  isBareBefore(surname: number, at: TokenRange): boolean;
  /**
   * Returns how often other people with this surname are named in full, and how often the candidate is; `given` counts
   * the others whose first word is a known given name.
   */
  namesakes(
    surname: number,
    candidate: NamedCandidate,
  ): { readonly own: number; readonly others: number; readonly given: number };
}

/** Whether a person's everyday name has the person's office beside it: "Sen. Chris Murphy". */
function isNamedByOffice(scan: NameScan, day: number | null, piece: Piece, candidate: NamedCandidate): boolean {
  if (piece.end - piece.first === 1 || candidate.dataset.type(candidate.entity) !== 'person') return false;
  return officeBeside(scan, day, piece, candidate) !== null;
}

/** Reads the whole article once, for the links of all names. */
export function linkContext(scan: NameScan, pieces: readonly Piece[]): LinkContext {
  const fullNames = new Map<OpenedDataset, Map<number, TokenRange>>();
  const clearNames = new Map<OpenedDataset, Map<number, TokenRange>>();
  const spoken = new Map<OpenedDataset, Set<number>>();
  const divided = new Map<OpenedDataset, Set<number>>();
  const bySurname = new Map<number, Piece[]>();
  const firstBare = new Map<number, number>();
  const asPlace = new Map<number, TokenRange>();
  const firstNames = new Set<number>();
  let things: ReadonlySet<number> | null = null;
  const day = dayNumber(scan.reading.article.published);
  for (const piece of pieces) {
    for (const candidate of piece.hit?.candidates ?? []) {
      const { dataset, entity, full, needs } = candidate;
      let seen = spoken.get(dataset);
      if (!seen) spoken.set(dataset, (seen = new Set<number>()));
      seen.add(entity);
      if (!full && needs === 'evidence' && isNamedByOffice(scan, day, piece, candidate))
        addFirst(fullNames, dataset, entity, piece);
      if (!full || (piece.end - piece.first === 1 && dataset.type(entity) === 'person')) continue;
      addFirst(fullNames, dataset, entity, piece);
      if (needs === 'nothing') addFirst(clearNames, dataset, entity, piece);
    }
    if (piece.end - piece.first === 1 && !firstBare.has(scan.tokens.hash[piece.first]!) && isInProse(scan, piece)) {
      firstBare.set(scan.tokens.hash[piece.first]!, piece.first);
    }
    if (piece.end - piece.first === 1 && standsLikePlace(scan, piece))
      asPlace.set(scan.tokens.hash[piece.first]!, piece);
    if (!isPersonLike(scan, piece)) continue;
    firstNames.add(scan.tokens.hash[piece.first]!);
    const surname = scan.tokens.hash[surnameAt(scan, piece)]!;
    const list = bySurname.get(surname);
    if (list) list.push(piece);
    else bySurname.set(surname, [piece]);
  }
  return {
    day,
    countries: tallyCountries(scan, pieces),
    outletCountry: outletCountries(scan),
    fullNameAt: ({ dataset, entity }) => fullNames.get(dataset)?.get(entity) ?? null,
    clearNameAt: ({ dataset, entity }) => clearNames.get(dataset)?.get(entity) ?? null,
    isSpokenOf: (dataset, entity) => spoken.get(dataset)?.has(entity) ?? false,
    speaksOfDivisions(dataset, country) {
      let countries = divided.get(dataset);
      if (!countries) divided.set(dataset, (countries = countriesDivided(dataset, pieces)));
      return countries.has(country);
    },
    fieldWords: articleFields(scan),
    clubsNamed: clubsNamed(pieces),
    isAThing: (word) => (things ??= thingsNamed(scan, pieces)).has(word),
    speaksOfParliament: parliamentTalk(scan),
    asPlaceAt: (word) => (firstNames.has(word) ? null : (asPlace.get(word) ?? null)),
    isBareBefore: (surname, at) => (firstBare.get(surname) ?? Infinity) < at.first,
    namesakes(surname, { dataset, entity }) {
      let own = 0;
      let others = 0;
      let given = 0;
      for (const piece of bySurname.get(surname) ?? []) {
        const { hit, first } = piece;
        if (hit?.candidates.some((other) => other.dataset === dataset && other.entity === entity)) own++;
        else {
          others++;
          // A name with a generation is a person, whatever the given name.
          if (scan.isGivenName(first) || surnameAt(scan, piece) < piece.end - 1) given++;
        }
      }
      return { own, others, given };
    },
  };
}

/** Returns the country of the body with the outlet's name; looked up at the first use. */
function outletCountries({ reading, datasets }: NameScan): (dataset: OpenedDataset) => number {
  let hit: AliasHit | null | undefined;
  return (dataset) => {
    if (hit === undefined) {
      const tokens = tokenise(reading.article.outlet ?? '');
      hit = tokens.count ? findAlias(tokens, 0, datasets) : null;
      if (hit?.end !== tokens.count) hit = null;
    }
    const countries = new Set(
      hit?.candidates
        .filter((each) => each.dataset === dataset && dataset.type(each.entity) === 'organisation')
        .map(({ entity }) => dataset.country(entity)),
    );
    return countries.size === 1 ? [...countries][0]! : -1;
  };
}

function addFirst(
  names: Map<OpenedDataset, Map<number, TokenRange>>,
  dataset: OpenedDataset,
  entity: number,
  at: TokenRange,
): void {
  let known = names.get(dataset);
  if (!known) names.set(dataset, (known = new Map<number, TokenRange>()));
  if (!known.has(entity)) known.set(entity, at);
}

/** Returns the countries with a state or province that the article names and that shares its name with nothing else. */
function countriesDivided(dataset: OpenedDataset, pieces: readonly Piece[]): Set<number> {
  const countries = new Set<number>();
  for (const { hit } of pieces) {
    if (!hit || hit.candidates[0]!.dataset !== dataset) continue;
    const country = dataset.country(hit.candidates[0]!.entity);
    if (country >= 0 && !countries.has(country) && levelOfHit(hit) === 'division') countries.add(country);
  }
  return countries;
}

/** Whether it is in prose: headlines and captions use the bare surname first anyway. */
function isInProse({ reading }: NameScan, { first }: Piece): boolean {
  const { kind } = reading.article.blocks[reading.sentenceBlock[sentenceOf(reading, first)]!]!;
  return kind === 'paragraph' || kind === 'list-item' || kind === 'quotation';
}

/** Whether a name of two words or more is a person's, by its record or its look. */
function isPersonLike(scan: NameScan, piece: Piece): boolean {
  if (piece.end - piece.first < 2 || wordCount(scan, piece) < 2) return false;
  if (piece.hit) return isFullPerson(piece.hit);
  return guessType(scan, piece).type === 'person';
}
