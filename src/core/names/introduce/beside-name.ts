/**
 * Reads phrases that a comma separates from a name: "Ann Lee, a judge," and "the judge, Ann Lee,"; and "Ann Lee, who
 * teaches".
 */
import { Shape, tokenText } from '../../../text/token';
import { sentenceOf } from '../../../text/reading';
import { wordSet } from '../../../text/word-set';
import { CLOSING_BRACKET, COLON, COMMA, DOT, EM_DASH, EN_DASH, OPENING_BRACKET, SEMICOLON } from '../../../text/marks';
import { AUXILIARY, classBits, Word } from '../../statements/grammar/word-classes';
import type { TokenRange } from '../find/stretches';
import { isCapital, type NameScan } from '../name-scan';
import type { NameAt } from './before-name';
import { occupationVerbs } from './introduction-words';
import { readNounPhrase, type NounPhrase } from './noun-phrase';
import { isRelation } from './nouns';
import { isVerb } from './verbs';

/** Largest number of tokens in a bracket after a name: "(R-Ohio)", "(42)". */
const LONGEST_BRACKET = 8;
/** Largest number of tokens in a phrase before a name and its comma. */
const LONGEST_BEFORE = 16;
/** Largest number of tokens in a clause after "who". */
const LONGEST_CLAUSE = 18;
const MOST_DIGITS = 3;
const endsClause: readonly number[] = [COMMA, DOT, SEMICOLON, EM_DASH, OPENING_BRACKET, CLOSING_BRACKET];

const isWho = wordSet('who');
const isConjunction = wordSet('and or');
const isArticle = wordSet('a an the');
const isOccupationVerb = wordSet(occupationVerbs);
const isBe = wordSet('is was');
const isWorking = wordSet('working teaching studying');

/** "Ann Lee, 42, a judge in Leeds, …", "Ann Lee (R-Ohio), chair of the committee, …". */
export function phraseAfter(scan: NameScan, name: TokenRange): NounPhrase | null {
  const limit = sentenceEnd(scan, name);
  const from = afterComma(scan, name.end, limit);
  const phrase = from < 0 ? null : readNounPhrase(scan, from, limit);
  if (!phrase) return null;
  const { tokens } = scan;
  // "with Ann Lee, the mayor, and the governor": a list.
  const next = phrase.stop + 1;
  const isList =
    next + 1 < limit &&
    tokens.hash[phrase.stop] === COMMA &&
    isConjunction(tokens.hash[next]!) &&
    (classBits(tokens.hash[next + 1]!) & (Word.Determiner | Word.Possessive)) !== 0;
  return isList ? null : phrase;
}

/** "the judge in Leeds, Ann Lee, said", "Roe’s lawyer, Ann Lee, said". */
export function phraseBefore(scan: NameScan, name: TokenRange, nameAt: NameAt): NounPhrase | null {
  const { tokens, reading } = scan;
  const comma = name.first - 1;
  const opening = reading.sentenceFirst[sentenceOf(reading, name.first)]!;
  if (comma <= opening || tokens.hash[comma] !== COMMA || !isClosedBehind(scan, name)) return null;
  for (let from = comma - 1; from >= Math.max(opening, comma - LONGEST_BEFORE); from--) {
    const shape = tokens.shape[from]!;
    if (shape === Shape.Punctuation && tokens.hash[from] === COMMA) return null;
    if (shape > Shape.Mixed || !canOpen(scan, from, opening)) continue;
    const phrase = readNounPhrase(scan, from, comma);
    // "a mother to her son, Tom" leaves open whose son he is, and a noun further left is somebody else.
    if (!phrase && classBits(tokens.hash[from]!) & Word.Possessive && isRelation(scan, comma - 1)) return null;
    if (phrase?.stop !== comma || phrase.end !== comma || nameAt(phrase.head)) continue;
    if (!startsWhole(scan, from, phrase.head, opening)) continue;
    return isInAdverbial(scan, from, opening) ? null : phrase;
  }
  return null;
}

/** Reads "Ann Lee, who teaches law at Leeds, …"; of "who is a judge" only the judge. */
export function clauseAfter(scan: NameScan, name: TokenRange): (TokenRange & { kind: 'person' }) | null {
  const { tokens } = scan;
  const limit = sentenceEnd(scan, name);
  const from = afterComma(scan, name.end, limit);
  if (from < 0 || from + 2 >= limit || !isWho(tokens.hash[from]!)) return null;
  const verb = from + 1;
  if (isBe(tokens.hash[verb]!) && !isWorking(tokens.hash[verb + 1]!)) {
    const phrase = readNounPhrase(scan, verb + 1, limit);
    return phrase?.kind === 'person' ? { first: phrase.first, end: phrase.end, kind: 'person' } : null;
  }
  if (!isBe(tokens.hash[verb]!) && !isOccupationVerb(tokens.hash[verb]!)) return null;
  for (let at = isBe(tokens.hash[verb]!) ? verb + 2 : verb + 1; at < Math.min(limit, verb + LONGEST_CLAUSE); at++) {
    const mark = tokens.shape[at] === Shape.Punctuation ? tokens.hash[at]! : 0;
    if (endsClause.includes(mark)) return at > verb + 1 ? { first: from, end: at, kind: 'person' } : null;
    if (tokens.shape[at] === Shape.Quote || isVerb(scan, at, from)) return null;
    if (classBits(tokens.hash[at]!) & (AUXILIARY | Word.Relative | Word.That | Word.Subordinator)) return null;
  }
  return null;
}

function sentenceEnd({ reading }: NameScan, name: TokenRange): number {
  return reading.sentenceFirst[sentenceOf(reading, name.first) + 1]!;
}

/**
 * Returns the token after the comma or dash that follows a name, skipping a bracket and an age; -1 if there is none.
 */
function afterComma({ tokens }: NameScan, end: number, limit: number): number {
  let at = end;
  if (tokens.hash[at] === OPENING_BRACKET && tokens.shape[at] === Shape.Punctuation) {
    const close = tokens.hash.subarray(at, Math.min(limit, at + LONGEST_BRACKET)).indexOf(CLOSING_BRACKET);
    if (close < 0) return -1;
    at += close + 1;
  }
  if (at >= limit || tokens.shape[at] !== Shape.Punctuation) return -1;
  if (tokens.hash[at] !== COMMA && tokens.hash[at] !== EN_DASH && tokens.hash[at] !== EM_DASH) return -1;
  const isAge =
    at + 2 < limit &&
    tokens.shape[at + 1] === Shape.Number &&
    tokenText(tokens, at + 1).length <= MOST_DIGITS &&
    tokens.hash[at + 2] === COMMA;
  return isAge ? at + 3 : at + 1;
}

/** Whether the name ends its phrase: a comma without a phrase after it, a dash, or the end of the sentence. */
function isClosedBehind(scan: NameScan, name: TokenRange): boolean {
  const { tokens } = scan;
  const limit = sentenceEnd(scan, name);
  if (name.end >= limit) return true;
  if (tokens.shape[name.end]! < Shape.Quote) return false;
  const mark = tokens.hash[name.end]!;
  if (mark === COMMA) return name.end + 1 >= limit || !isArticle(tokens.hash[name.end + 1]!);
  return [DOT, SEMICOLON, COLON, EM_DASH, EN_DASH, CLOSING_BRACKET].includes(mark);
}

/** Whether a phrase may begin here: "the", "her", "another", or a name. */
function canOpen({ tokens }: NameScan, at: number, opening: number): boolean {
  if (classBits(tokens.hash[at]!) & (Word.Determiner | Word.Possessive)) return true;
  return isCapital(tokens, at) && (at === opening || !isCapital(tokens, at - 1));
}

/** Whether nothing further left belongs to the phrase: a mark is there, or its own "the" or owner opens it. */
function startsWhole({ tokens }: NameScan, from: number, head: number, opening: number): boolean {
  if (from === opening || tokens.shape[from - 1]! > Shape.Possessive) return true;
  if (classBits(tokens.hash[from]!) & (Word.Determiner | Word.Possessive)) return true;
  return tokens.shape.subarray(from, head).includes(Shape.Possessive);
}

/**
 * Whether the phrase is in an opening adverbial, after which the subject follows: "In a letter to the mayor, Ann Lee,
 * …".
 */
function isInAdverbial(scan: NameScan, from: number, opening: number): boolean {
  const { tokens } = scan;
  if (from <= opening || !(classBits(tokens.hash[opening]!) & (Word.Preposition | Word.Subordinator | Word.According)))
    return false;
  for (let at = opening + 1; at < from; at++)
    if (tokens.shape[at]! > Shape.Possessive || isVerb(scan, at, opening)) return false;
  return true;
}
