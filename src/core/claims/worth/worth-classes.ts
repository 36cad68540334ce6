/**
 * What a word is to the worth model besides itself: the beginning that it shares with its other forms, and its class.
 * Both know words that the training texts never had. Classes are those that statements are found by: a word that joins
 * or leaves their lists changes its three runs of classes, until the model is trained again.
 */
import { Shape, type Tokens } from '../../../text/token';
import { classBits } from '../../statements/grammar/word-classes';

/** Letters of a beginning; a word of no more has none. */
const BEGINNING = 5;

/** A prime to begin with, the factor of each step, and what parts beginnings from whole words. */
const SEED = 17;
const FACTOR = 31;
const BEGINNINGS = 0x1234567;

/** A hash of the first five letters of a longer word, capitals as small letters, or 0. */
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

/** Classes of words in no list, told by their endings, and the two before the first word. */
const Open = { Number: 999983, Past: 5, Progressive: 6, Plural: 8, Name: 9, Other: 10 } as const;
export const CLASSES_BEFORE = [3, 7] as const;

/** A number that stands for the class of a word. */
export function classOf({ text, end, shape, hash }: Tokens, at: number): number {
  if (shape[at] === Shape.Number) return Open.Number;
  const listed = classBits(hash[at]!) | 0;
  if (listed) return listed;
  const to = end[at]!;
  if (text.endsWith('ed', to)) return Open.Past;
  if (text.endsWith('ing', to)) return Open.Progressive;
  if (text.endsWith('s', to)) return Open.Plural;
  return shape[at]! >= Shape.Capitalised ? Open.Name : Open.Other;
}
