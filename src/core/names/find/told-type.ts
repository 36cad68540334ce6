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
import { eventNouns, organisationNouns, placeNouns, titling, workNouns } from '../introduce/introduction-words';
import { isAdjacent, isCapital, isNextWord, type NameScan } from '../name-scan';
import { belongings, shipPrefixes } from '../words/name-words';
import { ANY_HEAD, Is } from '../words/word-class';
import type { TokenRange } from './stretches';

const THE = hashWord('the');
const isTitling = wordSet(titling);
const isBelonging = wordSet(belongings);
const isShipPrefix = wordSet(shipPrefixes);

const BY_NOUN: readonly (readonly [(hash: number) => boolean, EntityType])[] = [
  [wordSet(organisationNouns), 'organisation'],
  [wordSet(placeNouns), 'place'],
  [wordSet(workNouns), 'work'],
  [wordSet(eventNouns), 'event'],
];

/** Number of tokens before a noun in which its article is looked for: "her second short novel". */
const BEFORE_NOUN = 4;
/** Number of words between an owner and what only people have: "Roe’s longtime personal stylist". */
const BEFORE_BELONGING = 3;

/** Returns the type that the words beside a name state, or null. */
export function toldType(scan: NameScan, piece: TokenRange): EntityType | null {
  if (isShip(scan, piece) || isModel(scan, piece) || isTitled(scan, piece)) return 'work';
  const noun = typeByNoun(scan, piece.first - 1);
  if (noun) return noun;
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

/** Reads the noun right before a name that has an article or owner: "the broker Quarle", "her novel “Quarle”". */
function typeByNoun({ reading, tokens }: NameScan, before: number): EntityType | null {
  const at = before >= 0 && tokens.shape[before] === Shape.Quote ? before - 1 : before;
  if (at < 1 || tokens.shape[at] !== Shape.Lower) return null;
  const opening = reading.sentenceFirst[sentenceOf(reading, at)]!;
  const type = typeOfNoun(tokens.hash[at]!);
  if (!type) return null;
  for (let from = at - 1; from >= Math.max(opening, at - BEFORE_NOUN); from--) {
    if (tokens.shape[from] === Shape.Possessive) return type;
    if (tokens.shape[from]! > Shape.Mixed) return null;
    if (classBits(tokens.hash[from]!) & (Word.Determiner | Word.Possessive)) return type;
  }
  return null;
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
