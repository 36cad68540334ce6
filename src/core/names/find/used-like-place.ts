/** Tells from the words beside a name whether it is used like a place. */
import { sentenceOf } from '../../../text/reading';
import { hashWord } from '../../../text/word-hash';
import { Shape } from '../../../text/token';
import { wordSet } from '../../../text/word-set';
import { COMMA } from '../../../text/marks';
import { isPlace } from './hit-kinds';
import { isCapital, type NameScan } from '../name-scan';
import type { Piece } from './piece';
import { goingVerbs, nounsOfPlaces } from '../words/name-words';
import { Is } from '../words/word-class';

/**
 * Whether a name is used like a place: "in Brindlewick", "Brindlewick, Texas", "the town of Brindlewick"; but not "at
 * Brindlewick's desk".
 */
export function isAmongPlaces(scan: NameScan, piece: Piece): boolean {
  const { tokens, classes } = scan;
  const { first, end } = piece;
  if (first > 0 && classes[first - 1]! & Is.PlacePreposition && tokens.shape[end] !== Shape.Possessive)
    return !isWrittenIn(scan, first);
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
export function isWhere({ tokens, classes }: NameScan, first: number): boolean {
  return first > 0 && (tokens.hash[first - 1] === ON || (classes[first - 1]! & Is.PlacePreposition) !== 0);
}

/** "wrote in Quarle", "noted this year in Quarle": a paper. */
export function isWrittenIn({ tokens }: NameScan, first: number): boolean {
  if (tokens.hash[first - 1] !== IN) return false;
  for (let at = first - 2; at >= Math.max(0, first - 2 - SINCE_WRITING); at--) {
    if (tokens.shape[at]! > Shape.Mixed) return false;
    if (isWriting(tokens.hash[at]!)) return true;
  }
  return false;
}

const isWriting = wordSet('wrote writes writing written published publishing noted argued');
/** Number of words between writing and "in": "noted earlier this year in". */
const SINCE_WRITING = 4;

/** Whether only a word that is before people and bodies too says so: "from Halden", "at Halden". */
export function isWeaklyWhere({ tokens }: NameScan, first: number): boolean {
  return first > 0 && isLoose(tokens.hash[first - 1]!);
}

const isLoose = wordSet('from at into toward towards around');
const isPlaceNoun = wordSet(nounsOfPlaces);
/** Verbs of going, before "to" and a place. */
const isGoing = wordSet(goingVerbs);

/** "walked to Halden". */
function isGoal({ tokens }: NameScan, first: number): boolean {
  // "moved from Halden to Kell".
  if (first > 2 && tokens.hash[first - 1] === TO && isCapital(tokens, first - 2))
    for (let at = first - 3; at >= Math.max(1, first - 5); at--)
      if (tokens.hash[at] === FROM) return isGoing(tokens.hash[at - 1]!);
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
const FROM = hashWord('from');
const THE = hashWord('the');
const IN = hashWord('in');

/**
 * Whether it is a dateline: "HEMPSTEAD, N.Y. (UPI) —", "LONDON —", capitals at the beginning of a paragraph before a
 * mark.
 */
export function isDateline({ tokens, reading }: NameScan, { first, end }: Piece): boolean {
  if (tokens.shape[first] !== Shape.AllCaps || end >= tokens.count || tokens.shape[end] !== Shape.Punctuation)
    return false;
  if (first > 0 && reading.sentenceFirst[sentenceOf(reading, first)] !== first) return false;
  return DATELINE_MARKS.has(tokens.hash[end]!);
}

/** Comma, bracket, hyphen, slash and dashes. */
const DATELINE_MARKS = new Set([44, 40, 45, 47, 0x2013, 0x2014]);
