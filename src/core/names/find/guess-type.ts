import type { EntityType } from '../../../dataset/kinds';
import { anySport } from '../../../text/life-fields';
import { sentenceOf } from '../../../text/reading';
import { hashWord } from '../../../text/word-hash';
import { Shape, tokenText } from '../../../text/token';
import { wordSet } from '../../../text/word-set';
import { isCountry, isPersonHit, isPlace } from './hit-kinds';
import { isWide } from '../wide/is-wide';
import type { NamedCandidate } from '../alias-hits';
import type { NameScan } from '../name-scan';
import type { Piece } from './piece';
import { determiners, goingVerbs, nounsOfPlaces, openingHeads, tradePlurals } from '../words/name-words';
import { ANY_HEAD, Is } from '../words/word-class';
import { COMMA, DOT, SMALL_S } from '../../../text/marks';

/** Prominence of countries, capitals and cities of a million people. */
const WELL_KNOWN_PLACE = 125;

/** The guessed type of a name without a record, and whether a cue supports it. */
export interface TypeGuess {
  readonly type: EntityType;
  /** False if only the number of words supports it. */
  readonly isClear: boolean;
}

/**
 * Guesses first by the name's own words ("… Ministry", "Lake …", a given name), then by the words beside it ("Mr",
 * "in", "said").
 */
export function guessType(scan: NameScan, piece: Piece): TypeGuess {
  const { tokens, classes } = scan;
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
  if (isDateline(scan, piece) || (tokens.shape[first] !== Shape.AllCaps && isAmongPlaces(scan, piece)))
    return clear('place');
  if (tokens.shape[first] === Shape.AllCaps) return clear('organisation');
  if (scan.isGivenName(first)) return clear('person');
  const isSubject = end < tokens.count && tokens.shape[end] === Shape.Lower && (classes[end]! & Is.PersonVerb) !== 0;
  return { type: isSubject ? 'person' : 'organisation', isClear: false };
}

function guessOfSeveral(scan: NameScan, piece: Piece, words: number): TypeGuess {
  const { classes, tokens } = scan;
  const { first, end } = piece;
  const last = classes[end - 1]!;
  const head = headType(scan, piece);
  const isGiven = scan.isGivenName(first);
  if (piece.titleFirst >= 0 && head !== 'organisation') return clear('person');
  if (isGiven && last & Is.SurnameHead && words <= 3 && !isWhere(scan, first)) return clear('person');
  if (isTeam(scan, piece)) return { type: 'organisation', isClear: false };
  if (head) return clear(head);
  if (isNobodysName(scan, piece)) return { type: 'organisation', isClear: false };
  if (last & Is.Generation || (isGiven && words <= 5) || isInitials(scan, first) || hasAge(scan, piece))
    return clear('person');
  if (isAmongPlaces(scan, piece)) return { type: 'place', isClear: false };
  if (endsInCountry(scan, piece)) return { type: 'organisation', isClear: false };
  const isSubject = end < tokens.count && tokens.shape[end] === Shape.Lower && (classes[end]! & Is.PersonVerb) !== 0;
  const isThing = hasOrdinaryWord(scan, piece) || isUnlikePerson(scan, piece);
  return { type: !isSubject && isThing ? 'organisation' : 'person', isClear: false };
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
  if (classes[last]! & Is.Credit) return true;
  return /[a-z]{3}ics$/.test(tokenText(tokens, last));
}

/** Whether a country ends the name of a branch: "Corvin Norvia"; but "Jane Norvia" is a person. */
function endsInCountry(scan: NameScan, { end }: Piece): boolean {
  const last = scan.hitAt(end - 1);
  return last?.end === end && isCountry(last) && !isPersonHit(last) && !scan.isGivenName(end - 1);
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

/**
 * Whether a name is used like a place: "in Brindlewick", "Brindlewick, Texas", "the town of Brindlewick"; but not "at
 * Brindlewick's desk".
 */
function isAmongPlaces(scan: NameScan, piece: Piece): boolean {
  const { tokens, classes } = scan;
  const { first, end } = piece;
  if (first > 0 && classes[first - 1]! & Is.PlacePreposition && tokens.shape[end] !== Shape.Possessive) return true;
  if (
    first > 1 &&
    tokens.hash[first - 1] === THE &&
    tokens.hash[first - 2] === IN &&
    end - first > 1 &&
    scan.demonymAt(first)
  )
    return true;
  if (isOfPlaceNoun(scan, piece) || isGoal(scan, first)) return true;
  if (end + 1 >= tokens.count || tokens.hash[end] !== COMMA) return false;
  const next = scan.hitAt(end + 1);
  // "Jane Roe, Norvia's minister": a possessive country does not contain the place before it.
  return next !== null && isPlace(next) && tokens.shape[next.end] !== Shape.Possessive;
}

/** "on Charles Street", "at Albert Hall". */
function isWhere({ tokens, classes }: NameScan, first: number): boolean {
  return first > 0 && (tokens.hash[first - 1] === ON || (classes[first - 1]! & Is.PlacePreposition) !== 0);
}

const isPlaceNoun = wordSet(nounsOfPlaces);
/** Verbs of going, before "to" and a place. */
const isGoing = wordSet(goingVerbs);

/** "walked to Halden". */
function isGoal({ tokens }: NameScan, first: number): boolean {
  return first > 1 && tokens.hash[first - 1] === TO && isGoing(tokens.hash[first - 2]!);
}

/** "the city of Halden", "Halden town", "Halden residents". */
export function isOfPlaceNoun({ tokens, classes }: NameScan, { first, end }: Piece): boolean {
  if (end < tokens.count && tokens.shape[end] === Shape.Lower && isPlaceNoun(tokens.hash[end]!)) return true;
  return (
    first > 1 &&
    tokens.hash[first - 1] === OF &&
    tokens.shape[first - 2] === Shape.Lower &&
    (classes[first - 2]! & Is.PlaceHead) !== 0
  );
}

const OF = hashWord('of');
const ON = hashWord('on');
const TO = hashWord('to');
const THE = hashWord('the');
const IN = hashWord('in');

/**
 * Whether it is a dateline: "HEMPSTEAD, N.Y. (UPI) —", "LONDON —", capitals at the beginning of a paragraph before a
 * mark.
 */
function isDateline({ tokens, reading }: NameScan, { first, end }: Piece): boolean {
  if (tokens.shape[first] !== Shape.AllCaps || end >= tokens.count || tokens.shape[end] !== Shape.Punctuation)
    return false;
  if (first > 0 && reading.sentenceFirst[sentenceOf(reading, first)] !== first) return false;
  return DATELINE_MARKS.has(tokens.hash[end]!);
}

/** Comma, bracket, hyphen, slash and dashes. */
const DATELINE_MARKS = new Set([44, 40, 45, 47, 0x2013, 0x2014]);

function clear(type: EntityType): TypeGuess {
  return { type, isClear: true };
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
