/**
 * Features of a word for the worth model besides the word itself: the beginning that it shares with its other forms,
 * and its class. Both exist also for words that the training texts did not have. The classes are those of finding
 * statements: a word that joins or leaves their lists changes three runs of classes until the model is trained again.
 */
import { SMALL_D, SMALL_E, SMALL_G, SMALL_S } from '../../../text/marks';
import { Shape, type Tokens } from '../../../text/token';
import { classBits } from '../../statements/grammar/word-classes';

/** Letters of a beginning; shorter words have none. */
const BEGINNING = 5;

/** Initial value and factor of the hash, and a value that separates beginnings from whole words. */
const SEED = 17;
const FACTOR = 31;
const BEGINNINGS = 0x1234567;

/** Returns a hash of the first five letters of a longer word, ignoring case, or 0. */
export function stemOf({ text, start, end, shape }: Tokens, at: number): number {
  const from = start[at]!;
  if (shape[at] === Shape.Number || end[at]! - from <= BEGINNING) return 0;
  let hash = SEED;
  for (let next = from; next < from + BEGINNING; next++)
    hash = (Math.imul(hash, FACTOR) + smallLetter(text.charCodeAt(next))) | 0;
  return hash ^ BEGINNINGS;
}

const smallLetter = (code: number) => (code >= CAPITAL_A && code <= CAPITAL_Z ? code + CASE : code);
const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const CASE = 32;

/** Classes of words in no list, by their endings. */
const Open = { Number: 999983, Past: 5, Progressive: 6, Plural: 8, Name: 9, Other: 10 } as const;
export const CLASSES_BEFORE = [3, 7] as const;

/** Returns a number for the class of a word. */
export function classOf({ text, end, shape, hash }: Tokens, at: number): number {
  if (shape[at] === Shape.Number) return Open.Number;
  const listed = classBits(hash[at]!) | 0;
  if (listed) return listed;
  const to = end[at]!;
  const last = text.charCodeAt(to - 1);
  if (last === SMALL_D && text.charCodeAt(to - 2) === SMALL_E) return Open.Past;
  if (last === SMALL_G && text.endsWith('ing', to)) return Open.Progressive;
  if (last === SMALL_S) return Open.Plural;
  return shape[at]! >= Shape.Capitalised ? Open.Name : Open.Other;
}
