/**
 * Returns the types of names that the words beside them state: "the novel Quarle", "a note by Corvin, a broker,", "“Quarle
 * Lavve”", "the Quarle 15", "HMS Quarle".
 */
import type { EntityType } from '../../../dataset/kinds';
import { Shape, tokenText } from '../../../text/token';
import { sentenceOf } from '../../../text/reading';
import { hashWord } from '../../../text/word-hash';
import { wordSet } from '../../../text/word-set';
import { AUXILIARY, classBits, Word } from '../../statements/grammar/word-classes';
import { phraseAfter, phraseBefore } from '../introduce/beside-name';
import { wordsBefore } from '../introduce/before-name';
import { isRelation } from '../introduce/nouns';
import * as nouns from '../introduce/introduction-words';
import { isAdjacent, isCapital, isNextWord, type NameScan } from '../name-scan';
import { belongings, bodyTrades, matchResults, matchVerbs, shipPrefixes } from '../words/name-words';
import { ANY_HEAD, Is } from '../words/word-class';
import { COMMA } from '../../../text/marks';
import type { TokenRange } from './stretches';

const THE = hashWord('the');
const isTitling = wordSet(nouns.titling);
const isBelonging = wordSet(belongings);
const isNaming = wordSet(nouns.naming);
const isMatchVerb = wordSet(matchVerbs);
const isMatchResult = wordSet(matchResults);
const isShipPrefix = wordSet(shipPrefixes);

const BY_NOUN: readonly (readonly [(hash: number) => boolean, EntityType])[] = [
  [wordSet(`${nouns.organisationNouns} ${bodyTrades}`), 'organisation'],
  [wordSet(`${nouns.placeNouns} ${nouns.pluralPlaces}`), 'place'],
  [wordSet(nouns.workNouns), 'work'],
  [wordSet(nouns.eventNouns), 'event'],
];

/** Number of tokens before a noun in which its article is looked for: "her second short novel". */
const BEFORE_NOUN = 4;
/** Number of words between an owner and what only people have: "Roe’s longtime personal stylist". */
const BEFORE_BELONGING = 3;

/** Returns the type that the words beside a name state, or null. */
export function toldType(scan: NameScan, piece: TokenRange): EntityType | null {
  if (isBeforeProduct(scan, piece.end)) return 'work';
  if (isShip(scan, piece) || isModel(scan, piece) || isTitled(scan, piece)) return 'work';
  const noun = typeByNoun(scan, piece.first - 1) ?? typeByApposition(scan, piece);
  if (noun) return noun;
  if (isInMatch(scan, piece)) return 'organisation';
  if (ownsLikePerson(scan, piece)) return 'person';
  const before = wordsBefore(scan, piece, () => null);
  if (before?.kind === 'person') return 'person';
  const beside = phraseAfter(scan, piece) ?? phraseBefore(scan, piece, () => null);
  if (!beside) return null;
  return beside.kind === 'person' ? 'person' : typeOfNoun(scan.tokens.hash[beside.head]!);
}

function typeOfNoun(hash: number): EntityType | null {
  for (const [isNoun, type] of BY_NOUN) if (isNoun(hash)) return type;
  return null;
}

/**
 * Reads the noun right before a name that has an article, an owner or another noun before it: "the broker Quarle", "ferry
 * operator Quarle", "a yacht called Quarle".
 */
export function typeByNoun({ reading, tokens, classes }: NameScan, before: number): EntityType | null {
  let at = before >= 0 && tokens.shape[before] === Shape.Quote ? before - 1 : before;
  if (at > 0 && isNaming(tokens.hash[at]!)) at--;
  if (at < 0) return null;
  const opening = reading.sentenceFirst[sentenceOf(reading, at)]!;
  const type = typeOfNoun(tokens.hash[at]!);
  if (!type) return null;
  // "Rival Quarle said".
  if (at === opening) return isBodyTrade(tokens.hash[at]!) ? type : null;
  if (tokens.shape[at] !== Shape.Lower) return null;
  const isCompound =
    tokens.shape[at - 1] === Shape.Lower && classBits(tokens.hash[at - 1]!) === 0 && !(classes[at - 1]! & Is.Function);
  if (isCompound) return type;
  for (let from = at - 1; from >= Math.max(opening, at - BEFORE_NOUN); from--) {
    if (tokens.shape[from] === Shape.Possessive) return type;
    if (tokens.shape[from]! > Shape.Mixed) return null;
    if (classBits(tokens.hash[from]!) & (Word.Determiner | Word.Possessive)) return type;
  }
  return null;
}

const isBodyTrade = wordSet(bodyTrades);

/** "Her second album, Quarle Lavve, was"; "Quarle, the Norvish equipment maker, cut". */
function typeByApposition(scan: NameScan, { first, end }: TokenRange): EntityType | null {
  const { tokens } = scan;
  const isClosed = end < tokens.count && tokens.hash[end] === COMMA;
  if (!isClosed) return null;
  if (first > 1 && tokens.hash[first - 1] === COMMA) {
    const type = typeByNoun(scan, first - 2);
    if (type && !isAfterPreposition(scan, first - 2)) return type;
  }
  if (!(classBits(tokens.hash[end + 1] ?? 0) & (Word.Determiner | Word.Possessive))) return null;
  for (let at = end + 2; at < Math.min(tokens.count, end + 2 + LONGEST_APPOSITION); at++) {
    if (tokens.shape[at]! > Shape.Mixed || classBits(tokens.hash[at]!) & (Word.Preposition | Word.Relative))
      return typeOfNoun(tokens.hash[at - 1]!);
  }
  return null;
}

/** "The director of the clinic, Quarle Lavve, said": the noun is not what the name is. */
function isAfterPreposition({ tokens }: NameScan, noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - BEFORE_NOUN - 1); at--) {
    if (tokens.shape[at]! > Shape.Mixed) return false;
    if (classBits(tokens.hash[at]!) & Word.Preposition) return true;
  }
  return false;
}

/** Number of words of an apposition in which its noun is looked for. */
const LONGEST_APPOSITION = 7;

/** Whether it is a club by what is done to it or by it: "sinks Quarle Town", "Quarle Town lost". */
function isInMatch({ tokens, classes }: NameScan, { first, end }: TokenRange): boolean {
  if (!(classes[end - 1]! & Is.PlaceHead) || end - first < 2) return false;
  return (
    (first > 0 && isMatchVerb(tokens.hash[first - 1]!)) || (end < tokens.count && isMatchResult(tokens.hash[end]!))
  );
}

/** Whether it is a title: "a book entitled Quarle", or words that fill quotation marks, "‘The Quarle’". */
function isTitled(scan: NameScan, { first, end }: TokenRange): boolean {
  const { tokens, classes } = scan;
  const opening = tokens.hash[first - 1] === THE && isCapital(tokens, first - 1) ? first - 1 : first;
  const mark = opening > 0 && tokens.shape[opening - 1] === Shape.Quote;
  const word = mark ? opening - 2 : opening - 1;
  if (word >= 0 && isTitling(tokens.hash[word]!)) return true;
  if (!mark || !isAdjacent(tokens, opening) || scan.isGivenName(first) || classes[end - 1]! & ANY_HEAD) return false;
  if (opening === first && end - first < 2 && tokens.hash[first] !== THE) return false;
  const closing = end < tokens.count && tokens.shape[end] === Shape.Punctuation ? end + 1 : end;
  return closing < tokens.count && tokens.shape[closing] === Shape.Quote && isAdjacent(tokens, closing);
}

/** Whether a number of a model follows, no year, score or age: "the Quarle 15 weighs". */
function isModel({ tokens }: NameScan, { end }: TokenRange): boolean {
  if (end >= tokens.count || tokens.shape[end] !== Shape.Number || !isNextWord(tokens, end)) return false;
  if (!/^[1-9]\d{1,3}$/.test(tokenText(tokens, end)) || /^(?:19|20)\d\d$/.test(tokenText(tokens, end))) return false;
  const next = end + 1;
  if (next >= tokens.count) return true;
  if (tokens.shape[next] === Shape.Possessive) return true;
  return tokens.shape[next] === Shape.Lower && (classBits(tokens.hash[next]!) & AUXILIARY) !== 0;
}

/** "Merkava tanks", "the Quarle missile". */
const isBeforeProduct = ({ tokens }: NameScan, end: number) =>
  end < tokens.count && tokens.shape[end] === Shape.Lower && isProduct(tokens.hash[end]!);

const isProduct = wordSet(nouns.productNouns);

/** Whether letters for ships open the name: "HMS Quarle". */
export function isShip({ tokens }: NameScan, { first, end }: TokenRange): boolean {
  return end - first > 1 && tokens.shape[first] === Shape.AllCaps && isShipPrefix(tokens.hash[first]!);
}

/** "Quarle’s longtime stylist", "Quarle’s mother". */
function ownsLikePerson(scan: NameScan, { end }: TokenRange): boolean {
  const { tokens, classes } = scan;
  if (end >= tokens.count || tokens.shape[end] !== Shape.Possessive) return false;
  for (let at = end + 1; at < tokens.count && at <= end + BEFORE_BELONGING; at++) {
    if (tokens.shape[at] !== Shape.Lower || classes[at]! & Is.Function) return false;
    if (isBelonging(tokens.hash[at]!) || isRelation(scan, at)) return true;
  }
  return false;
}
