/** Reads a share written as two numbers: "one in five", "nine out of 10", "one voter in three". */
import type { Amount } from './amount';
import { looksLikeYear } from './labels';
import { numberAt } from './numbers';
import type { ParsedNumber } from './parsed-number';
import { nounAt } from './nouns';
import { measureAt } from './units';
import { scaleWords } from './label-words';
import { afterVerb, articles, countedInMatches, everyWords, inWords, ofWords, outWords, scales } from './words';
import { Shape, type Tokens } from '../token';
import { HYPHEN } from '../marks';

/** Largest number of words of the counted noun between part and whole: "two registered voters in five". */
const LONGEST_COUNTED = 3;
/** A noun this close after the whole is counted by the whole: "two people in five cars". */
const CLOSE = 2;
/** Largest whole that is used for shares. */
const MOST_PARTS = 10;

/**
 * Returns the share that begins at a token, as a value without a unit.
 * @param end first token after the sentence
 */
export function shareAt(tokens: Tokens, at: number, end: number): Amount | null {
  if (articles(tokens.hash[at]!)) return null;
  const part = numberAt(tokens, at, end);
  if (!part || isNoCount(part) || (part.digits && at > 0 && scaleWords(tokens.hash[at - 1]!))) return null;
  const joint = jointAt(tokens, part.next, end) ?? jointBehindNoun(tokens, part, end);
  if (!joint) return null;
  const whole = wholeAt(tokens, joint.next, end);
  if (!whole || whole.value <= part.value) return null;
  if (joint.counted && (!isRound(whole.value) || countsItself(tokens, part, whole, end))) return null;
  return { first: at, next: whole.next, value: part.value / whole.value, open: false, scale: 1, unit: null };
}

const isNoCount = ({ fraction, open, suffix }: ParsedNumber) => fraction || open || suffix !== '';

/** Whether a whole is round: "four voters out of ten" is a share, "three patients out of 40" is three patients. */
const isRound = (value: number) =>
  value <= MOST_PARTS || value === 2 * MOST_PARTS || Number.isInteger(Math.log10(value));

/** Whether a noun follows the whole. After "one" a word in s may be a verb: "one child in five walks to school". */
function countsItself(tokens: Tokens, part: ParsedNumber, whole: ParsedNumber, end: number): boolean {
  const at = whole.next;
  if (!nounAt(tokens, at, Math.min(end, at + CLOSE), false)) return false;
  return part.value !== 1 || at + 1 >= end || !afterVerb(tokens.hash[at + 1]!);
}

interface Joint {
  /** Where the whole begins. */
  readonly next: number;
  /** Whether the counted noun comes before it. */
  readonly counted: boolean;
}

/** "in", "-in-", "out of", each with "every" or without. */
function jointAt(tokens: Tokens, from: number, end: number): Joint | null {
  const at = tokens.hash[from] === HYPHEN ? from + 1 : from;
  if (at + 1 >= end) return null;
  let next = 0;
  if (inWords(tokens.hash[at]!)) next = at + 1;
  else if (outWords(tokens.hash[at]!) && ofWords(tokens.hash[at + 1]!)) next = at + 2;
  else return null;
  if (tokens.hash[next] === HYPHEN || (next < end && everyWords(tokens.hash[next]!))) next++;
  return next < end ? { next, counted: false } : null;
}

/** Finds the joint after the counted noun: "one American in five". */
function jointBehindNoun(tokens: Tokens, part: ParsedNumber, end: number): Joint | null {
  let at = part.next;
  while (at < end && at < part.next + LONGEST_COUNTED && isPlainWord(tokens, at)) at++;
  if (at === part.next || countedInMatches(tokens.hash[at - 1]!)) return null;
  const counted = nounAt(tokens, part.next, end, part.value === 1);
  const joint = counted?.next === at ? jointAt(tokens, at, end) : null;
  return joint && { ...joint, counted: true };
}

const isPlainWord = (tokens: Tokens, at: number) =>
  tokens.shape[at]! <= Shape.Mixed && !inWords(tokens.hash[at]!) && !outWords(tokens.hash[at]!);

/** Returns a number that does not count a noun: "a million", but not "a house". */
function wholeAt(tokens: Tokens, at: number, end: number): ParsedNumber | null {
  if (articles(tokens.hash[at]!) && (at + 1 >= end || scales(tokens.hash[at + 1]!) === undefined)) return null;
  const whole = numberAt(tokens, at, end);
  if (!whole || isNoCount(whole) || looksLikeYear(tokens, at, whole)) return null;
  return measureAt(tokens, whole.next, end, '', false) ? null : whole;
}
