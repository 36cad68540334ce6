/** Tells numbers that name something (years, dates, addresses, "Article 5") from numbers that count. */
import type { ParsedNumber } from './parsed-number';
import type { ParsedUnit } from './parsed-unit';
import {
  clockWords,
  designators,
  labelsAfter,
  listJoints,
  pluralDesignators,
  scaleWords,
  streetWords,
} from './label-words';
import { hyphenedPrefixes, months, ofWords, outWords } from './words';
import { CARET, CLOSING_SQUARE, COMMA, DOT, EN_DASH, HYPHEN, NINE, OPENING_SQUARE, PLUS, SLASH, ZERO } from '../marks';
import { Shape, tokenText, type Tokens } from '../token';

const LAST_HOUR = 24;
const LAST_DAY = 31;
/** "2400 GMT". */
const LAST_TIME = 2400;
const FIRST_YEAR = 1500;
const LAST_YEAR = 2200;
/** Longest digits without a unit that are a number; longer ones are identifiers. */
const LONGEST_NUMBER = 15;
/** This many neighbouring groups of digits are a telephone number or part of a table. */
const MANY_GROUPS = 3;

/** Whether a number is written as a year would be: four digits without a separator. */
export function looksLikeYear(tokens: Tokens, at: number, number: ParsedNumber): boolean {
  return (
    number.digits &&
    !number.suffix &&
    number.next === at + 1 &&
    tokens.end[at]! - tokens.start[at]! === 4 &&
    number.value >= FIRST_YEAR &&
    number.value <= LAST_YEAR
  );
}

/**
 * Whether a number is part of a date, a time, a name or an address.
 * @param free first token that no other quantity has taken
 */
export function isLabel(
  tokens: Tokens,
  at: number,
  number: ParsedNumber,
  unit: ParsedUnit | null,
  free: number,
  end: number,
): boolean {
  if (!unit && tokens.end[at]! - tokens.start[at]! > LONGEST_NUMBER) return true;
  if (number.digits && !unit && beginsLikeCode(tokens, at)) return true;
  if (number.digits && isFootnote(tokens, at, number, end)) return true;
  if (number.digits && number.next === at + 1 && isDialled(tokens, at, end)) return true;
  // Numbers of a list: "1) …, 2) …".
  if (number.digits && !unit && tokens.hash[number.next] === 41 && number.next < end && number.value < 20) return true;
  const measured = unit !== null && unit.kind !== 'noun';
  if (isDayOfMonth(tokens, at, number, end) && !measured) return true;
  const after = number.next;
  if (
    isClock(tokens, after, end) &&
    (number.value <= LAST_HOUR ||
      (number.value <= LAST_TIME && after === at + 1 && tokens.end[at]! - tokens.start[at]! === 4))
  )
    return true;
  if (isCapitalisedWord(tokens, at, number, unit, free)) return true;
  if (measured) return false;
  if (number.digits && isListed(tokens, at, number, unit, free, end)) return true;
  if (number.digits && after < end && labelsAfter(tokens.hash[after]!)) return true;
  if (isAddress(tokens, after, end) || isOnScale(tokens, at, number, free)) return true;
  return at > free && isDesignated(tokens, at, number, unit);
}

/** Whether it is the mark of a footnote: "boats[4]", "11.3[4]". */
function isFootnote(tokens: Tokens, at: number, { next }: ParsedNumber, end: number): boolean {
  return (
    at > 1 &&
    next < end &&
    tokens.hash[at - 1] === OPENING_SQUARE &&
    tokens.hash[next] === CLOSING_SQUARE &&
    tokens.end[at - 2] === tokens.start[at - 1]
  );
}

/** Whether digits begin like a code: "0730", "007", "00". */
function beginsLikeCode(tokens: Tokens, at: number): boolean {
  const next = tokens.text.charCodeAt(tokens.start[at]! + 1);
  return (
    tokens.text.charCodeAt(tokens.start[at]!) === ZERO &&
    tokens.end[at]! - tokens.start[at]! > 1 &&
    next >= ZERO &&
    next <= NINE
  );
}

/** "555 123 456", "020 7946 0958", "+44 20 7946": three groups of digits, or two with a 0 before one or a plus before both. */
function isDialled(tokens: Tokens, at: number, end: number): boolean {
  if (!isGroup(tokens, at)) return false;
  let first = at;
  while (
    first > 0 &&
    at - first < MANY_GROUPS &&
    tokens.end[first - 1] === tokens.start[first]! - 1 &&
    isGroup(tokens, first - 1)
  )
    first--;
  let past = at + 1;
  while (
    past < end &&
    past - first < MANY_GROUPS &&
    tokens.end[past - 1] === tokens.start[past]! - 1 &&
    isGroup(tokens, past)
  )
    past++;
  if (past - first !== 2) return past - first >= MANY_GROUPS;
  if (first > 0 && tokens.hash[first - 1] === PLUS && tokens.end[first - 1] === tokens.start[first]) return true;
  for (let group = first; group < past; group++) {
    if (tokens.text.charCodeAt(tokens.start[group]!) === ZERO && tokens.end[group]! - tokens.start[group]! > 2)
      return true;
  }
  return false;
}

/** Whether a token is digits without separators; "000" belongs to a number with spaced thousands. */
function isGroup(tokens: Tokens, at: number): boolean {
  return tokens.shape[at] === Shape.Number && /^\d+$/.test(tokenText(tokens, at)) && tokenText(tokens, at) !== '000';
}

/** "6 pm", "6 p.m.", "3 o'clock": the dotted form is two one-letter tokens. */
function isClock(tokens: Tokens, after: number, end: number): boolean {
  if (after >= end) return false;
  if (clockWords(tokens.hash[after]!)) return true;
  const letter = tokens.text.charCodeAt(tokens.start[after]!) | 32;
  return (
    after + 2 < end &&
    tokens.hash[after + 1] === DOT &&
    tokens.end[after]! - tokens.start[after]! === 1 &&
    (letter === 97 || letter === 112) &&
    (tokens.text.charCodeAt(tokens.start[after + 2]!) | 32) === 109
  );
}

/** "Ground Zero", "Fox Five": a number word that is part of a name. */
function isCapitalisedWord(
  tokens: Tokens,
  at: number,
  number: ParsedNumber,
  unit: ParsedUnit | null,
  free: number,
): boolean {
  return (
    !number.digits &&
    !unit &&
    at > free &&
    tokens.shape[at] === Shape.Capitalised &&
    tokens.shape[at - 1] === Shape.Capitalised
  );
}

/** "May 19", "19 May", "Sept. 30". */
function isDayOfMonth(tokens: Tokens, at: number, number: ParsedNumber, end: number): boolean {
  if (!number.digits || number.value > LAST_DAY) return false;
  let before = at - 1;
  if (before > 0 && tokens.hash[before] === DOT) before--;
  return (before >= 0 && isMonth(tokens, before)) || (number.next < end && isMonth(tokens, number.next));
}

/** "may" and "march" are months only when they are capitalised or right beside a day in lower-case text. */
function isMonth(tokens: Tokens, at: number): boolean {
  return tokens.shape[at]! <= Shape.Mixed && months(tokens.hash[at]!);
}

const isJoint = (code: number) => code === HYPHEN || code === SLASH || code === CARET;

/** "F-16", "9/11", "1111-2222", "10^6": letters or digits joined to the number. */
export function isPartNumber(
  tokens: Tokens,
  at: number,
  number: ParsedNumber,
  unit: ParsedUnit | null,
  free: number,
  end: number,
): boolean {
  const glued = (left: number, right: number) => tokens.end[left] === tokens.start[right];
  const joinedBefore =
    at > free && at >= 2 && isJoint(tokens.hash[at - 1]!) && glued(at - 1, at) && glued(at - 2, at - 1);
  if (joinedBefore && number.digits) return !hyphenedPrefixes(tokens.hash[at - 2]!);
  if (!number.digits || unit || number.next + 1 >= end) return false;
  const joinedAfter =
    isJoint(tokens.hash[number.next]!) && glued(number.next - 1, number.next) && glued(number.next, number.next + 1);
  return joinedAfter && tokens.shape[number.next + 1] === Shape.Number;
}

/** Whether it is a place on a scale, or the length of the scale: "stage 3 out of 4". */
function isOnScale({ hash }: Tokens, at: number, { digits, next }: ParsedNumber, free: number): boolean {
  if (!digits || at <= free) return false;
  const isPlace = scaleWords(hash[at - 1]!) && outWords(hash[next]!) && ofWords(hash[next + 1]!);
  return isPlace || (at - 4 >= free && ofWords(hash[at - 1]!) && outWords(hash[at - 2]!) && scaleWords(hash[at - 4]!));
}

/** Largest number of numbers in a list of names. */
const LONGEST_LIST = 8;

/**
 * Whether a number is one of several days of a month ("June 6 and 7", "6 and 7 June") or named by the word before the
 * list ("rules 8 and 9", "chapters 3 to 5"). With a noun behind it the last of several days counts.
 */
function isListed(
  tokens: Tokens,
  at: number,
  number: ParsedNumber,
  unit: ParsedUnit | null,
  free: number,
  end: number,
): boolean {
  let first = at;
  let many = 1;
  for (; first - 2 >= free && many < LONGEST_LIST; many++) {
    if (tokens.shape[first - 2] !== Shape.Number || !isListJoint(tokens, first - 1)) break;
    first -= 2;
  }
  let last = number.next - 1;
  for (; last + 2 < end && many < LONGEST_LIST; many++) {
    if (tokens.shape[last + 2] !== Shape.Number || !isListJoint(tokens, last + 1)) break;
    last += 2;
  }
  if (first === at && last === number.next - 1) return false;
  const isNamed = first > 0 && tokens.shape[first - 1]! <= Shape.Mixed && pluralDesignators(tokens.hash[first - 1]!);
  if (isNamed) return true;
  if (unit !== null || number.value > LAST_DAY) return false;
  const hasWord = (token: number) => listJoints(tokens.hash[token]!);
  const joints = Array.from({ length: (last - first) / 2 }, (_, index) => first + 1 + 2 * index);
  if (!joints.some(hasWord)) return false;
  return (first > 0 && isMonth(tokens, first - 1)) || (last + 1 < end && isMonth(tokens, last + 1));
}

const isListJoint = (tokens: Tokens, at: number): boolean =>
  tokens.hash[at] === COMMA || tokens.hash[at] === EN_DASH || listJoints(tokens.hash[at]!);

/** "123 Random Street". */
function isAddress(tokens: Tokens, after: number, end: number): boolean {
  for (let at = after; at < Math.min(end, after + 4); at++) {
    if (tokens.shape[at] !== Shape.Capitalised && tokens.shape[at] !== Shape.AllCaps) return false;
    if ((at > after || isStreetName(tokens, at, end)) && streetWords(tokens.hash[at]!)) return true;
  }
  return false;
}

/** "22 Ave Example": the word for a street before its name. */
const isStreetName = (tokens: Tokens, at: number, end: number) =>
  at + 1 < end && tokens.shape[at + 1] === Shape.Capitalised;

/** "Article 5", "Boeing 737", "PA 23456": a name or a label before a number that counts nothing. */
function isDesignated(tokens: Tokens, at: number, number: ParsedNumber, unit: ParsedUnit | null): boolean {
  let before = at - 1;
  if ((tokens.hash[before] === DOT || tokens.hash[before] === HYPHEN) && before > 0) before--;
  const shape = tokens.shape[before]!;
  if (shape > Shape.Mixed) return false;
  if (designators(tokens.hash[before]!)) return unit === null || shape !== Shape.Lower;
  if (!number.digits) return false;
  // "yPhone 12 Mini cases"
  if (unit !== null) return shape === Shape.Mixed && tokens.shape[number.next] === Shape.Capitalised;
  return shape === Shape.AllCaps
    ? tokenText(tokens, before).length === 2 || before > 0
    : shape !== Shape.Lower && before > 0;
}
