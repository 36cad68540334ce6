/**
 * What the worth model sees of a clause: its words and word pairs, hashed, and a few facts about
 * numbers, names, length and form. Hashing keeps the model small and holds none of the texts that it
 * was trained on (Weinberger et al., "Feature Hashing for Large Scale Multitask Learning", 2009).
 */
import type { Quantity } from '../annotations';
import { Shape, type Tokens } from '../text/tokens';
import { overlapping } from './within';
import { Tone, toneOf } from './worth-words';

/** Buckets of the model, a power of two. */
export const BUCKETS = 1 << 15;

/** Facts take the first buckets, in this order; words and pairs share the rest. */
export const FACTS = [
  'bias', 'quantity', 'quantities', 'percent', 'money', 'counted', 'large', 'year', 'name', 'names', 'many names',
  'question', 'exclamation', 'very short', 'short', 'long', 'very long', 'quotation', 'opens with a name',
  'loaded', 'very loaded', 'hedged', 'judged', 'first person', 'second person', 'manner', 'much manner', 'quality', 'scare quotes',
  'long without figure', 'dry', 'reported',
] as const;

/** Endings of adverbs, and of adjectives that mostly judge. */
const MANNER = 'ly';
const QUALITIES = ['ous', 'ful', 'less', 'est', 'ish', 'ical', 'able'];
const SHORTEST_DERIVED = 6;
const DOUBLE_QUOTE = 34;
const DASH = 0x2013;
const QUESTION = 63;
const EXCLAMATION = 33;
/** Stands for every number in words and pairs. */
const NUMBER = 0x9e3779b9;
const START = 0x7f4a7c15;
const END = 0x51ed270b;

/** Buckets and values of one clause, in arrays that are used again for the next. */
export interface Features {
  readonly bucket: Int32Array;
  readonly value: Float32Array;
  count: number;
}

/** Room for the features of clauses of up to about 1,000 words; longer ones are cut. */
export function featureRoom(): Features {
  return { bucket: new Int32Array(2100), value: new Float32Array(2100), count: 0 };
}

/**
 * Fills `room` with the features of a stretch of tokens.
 * @param quantities those of the whole text
 */
export function fillFeatures(room: Features, tokens: Tokens, first: number, end: number, quantities: readonly Quantity[]): void {
  room.count = FACTS.length;
  const words = fillWords(room, tokens, first, Math.min(end, first + 1000));
  const weight = 1 / Math.sqrt(Math.max(1, room.count - FACTS.length));
  for (let at = FACTS.length; at < room.count; at++) room.value[at] = weight;
  fillFacts(room, tokens, first, end, quantities, words);
}

function fillWords(room: Features, tokens: Tokens, first: number, end: number): number {
  let words = 0;
  let before = START;
  for (let token = first; token < end; token++) {
    const shape = tokens.shape[token]!;
    if (shape >= Shape.Quote) continue;
    const word = shape === Shape.Number ? NUMBER : tokens.hash[token]!;
    words++;
    push(room, word);
    push(room, pair(before, word));
    before = word;
  }
  push(room, pair(before, END));
  return words;
}

const pair = (left: number, right: number) => (Math.imul(left, 0x85ebca6b) ^ (right + 0x165667b1)) | 0;

function push(room: Features, hash: number): void {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  room.bucket[room.count++] = FACTS.length + ((mixed ^ (mixed >>> 13)) >>> 0) % (BUCKETS - FACTS.length);
}

function fillFacts(room: Features, tokens: Tokens, first: number, end: number, quantities: readonly Quantity[], words: number): void {
  const start = tokens.start[first]!;
  const stop = tokens.end[end - 1]!;
  let counted = 0;
  let percent = 0;
  let money = 0;
  let large = 0;
  let noun = 0;
  for (const { unit, low, high } of overlapping(quantities, start, stop)) {
    counted++;
    if (unit === null) continue;
    if (unit.startsWith('percent')) percent = 1;
    else if (/^[A-Z]{3}/.test(unit)) money = 1;
    else noun = 1;
    if ((high ?? low ?? 0) >= 1000) large = 1;
  }
  let names = 0;
  let year = 0;
  let quotation = 0;
  let scare = 0;
  let loaded = 0;
  let hedged = 0;
  let judged = 0;
  let me = 0;
  let you = 0;
  let manner = 0;
  let quality = 0;
  let reported = 0;
  for (let token = first; token < end; token++) {
    const shape = tokens.shape[token]!;
    if (token > first && (shape === Shape.Capitalised || shape === Shape.AllCaps || shape === Shape.Mixed) && !isPronounI(tokens, token)) names++;
    else if (shape === Shape.Number && tokens.end[token]! - tokens.start[token]! === 4) year = 1;
    else if (shape === Shape.Quote) {
      quotation = 1;
      if (tokens.hash[token] !== DOUBLE_QUOTE && tokens.hash[token]! < 0x201c) scare = 1;
    }
    if (shape > Shape.Mixed) continue;
    const hash = tokens.hash[token]!;
    const tone = toneOf(hash) ?? 0;
    if (tone & Tone.Loaded) loaded++;
    if (tone & Tone.Hedge) hedged = 1;
    if (tone & Tone.Judge) judged = 1;
    if (tone & Tone.Me) me = 1;
    if (tone & Tone.You) you = 1;
    if (tone & Tone.Report) reported = 1;
    const ending = endingOf(tokens, token);
    if (ending === MANNER) manner++;
    else if (ending) quality = 1;
  }
  const last = tokens.shape[end - 1]! === Shape.Quote && end - 2 >= first ? end - 2 : end - 1;
  const mark = closingMark(tokens, last, end);
  const facts = [
    1, Number(counted > 0), Number(counted > 1), percent, money, noun, large, year, Number(names > 0), Number(names > 1), Number(names > 3),
    Number(mark === QUESTION), Number(mark === EXCLAMATION), Number(words < 5), Number(words < 9), Number(words > 20), Number(words > 35),
    quotation, Number(tokens.shape[first] !== Shape.Lower && !isPronounI(tokens, first)),
    Number(loaded > 0), Number(loaded > 1), hedged, judged, me, you, Number(manner > 0), Number(manner > 1), quality, scare,
    Number(words > 20 && counted === 0), Number(loaded + hedged + judged + me + you + manner + quality + scare === 0), reported,
  ];
  for (let at = 0; at < facts.length; at++) {
    room.bucket[at] = at;
    room.value[at] = facts[at]!;
  }
}

/** The mark that closes the clause: inside it, or right behind it. */
function closingMark(tokens: Tokens, last: number, end: number): number {
  const inside = tokens.hash[last]!;
  if (tokens.shape[last] === Shape.Punctuation && inside !== DASH) return inside;
  return end < tokens.count && tokens.shape[end] === Shape.Punctuation ? tokens.hash[end]! : 0;
}

/** The ending of a derived word that is one of those above, or an empty text. */
function endingOf({ text, start, end }: Tokens, at: number): string {
  const to = end[at]!;
  if (to - start[at]! < SHORTEST_DERIVED) return '';
  switch (text.charCodeAt(to - 1)) {
    case 121: return text.charCodeAt(to - 2) === 108 ? MANNER : '';
    case 115: case 108: case 116: case 104: case 101: return QUALITIES.find((suffix) => text.endsWith(suffix, to)) ?? '';
    default: return '';
  }
}

function isPronounI(tokens: Tokens, at: number): boolean {
  const start = tokens.start[at]!;
  if (tokens.text.charCodeAt(start) !== 73) return false;
  const length = tokens.end[at]! - start;
  return length === 1 || tokens.text.charCodeAt(start + 1) === 39 || tokens.text.charCodeAt(start + 1) === 0x2019;
}
