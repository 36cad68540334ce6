import { hashWord } from '../../../text/word-hash';
import { Shape } from '../../../text/token';
import { wordSet } from '../../../text/word-set';
import type { NamedCandidate } from '../alias-hits';
import { isCapital, type NameScan } from '../name-scan';
import { divisionOf, hitEndingAt, levelOf, levelOfHit, type PlaceLevel } from './place-levels';
import { beforeCity, beforeDivision, behindDivision, behindTown, ofCity, ofDivision } from './place-words';
import type { TokenRange } from '../find/stretches';
import { Is } from '../words/word-class';
import { COMMA } from '../../../text/marks';

const OF = hashWord('of');
const AND = new Set(['and', 'or'].map(hashWord));
const OPENERS = new Set(['of', 'from', 'to'].map(hashWord));
const isBehindDivision = wordSet(behindDivision);
const isBeforeDivision = wordSet(beforeDivision);
const isOfDivision = wordSet(ofDivision);
const isOfCity = wordSet(ofCity);
const isBehindTown = wordSet(behindTown);
const isBeforeCity = wordSet(beforeCity);

/** The level of a place by words beside the name, and their place. */
export interface LevelCue {
  readonly level: PlaceLevel;
  readonly at: TokenRange;
}

/**
 * Returns which level of place is meant by an ambiguous name: "New York state", "Governor of Washington", "Georgia and
 * Ukraine", "Saratoga Springs, New York". Null if nothing tells.
 */
export function levelCue(scan: NameScan, name: TokenRange): LevelCue | null {
  return cueBehind(scan, name) ?? cueBefore(scan, name) ?? cueOfNeighbours(scan, name);
}

function cueBehind({ tokens }: NameScan, { end }: TokenRange): LevelCue | null {
  const at = end < tokens.count && tokens.shape[end] === Shape.Possessive ? end + 1 : end;
  if (at >= tokens.count || tokens.shape[at]! > Shape.Mixed || !isBehindDivision(tokens.hash[at]!)) return null;
  return { level: 'division', at: { first: at, end: at + 1 } };
}

function cueBefore(scan: NameScan, { first, end }: TokenRange): LevelCue | null {
  const { tokens } = scan;
  const before = first - 1;
  if (before < 0) return null;
  const at = { first: before, end: first };
  if (isBeforeDivision(tokens.hash[before]!)) return { level: 'division', at };
  if (isBeforeCity(tokens.hash[before]!)) return { level: 'city', at };
  if (tokens.hash[before] === OF && before > 0) return cueOf(scan, before);
  return tokens.hash[before] === COMMA && isTownBefore(scan, before, end) ? { level: 'division', at } : null;
}

/** Number of words looked back over from "of" for a title: "Representative Jane A. Roe of New York". */
const LONGEST_HOLDER = 7;

function cueOf({ tokens }: NameScan, of: number): LevelCue | null {
  const word = tokens.hash[of - 1]!;
  const at = { first: of - 1, end: of };
  if (isOfCity(word)) return { level: 'city', at };
  if (isOfDivision(word)) return { level: 'division', at };
  for (let title = of - 1; title >= Math.max(0, of - LONGEST_HOLDER); title--) {
    if (!isCapital(tokens, title) && tokens.shape[title] !== Shape.Punctuation) return null;
    if (isCapital(tokens, title) && isOfDivision(tokens.hash[title]!))
      return { level: 'division', at: { first: title, end: of } };
  }
  return null;
}

/**
 * Whether a name without a record is used like a place before a comma: "in Saratoga Springs, New York"; not "In May,
 * Washington said".
 */
function isTownBefore(scan: NameScan, comma: number, end: number): boolean {
  const { tokens, classes } = scan;
  const isOver = end >= tokens.count || tokens.shape[end] === Shape.Punctuation || isBehindTown(tokens.hash[end]!);
  if (!isOver) return false;
  let first = comma;
  while (first > 0 && isCapital(tokens, first - 1) && !(classes[first - 1]! & NO_TOWN)) first--;
  if (first === comma || first === 0 || scan.hitAt(first)?.end === comma) return false;
  return (
    tokens.shape[first - 1] === Shape.Lower &&
    ((classes[first - 1]! & Is.PlacePreposition) !== 0 || OPENERS.has(tokens.hash[first - 1]!))
  );
}

const NO_TOWN = Is.Calendar | Is.OrganisationHead | Is.EventHead | Is.WorkHead | Is.TitleHead | Is.Group;

/** Returns the level by neighbours of one level: "Massachusetts, New York and Bermuda", "Georgia and Ukraine". */
function cueOfNeighbours(scan: NameScan, { first, end }: TokenRange): LevelCue | null {
  const { tokens } = scan;
  if (first > 1 && isLink(scan, first - 1)) {
    const before = hitEndingAt(scan, first - 1);
    const level = levelOfHit(before);
    // A city before a comma is in the place that follows.
    if (before && level && !(level === 'city' && tokens.hash[first - 1] === COMMA)) return { level, at: before };
  }
  if (end + 1 >= tokens.count || !isLink(scan, end)) return null;
  const behind = scan.hitAt(end + 1);
  const level = levelOfHit(behind);
  // A state or country after a comma contains the city before it.
  return behind && level && (level === 'city' || tokens.hash[end] !== COMMA || goesOn(scan, behind.end))
    ? { level, at: behind }
    : null;
}

function isLink({ tokens }: NameScan, at: number): boolean {
  return tokens.hash[at] === COMMA || AND.has(tokens.hash[at]!);
}

/** Whether a list goes on: "…, New Jersey and Ohio", "…, New Jersey, and Ohio"; "…, Texas, and stayed" does not. */
function goesOn({ tokens }: NameScan, end: number): boolean {
  const and = end < tokens.count && tokens.hash[end] === COMMA ? end + 1 : end;
  return and + 1 < tokens.count && AND.has(tokens.hash[and]!) && isCapital(tokens, and + 1);
}

/** The evidence of the place after a comma about a city or state before it. */
export interface PlaceBehind {
  readonly at: TokenRange;
  readonly agrees: boolean;
}

/**
 * Reads the place after a comma: "Charleston, W.Va.", "Paris, Texas", "Sydney, Australia"; null if there is none, and
 * in a list.
 */
export function placeBehind(scan: NameScan, { end }: TokenRange, candidate: NamedCandidate): PlaceBehind | null {
  const { tokens } = scan;
  if (end + 1 >= tokens.count || tokens.hash[end] !== COMMA || levelOf(candidate) !== 'city') return null;
  const at = scan.hitAt(end + 1);
  if (!at) return null;
  const { dataset, entity } = candidate;
  const country = dataset.country(entity);
  const home = divisionOf(candidate);
  let isOther = false;
  for (const place of at.candidates) {
    const level = place.dataset === dataset ? levelOf(place) : null;
    if (level === null || level === 'city') continue;
    const isHome =
      level === 'country'
        ? place.entity === country
        : home >= 0
          ? place.entity === home
          : dataset.country(place.entity) === country;
    if (isHome) return { at, agrees: true };
    // "London, Russia and …" is more often a list than a town with that name.
    isOther ||= level === 'division';
  }
  return isOther && !goesOn(scan, at.end) ? { at, agrees: false } : null;
}

/** Returns the city before the comma if it is in the candidate: "Seattle, Washington", "Tbilisi, Georgia". */
export function cityBefore(
  scan: NameScan,
  { first }: TokenRange,
  { dataset, entity }: NamedCandidate,
): TokenRange | null {
  if (first < 2 || scan.tokens.hash[first - 1] !== COMMA) return null;
  const hit = hitEndingAt(scan, first - 1);
  const liesHere = hit?.candidates.some(
    (city) =>
      city.dataset === dataset &&
      levelOf(city) === 'city' &&
      (dataset.country(city.entity) === entity ||
        (dataset.country(city.entity) === dataset.country(entity) && [-1, entity].includes(divisionOf(city)))),
  );
  return liesHere ? hit : null;
}
