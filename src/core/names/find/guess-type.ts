import type { EntityType } from '../../../dataset/kinds';
import { anySport } from '../../../text/life-fields';
import { hashWord } from '../../../text/word-hash';
import { Shape, tokenText } from '../../../text/token';
import { wordSet } from '../../../text/word-set';
import { isContinent, isCountry, isPersonHit, isPlace } from './hit-kinds';
import { isAmongPlaces, isDateline, isOfPlaceNoun, isWeaklyWhere, isWhere } from './used-like-place';
import { isWide } from '../wide/is-wide';
import type { NamedCandidate } from '../alias-hits';
import type { NameScan } from '../name-scan';
import type { Piece } from './piece';
import { bodyVerbs, determiners, openingHeads, tradePlurals } from '../words/name-words';
import { ANY_HEAD, Is } from '../words/word-class';
import { AMPERSAND, COMMA, DOT, SMALL_S } from '../../../text/marks';

const OF = hashWord('of');
const WHICH = hashWord('which');
const THE = hashWord('the');

/** Prominence of countries, capitals and cities of a million people. */
const WELL_KNOWN_PLACE = 125;

/** How much a guess counts against others: with a certain cue, one less certain, a weak one, the number of words only. */
export const CLEAR = 2;
export const CUE = 1;
const WEAK = 0.75;
export const BARE = 0.5;

/** The guessed type of a name without a record, and how much the guess counts. */
export interface TypeGuess {
  readonly type: EntityType;
  readonly weight: number;
}

/**
 * Guesses first by the name's own words ("… Ministry", "Lake …", a given name), then by the words beside it ("Mr",
 * "in", "said").
 */
export function guessType(scan: NameScan, piece: Piece): TypeGuess {
  const { tokens } = scan;
  const { first, end } = piece;
  const known = typeOfCandidates(piece);
  // People are not called with "The": "The Atkinson".
  if (known === 'person' && tokens.hash[first] === THE) return clear('organisation');
  if (known) return clear(known);
  const words = wordCount(scan, piece);
  if (words > 1) return guessOfSeveral(scan, piece, words);
  const head = headType(scan, piece);
  if (piece.titleFirst >= 0 && head !== 'organisation') return clear('person');
  if (head) return clear(head);
  if (isDateline(scan, piece)) return clear('place');
  const isCapitals = tokens.shape[first] === Shape.AllCaps;
  if (!isCapitals && isAmongPlaces(scan, piece)) return isWeaklyWhere(scan, first) ? weak('place') : clear('place');
  if (isNumberedMeeting(tokenText(tokens, first))) return clear('event');
  if (isCapitals) return clear('organisation');
  if (scan.isGivenName(first)) return clear('person');
  const subject = asSubject(scan, end);
  if (subject) return subject;
  return endsLikePlace(tokenText(tokens, first)) ? cue('place') : { type: 'organisation', weight: BARE };
}

function guessOfSeveral(scan: NameScan, piece: Piece, words: number): TypeGuess {
  const { classes } = scan;
  const { first, end } = piece;
  const last = classes[end - 1]!;
  if (isShoutedDateline(scan, piece)) return clear('place');
  const head = headType(scan, piece);
  const isGiven = scan.isGivenName(first);
  if (piece.titleFirst >= 0 && head !== 'organisation') return clear('person');
  if (isOfPlaceNoun(scan, piece)) return clear('place');
  if (isGiven && last & Is.SurnameHead && words <= 3 && !isWhere(scan, first)) return clear('person');
  if (isTeam(scan, piece)) return cue('organisation');
  if (head) return clear(head);
  if (isNobodysName(scan, piece) || isFollowedByWhich(scan, piece.end)) return cue('organisation');
  if (last & Is.Generation || (isGiven && words <= 5) || isInitials(scan, first) || hasAge(scan, piece))
    return clear('person');
  if (isAmongPlaces(scan, piece)) return weak('place');
  if (endsInCountry(scan, piece)) return cue('organisation');
  const isThing = hasOrdinaryWord(scan, piece) || isUnlikePerson(scan, piece);
  const subject = asSubject(scan, end);
  if (subject) return subject;
  return isThing ? cue('organisation') : { type: 'person', weight: BARE };
}

/**
 * Whether it is not a person, by the word before it or its last words: "the Halden Quay", "her Halden Gala", "Norvia
 * Live".
 */
function isUnlikePerson(scan: NameScan, { first, end }: Piece): boolean {
  const { tokens } = scan;
  if (tokens.hash[first] === THE || (first > 0 && isDeterminer(tokens.hash[first - 1]!))) return true;
  const opening = scan.hitAt(first);
  if (opening && opening.end < end) return !isPersonHit(opening) && opening.candidates.some(isWellKnown);
  // "Norvishman Corvin Aldane" is somebody.
  return scan.demonymAt(first) !== null && !/m[ae]n$/.test(tokenText(tokens, first));
}

/**
 * Whether a candidate is well known: countries, large cities and bodies, but not the many towns that are also a given
 * name.
 */
function isWellKnown({ dataset, entity, needs, full }: NamedCandidate): boolean {
  if (dataset.type(entity) !== 'place') return needs !== 'full-name';
  return full && needs === 'nothing' && dataset.prominence(entity) >= WELL_KNOWN_PLACE;
}

/** "LA CROSSE, Wis. (AP)". */
function isShoutedDateline(scan: NameScan, piece: Piece): boolean {
  for (let at = piece.first; at < piece.end; at++)
    if (scan.tokens.shape[at]! < Shape.Punctuation && scan.tokens.shape[at] !== Shape.AllCaps) return false;
  return isDateline(scan, piece) && isAmongPlaces(scan, piece);
}

/** "COP30", a meeting of the parties to a treaty with its number. */
const isNumberedMeeting = (name: string) => /^COP\d+$/.test(name);

/** Endings of towns and counties that few surnames have: "Corvinside", "Aldaneshire". */
const endsLikePlace = (name: string) =>
  /[a-z]{2}(?:shire|side|mouth|ville|abad|istan|grad|pool|borough|polis)$/.test(name);

/** A person by the verb after the name: bodies say things too, but only people wear a coat. */
function asSubject({ tokens, classes }: NameScan, end: number): TypeGuess | null {
  if (end >= tokens.count || tokens.shape[end] !== Shape.Lower) return null;
  if (isBodyVerb(tokens.hash[end]!)) return clear('person');
  return classes[end]! & Is.PersonVerb ? weak('person') : null;
}

const isBodyVerb = wordSet(bodyVerbs);
const isTradePlural = wordSet(tradePlurals);
const isOpeningHead = wordSet(openingHeads);
/** Before a thing, but not before somebody's full name. */
const isDeterminer = wordSet(determiners);

/**
 * Whether no person can have this name, whatever they "said": "Corvin Economics", "Marlow Advisers", "Aldane Images",
 * "Airbus A350".
 */
function isNobodysName({ tokens, classes }: NameScan, { first, end }: Piece): boolean {
  for (let at = first; at < end; at++)
    if ((at > first && isTradePlural(tokens.hash[at]!)) || /\d/.test(tokenText(tokens, at))) return true;
  const last = end - 1;
  for (let at = first; at < end; at++) if (tokens.hash[at] === AMPERSAND) return true;
  if (classes[last]! & Is.Credit) return true;
  return /[a-z]{3}ics$/.test(tokenText(tokens, last));
}

/** "Quarle Lavve, which employs": not somebody. */
function isFollowedByWhich({ tokens }: NameScan, end: number): boolean {
  return end + 1 < tokens.count && tokens.hash[end] === COMMA && tokens.hash[end + 1] === WHICH;
}

/** Whether a country or continent ends the name of a branch: "Corvin Norvia"; but "Jane Norvia" is a person. */
function endsInCountry(scan: NameScan, { end }: Piece): boolean {
  const last = scan.hitAt(end - 1);
  return (
    last?.end === end && (isCountry(last) || isContinent(last)) && !isPersonHit(last) && !scan.isGivenName(end - 1)
  );
}

/** Whether an age follows, as after people: "Jane Roe, 28,". */
function hasAge({ tokens }: NameScan, { end }: Piece): boolean {
  return (
    end + 2 < tokens.count &&
    tokens.hash[end] === COMMA &&
    tokens.shape[end + 1] === Shape.Number &&
    tokens.end[end + 1]! - tokens.start[end + 1]! === 2 &&
    tokens.hash[end + 2] === COMMA
  );
}

/**
 * Whether it is a team, a place and a plural: "Phoenix Suns", "the Charlotte Hornets"; "Victoria Atkins" without "the"
 * is a person.
 */
function isTeam(scan: NameScan, { first, end }: Piece): boolean {
  const { text, end: ends, hash, shape } = scan.tokens;
  const isNamed = first > 0 && (hash[first - 1] === THE || shape[first - 1] === Shape.Possessive);
  const place = scan.hitAt(first);
  return (
    !(scan.classes[end - 1]! & ANY_HEAD) &&
    (isNamed || !scan.isGivenName(first)) &&
    place !== null &&
    place.end === end - 1 &&
    isPlace(place) &&
    text.charCodeAt(ends[end - 1]! - 1) === SMALL_S
  );
}

/** Returns the type of a name with records, linked or not, if all its candidates have the same type. */
export function typeOfCandidates({ hit }: Piece): EntityType | null {
  if (!hit || hit.candidates.every(isShortClub)) return null;
  const types = new Set(hit.candidates.map(({ dataset, entity }) => dataset.type(entity)));
  return types.size === 1 ? [...types][0]! : null;
}

/** Whether a candidate is a club by its short form: "Thornby" for Thornby Rovers is also the town. */
function isShortClub(candidate: NamedCandidate): boolean {
  const { dataset, entity, needs } = candidate;
  return needs === 'full-name' && isWide(candidate) && (dataset.wide!.fields(entity) & anySport) !== 0;
}

function clear(type: EntityType): TypeGuess {
  return { type, weight: CLEAR };
}

function weak(type: EntityType): TypeGuess {
  return { type, weight: WEAK };
}

function cue(type: EntityType): TypeGuess {
  return { type, weight: CUE };
}

/** Counts the words of a piece, without marks. */
export function wordCount({ tokens }: NameScan, { first, end }: Pick<Piece, 'first' | 'end'>): number {
  let count = 0;
  for (let at = first; at < end; at++) if (tokens.shape[at] !== Shape.Punctuation) count++;
  return count;
}

const NUMERAL = /^[IVXLC]+$/;

/** Returns the type by the name's head word: the last word, or the last before "of", "for" and the like. */
function headType(scan: NameScan, { first, end }: Piece): EntityType | null {
  const { tokens, classes } = scan;
  let last = end - 1;
  // The head is before a numeral: "Super Bowl LIX".
  if (last > first && tokens.shape[last] === Shape.AllCaps && NUMERAL.test(tokenText(tokens, last))) last--;
  if (end - first > 1 && isOpeningHead(tokens.hash[first]!)) return 'organisation';
  for (let at = first + 1; at < end - 1; at++) {
    if (tokens.shape[at] === Shape.Lower && classes[at]! & Is.Joiner) {
      // "of" makes a body of an ambiguous head: "Bank of England".
      if (classes[at - 1]! & Is.OrganisationHead && tokens.hash[at] === OF && !(classes[end - 1]! & ANY_HEAD))
        return 'organisation';
      last = at - 1;
      break;
    }
  }
  for (let at = last; at >= Math.max(first, last - 1); at--) {
    const type = typeOfHead(classes[at]!, at === last);
    if (type) return type;
  }
  return classes[first]! & Is.PlaceOpener && end - first > 1 && !scan.isGivenName(first) ? 'place' : null;
}

function typeOfHead(bits: number, isLast: boolean): EntityType | null {
  if (bits & Is.CompanyEnding) return 'organisation';
  if (!isLast) return bits & Is.OrganisationHead && !(bits & Is.PlaceHead) ? 'organisation' : null;
  if (bits & Is.EventHead) return 'event';
  if (bits & Is.OrganisationHead && !(bits & Is.PlaceHead)) return 'organisation';
  if (bits & Is.PlaceHead) return 'place';
  return bits & Is.WorkHead ? 'work' : null;
}

/** "J.K. Rowling", "J. Smith"; but not "U.S. Rangers". */
function isInitials({ tokens, hitAt }: NameScan, first: number): boolean {
  const length = tokens.end[first]! - tokens.start[first]!;
  const isDotted =
    tokens.text.charCodeAt(tokens.end[first]! - 1) === DOT || tokens.text.charCodeAt(tokens.end[first]!) === DOT;
  if (isDotted && length > 1 && hitAt(first)) return false;
  return isDotted && (length === 1 || tokens.shape[first] === Shape.AllCaps) && length <= 4;
}

function hasOrdinaryWord({ classes, tokens }: NameScan, { first, end }: Piece): boolean {
  for (let at = first; at < end; at++) {
    if (tokens.shape[at] === Shape.AllCaps && end - first > 1 && tokens.end[at]! - tokens.start[at]! > 2) return true;
    if (classes[at]! & (Is.Common | Is.Function | Is.Group | Is.PlaceOpener)) return true;
  }
  return false;
}
