/** The words right before a name: "US teacher Ann Lee", "Roe’s lawyer Ann Lee", "Prime Minister Lee". */
import { Shape } from '../../../text/token';
import { sentenceOf } from '../../../text/reading';
import { wordSet } from '../../../text/word-set';
import { HYPHEN } from '../../../text/marks';
import { classBits, Word } from '../../statements/grammar/word-classes';
import { blockStyle } from '../find/block-style';
import type { TokenRange } from '../find/stretches';
import { isAdjacent, isCapital, type NameScan } from '../name-scan';
import { Is } from '../words/word-class';
import { styleWords } from './introduction-words';
import { hasOwner, isInner, isSmall } from './noun-phrase';
import { isAddress, isPersonNoun, isRelation, isThingNoun } from './nouns';
import { isVerb } from './verbs';

export interface WordsBefore extends TokenRange {
  readonly kind: 'person' | 'thing';
  /** Whether it is only a rank or an abbreviated profession: "Sen.", "Prof". */
  readonly isShort: boolean;
}

/** Returns the name further left that contains a token, or null. */
export type NameAt = (token: number) => TokenRange | null;

/** Largest number of words before a name; a longer phrase is cut to its noun. */
const LONGEST = 10;
/** Largest number of words after an office: "Secretary of Health and Human Services". */
const LONGEST_OFFICE = 6;

const isStyle = wordSet(styleWords);
const isOfficeJoiner = wordSet('of for');

/**
 * Finds the words right before a name that introduce it.
 * @param nameAt the name further left that contains a token
 */
export function wordsBefore(scan: NameScan, name: TokenRange, nameAt: NameAt): WordsBefore | null {
  const { reading, tokens } = scan;
  const sentence = sentenceOf(reading, name.first);
  const opening = reading.sentenceFirst[sentence]!;
  const end = withoutAddress(scan, name.first, opening);
  const last = isInner(scan, end - 1) ? end - 2 : end - 1;
  if (last < opening) return null;
  const office = officeBefore(scan, end, opening);
  const head = office ?? last;
  const kind = office !== null || isPersonNoun(scan, head) ? 'person' : isThingNoun(scan, head) ? 'thing' : null;
  if (!kind || isVerb(scan, head, opening) || isAddress(scan, head)) return null;
  const capitals = blockStyle(reading, reading.sentenceBlock[sentence]!) !== 'prose';
  let first = leftOf(scan, head, opening, capitals, nameAt);
  const before = first > opening ? classBits(tokens.hash[first - 1]!) : 0;
  const isMarked = first > opening && tokens.shape[first - 1]! > Shape.Mixed;
  const isOwned = !isMarked && (before & Word.Possessive) !== 0;
  if (isRelation(scan, head) && (isOwned || first === head)) return null;
  // "news agency Reuters", not "Trinity College Dublin".
  if (kind === 'thing' && (head - first < 1 || isCapital(tokens, head))) return null;
  if (isOwned || (!isMarked && before & Word.Determiner && hasOwner(scan, first, head))) first--;
  return { first, end, kind, isShort: first === head && (scan.classes[head]! & Is.Honorific) !== 0 };
}

/** Returns the end of the words, before "Dr", "Sir" and other forms of address. */
function withoutAddress(scan: NameScan, before: number, opening: number): number {
  let end = before;
  while (end > opening) {
    const at = isInner(scan, end - 1) ? end - 2 : end - 1;
    if (at < opening || !isAddress(scan, at) || isRelation(scan, at)) break;
    end = at;
  }
  return end;
}

/** The office at the head of "Secretary of State" or "Minister for Health" that ends at a token. */
function officeBefore({ tokens, classes }: NameScan, end: number, opening: number): number | null {
  for (let at = end - 1; at > opening && at >= end - LONGEST_OFFICE; at--) {
    if (isOfficeJoiner(tokens.hash[at]!) && at < end - 1 && classes[at - 1]! & Is.TitleHead) return at - 1;
    const isPart =
      isCapital(tokens, at) || (classBits(tokens.hash[at]!) & (Word.Conjunction | Word.Determiner) && at < end - 1);
    if (!isPart) return null;
  }
  return null;
}

/** Returns the start of the words that describe a noun: "veteran Democratic", "Putin’s former chief". */
function leftOf(scan: NameScan, head: number, opening: number, capitals: boolean, nameAt: NameAt): number {
  const { tokens } = scan;
  const limit = Math.max(opening, head - LONGEST);
  let first = head;
  let joined = -1;
  let at = head - 1;
  for (; at >= limit; at--) {
    if (isInner(scan, at)) {
      if (tokens.hash[at] === HYPHEN && at > limit) first = --at;
      continue;
    }
    const shape = tokens.shape[at]!;
    if (shape === Shape.Possessive) {
      first = at;
      continue;
    }
    if (shape > Shape.Mixed || isStyle(tokens.hash[at]!)) break;
    if (joinsOffices(scan, at, first, opening, nameAt)) {
      joined = first;
      continue;
    }
    if (isSmall(scan, at) || isVerb(scan, at, opening, capitals)) break;
    first = at;
  }
  if (at < limit && limit > opening) return head;
  const before = at >= opening ? classBits(tokens.hash[at]!) : 0;
  // "the chairman and chief executive Lee" may be two people.
  if (joined >= 0 && (first > joined || before & (Word.Determiner | Word.Possessive))) first = joined;
  const start = Math.max(nameAt(first)?.first ?? first, opening);
  if (!capitals && isInTitle(scan, start, opening)) return smallFrom(scan, start, head);
  return start < first ? start : cutOwner(scan, first, head, before);
}

/** Whether the words may end a title, after a capital and "of": "House of the Winds author". */
function isInTitle({ tokens }: NameScan, first: number, opening: number): boolean {
  let joiner = first - 1;
  if (joiner > opening && classBits(tokens.hash[joiner]!) & Word.Determiner) joiner--;
  return (
    joiner > opening &&
    isOfficeJoiner(tokens.hash[joiner]!) &&
    isCapital(tokens, joiner - 1) &&
    isCapital(tokens, first)
  );
}

/** Returns the start of the lower-case words right before a noun. */
function smallFrom({ tokens }: NameScan, first: number, head: number): number {
  let at = head;
  while (at > first && tokens.shape[at - 1] === Shape.Lower) at--;
  return at;
}

/** Whether "and" is within one office: "Moderator and author", "Police and Crime Commissioner". */
function joinsOffices(scan: NameScan, at: number, first: number, opening: number, nameAt: NameAt): boolean {
  const { tokens, classes } = scan;
  if (!(classBits(tokens.hash[at]!) & Word.Conjunction) || at < 1 || tokens.shape[at - 1]! > Shape.Mixed) return false;
  const sameCase = isCapital(tokens, at - 1) === isCapital(tokens, first);
  if (isPersonNoun(scan, at - 1)) return sameCase || at - 1 === opening;
  return sameCase && isCapital(tokens, first) && (classes[at - 1]! & Is.TitleModifier) !== 0 && !nameAt(at - 1);
}

/** Leaves out an owner whose words begin further left: "the minister of trade’s lawyer". */
function cutOwner({ tokens }: NameScan, first: number, head: number, before: number): number {
  let start = first;
  if (tokens.shape[first] === Shape.Possessive) start = first + 1;
  else if (before & (Word.Preposition | Word.Conjunction)) {
    for (let at = first; at < head; at++)
      if (tokens.shape[at] === Shape.Possessive && isOpenOwner(tokens, first)) start = at + 1;
  }
  return start;
}

/** Whether an owner is a lower-case noun with words before it: "health’s", not "Brazil’s". */
function isOpenOwner(tokens: NameScan['tokens'], first: number): boolean {
  return !isCapital(tokens, first) || isAdjacent(tokens, first);
}
