/** Reads a noun phrase that could introduce a name: "the firm’s co-founder", "a lecturer in law at Leeds". */
import { Shape, tokenText } from '../../../text/token';
import { wordSet } from '../../../text/word-set';
import {
  AMPERSAND,
  APOSTROPHE,
  CLOSING_BRACKET,
  COLON,
  COMMA,
  DOT,
  EM_DASH,
  EN_DASH,
  HYPHEN,
  RIGHT_SINGLE_QUOTE,
  SEMICOLON,
} from '../../../text/marks';
import { AUXILIARY, classBits, Word } from '../../statements/grammar/word-classes';
import { isAdjacent, isCapital, type NameScan } from '../name-scan';
import { Is } from '../words/word-class';
import { afterNoun } from './introduction-words';
import { isListed, isPersonNoun, isRelation, isThingNoun } from './nouns';
import { isVerb } from './verbs';

export interface NounPhrase {
  /** Tokens `[first, end)`, cut where the phrase is complete. */
  readonly first: number;
  readonly end: number;
  /** The last word of its noun. */
  readonly head: number;
  readonly kind: 'person' | 'thing';
  /** Where reading stopped: a mark, "who", a verb, or the limit. */
  readonly stop: number;
}

/** A longer phrase is cut after its head (tokens). */
const LONGEST = 22;
const isArticle = wordSet('a an the another');
const isIndefinite = wordSet('a an another');
const isSaying = wordSet('said says told tells');
const isAfterNoun = wordSet(afterNoun);

/** Where a clause or another phrase begins. */
const CLAUSE = Word.Relative | Word.Subordinator | Word.That | Word.Question | Word.According | Word.SubjectPronoun;
const SMALL = CLAUSE | Word.Preposition | Word.Conjunction | Word.Determiner | Word.Possessive | Word.ObjectPronoun;

/**
 * Reads the phrase that begins at a token.
 * @param limit token after the last one that may be read: the sentence's end
 * @returns null if the tokens are not a noun phrase for one person or thing, or if a verb makes them a clause
 */
export function readNounPhrase(scan: NameScan, from: number, limit: number): NounPhrase | null {
  const { tokens } = scan;
  if (from >= limit) return null;
  const opener = classBits(tokens.hash[from]!);
  const isOwned = (opener & Word.Possessive) !== 0;
  const hasArticle = isArticle(tokens.hash[from]!);
  const head = headFrom(scan, hasArticle || isOwned ? from + 1 : from, limit);
  if (head < 0 || (!hasArticle && !isOwned && !isListed(scan, head))) return null;
  const kind = isPersonNoun(scan, head) ? 'person' : isThingNoun(scan, head) ? 'thing' : null;
  if (!kind) return null;
  const last = kind === 'person' ? secondHead(scan, head, limit) : head;
  const rest = readRest(scan, last + 1, limit);
  if (!rest) return null;
  const end = rest.stop - from > LONGEST ? last + 1 : rest.end;
  // A relative needs an owner: "a friend", "her friend" do not say whose.
  if (isRelation(scan, head) && (isOwned || (end === head + 1 && !hasOwner(scan, from, head)))) return null;
  // "the company" says nothing new.
  if (kind === 'thing' && (!isIndefinite(tokens.hash[from]!) || end - from < 3)) return null;
  return { first: from, end, head, kind, stop: rest.stop };
}

/** Returns the last token of a noun and the words before it; -1 if there is none. */
function headFrom(scan: NameScan, from: number, limit: number): number {
  const { tokens } = scan;
  let head = -1;
  for (let at = from; at < limit; at++) {
    if (isInner(scan, at)) continue;
    const shape = tokens.shape[at]!;
    if (shape === Shape.Possessive) head = -1;
    else if (shape === Shape.Number) {
      if (tokens.hash[at + 1] !== HYPHEN && !/(?:st|nd|rd|th)$/.test(tokenText(tokens, at))) return head;
      head = -1;
    } else if (shape > Shape.Mixed || isSmall(scan, at) || isVerb(scan, at, from)) return head;
    else head = at;
  }
  return head;
}

/** "a planner and founder of": the noun after "and", or the first again. */
function secondHead(scan: NameScan, head: number, limit: number): number {
  const { tokens } = scan;
  if (head + 1 >= limit || !(classBits(tokens.hash[head + 1]!) & Word.Conjunction)) return head;
  const from = isArticle(tokens.hash[head + 2]!) ? head + 3 : head + 2;
  const second = headFrom(scan, from, limit);
  return second >= 0 && isPersonNoun(scan, second) ? second : head;
}

/** Returns what follows the noun: "of the board", "at the university in Leeds". Null if it is a clause. */
function readRest(scan: NameScan, from: number, limit: number): { readonly end: number; readonly stop: number } | null {
  const { tokens } = scan;
  let at = from;
  for (; at < limit; at++) {
    if (isInner(scan, at)) continue;
    const shape = tokens.shape[at]!;
    if (shape === Shape.Possessive || shape === Shape.Number) continue;
    if (shape === Shape.Quote || shape === Shape.Punctuation) {
      if (isOpenMark(scan, at)) return null;
      break;
    }
    const bits = classBits(tokens.hash[at]!);
    // "a teacher Ann Lee": the phrase is before another name.
    if (at === from && isCapital(tokens, at)) return null;
    if (bits & CLAUSE && !isCapital(tokens, at)) break;
    if (isSaying(tokens.hash[at]!)) break;
    if (bits & Word.Conjunction) {
      if (at === from || classBits(tokens.hash[at + 1]!) & (Word.Determiner | Word.Possessive)) break;
      continue;
    }
    if (bits & Word.To && at + 1 < limit && classBits(tokens.hash[at + 1]!) & (Word.BaseVerb | AUXILIARY)) return null;
    if (bits & (Word.Preposition | Word.Determiner | Word.Possessive | Word.To) && !(bits & AUXILIARY)) continue;
    // "Casa do Sol": a word inside a name.
    if (isCapital(tokens, at - 1) && at + 1 < limit && isCapital(tokens, at + 1) && bits & Word.Do) continue;
    if (!isVerb(scan, at, from)) {
      // "a teacher yesterday": nothing but a small word, a mark or a verb follows the noun.
      if (at === from) break;
      continue;
    }
    if (!isParticiple(scan, at, limit)) return null;
    break;
  }
  let end = Math.min(at, limit);
  while (end > from && classBits(tokens.hash[end - 1]!) & (Word.Preposition | Word.Determiner | Word.Conjunction))
    end--;
  return { end, stop: at };
}

/** "founded by", "living in": goes on describing what is before it. */
function isParticiple({ tokens }: NameScan, at: number, limit: number): boolean {
  const word = tokenText(tokens, at);
  if (word.endsWith('ing')) return true;
  const isPast = word.endsWith('ed') || isAfterNoun(tokens.hash[at]!);
  return isPast && at + 1 < limit && (classBits(tokens.hash[at + 1]!) & (Word.Preposition | Word.To)) !== 0;
}

/** Whether a mark leaves the phrase open: an opening quotation mark, a bracket, a plus. */
function isOpenMark({ tokens }: NameScan, at: number): boolean {
  if (tokens.shape[at] === Shape.Quote) return !isAdjacent(tokens, at);
  const mark = tokens.hash[at]!;
  return ![COMMA, DOT, SEMICOLON, COLON, CLOSING_BRACKET, EN_DASH, EM_DASH].includes(mark) && isAdjacent(tokens, at);
}

/** Marks inside a phrase: hyphens, the apostrophe of "workers’", the dot of "Sen.", "&". */
export function isInner({ tokens, classes }: NameScan, at: number): boolean {
  const mark = tokens.hash[at]!;
  if (tokens.shape[at] === Shape.Quote)
    return (
      (mark === RIGHT_SINGLE_QUOTE || mark === APOSTROPHE) &&
      isAdjacent(tokens, at) &&
      at + 1 < tokens.count &&
      !isAdjacent(tokens, at + 1) &&
      tokens.shape[at + 1]! <= Shape.Mixed &&
      /s$/.test(tokenText(tokens, at - 1))
    );
  if (tokens.shape[at] !== Shape.Punctuation) return false;
  if (mark === AMPERSAND) return true;
  if (mark === HYPHEN) return isAdjacent(tokens, at) && at + 1 < tokens.count && isAdjacent(tokens, at + 1);
  return mark === DOT && isAdjacent(tokens, at) && (classes[at - 1]! & Is.Honorific) !== 0;
}

/** Whether it is a word that cannot be before a noun within the phrase. */
export function isSmall({ tokens, classes }: NameScan, at: number): boolean {
  if (tokens.hash[at - 1] === HYPHEN && isAdjacent(tokens, at)) return false;
  const bits = classBits(tokens.hash[at]!);
  if (classes[at]! & Is.TitleModifier || tokens.shape[at] === Shape.AllCaps) return false;
  if (bits & Word.Adjective && !(bits & Word.Determiner)) return false;
  return (bits & SMALL) !== 0 || (classes[at]! & Is.Function) !== 0;
}

/** Whether somebody owns something between two tokens: "Roe’s". */
export function hasOwner({ tokens }: NameScan, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (tokens.shape[at] === Shape.Possessive) return true;
  return false;
}
