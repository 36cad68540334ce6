/**
 * The features of a clause for the worth model: its words, word pairs, beginnings of long words and runs of three word
 * classes, hashed, and some facts about numbers, names, length and form. Hashing keeps the model small and free of
 * training texts (Weinberger et al., "Feature Hashing for Large Scale Multitask Learning", 2009).
 */
import { Shape, type Tokens } from '../../../text/token';
import { CLASSES_BEFORE, classOf, stemOf } from './worth-classes';
import type { Counts } from './worth-counts';
import { EXCLAMATION, QUESTION } from '../../../text/marks';

/** Buckets of the model, a power of two. */
export const BUCKETS = 1 << 15;

/** Facts use the first buckets, in this order; words and pairs share the rest. */
export const FACTS = [
  'bias',
  'quantity',
  'quantities',
  'percent',
  'money',
  'counted',
  'large',
  'year',
  'name',
  'names',
  'many names',
  'question',
  'exclamation',
  'very short',
  'short',
  'long',
  'very long',
  'quotation',
  'opens with a name',
  'loaded',
  'very loaded',
  'hedged',
  'judged',
  'first person',
  'second person',
  'manner',
  'much manner',
  'quality',
  'scare quotes',
  'long without figure',
  'dry',
  'reported',
] as const;

/** Replaces every number in words and pairs. */
const NUMBER = 0x9e3779b9;
const START = 0x7f4a7c15;
const END = 0x51ed270b;
/** Separates runs of classes from pairs of words. */
const CLASSES = 0x77;

/** The features of one clause, in arrays that are reused for the next. */
export interface Features {
  /** 0 or 1 for each of `FACTS`. */
  readonly facts: Uint8Array;
  /**
   * Buckets of words, pairs, beginnings and classes, counted from the first after the facts; the first `count` are
   * used.
   */
  readonly buckets: Uint16Array;
  count: number;
  /** The value of each of them: the more there are, the smaller. */
  weight: number;
}

/** Allocates arrays for clauses of up to about 1,000 words; longer ones are cut. */
export function featureRoom(): Features {
  return { facts: new Uint8Array(FACTS.length), buckets: new Uint16Array(4200), count: 0, weight: 0 };
}

/**
 * Fills `room` with the features of a range of tokens.
 * @param counts the counts of that range
 */
export function fillFeatures(room: Features, tokens: Tokens, first: number, end: number, counts: Counts): void {
  room.count = fillWords(room.buckets, tokens, first, Math.min(end, first + 1000));
  room.weight = Math.fround(1 / Math.sqrt(room.count));
  fillFacts(room.facts, counts);
}

/** @returns their number */
function fillWords(buckets: Uint16Array, tokens: Tokens, first: number, end: number): number {
  let before = START;
  let classTwoBefore: number = CLASSES_BEFORE[0];
  let classBefore: number = CLASSES_BEFORE[1];
  let count = 0;
  for (let token = first; token < end; token++) {
    const shape = tokens.shape[token]!;
    if (shape >= Shape.Quote) continue;
    const word = shape === Shape.Number ? NUMBER : tokens.hash[token]!;
    buckets[count++] = bucketOf(word);
    buckets[count++] = bucketOf(pair(before, word));
    const stem = stemOf(tokens, token);
    if (stem) buckets[count++] = bucketOf(stem);
    const wordClass = classOf(tokens, token);
    buckets[count++] = bucketOf(pair(pair(classTwoBefore, classBefore), wordClass) ^ CLASSES);
    classTwoBefore = classBefore;
    classBefore = wordClass;
    before = word;
  }
  buckets[count++] = bucketOf(pair(before, END));
  return count;
}

const pair = (left: number, right: number) => (Math.imul(left, 0x85ebca6b) ^ (right + 0x165667b1)) | 0;

function bucketOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 13)) >>> 0) % (BUCKETS - FACTS.length);
}

function fillFacts(into: Uint8Array, counts: Counts): void {
  const { words, figures, loaded, manner, names, mark, hedged, judged, me, you, quality, scareQuotes } = counts;
  const isDry = loaded + manner + me + you === 0 && !hedged && !judged && !quality && !scareQuotes;
  const facts = [
    true,
    figures > 0,
    figures > 1,
    counts.percent,
    counts.money,
    counts.counted,
    counts.large,
    counts.year,
    names > 0,
    names > 1,
    names > 3,
    mark === QUESTION,
    mark === EXCLAMATION,
    words < 5,
    words < 9,
    words > 20,
    words > 35,
    counts.quotation,
    counts.opensWithName,
    loaded > 0,
    loaded > 1,
    hedged,
    judged,
    me > 0,
    you > 0,
    manner > 0,
    manner > 1,
    quality,
    scareQuotes,
    words > 20 && figures === 0,
    isDry,
    counts.reported,
  ];
  for (let at = 0; at < facts.length; at++) into[at] = facts[at] ? 1 : 0;
}
