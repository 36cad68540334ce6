/** Counts what the worth model needs in a range of tokens, in one pass: figures, names, tone, form. */
import type { Quantity } from '../../../text/quantities/quantity';
import { Shape, type Tokens } from '../../../text/token';
import { overlapping } from '../../../text/spans';
import { Tone, toneOf } from './worth-words';
import {
  APOSTROPHE,
  CAPITAL_I,
  COMMA,
  DOUBLE_QUOTE,
  RIGHT_SINGLE_QUOTE,
  SMALL_E,
  SMALL_H,
  SMALL_L,
  SMALL_S,
  SMALL_T,
  SMALL_Y,
} from '../../../text/marks';

export interface Counts {
  /** Number of words and numbers, and of the letters in the words. */
  words: number;
  letters: number;
  longWords: number;
  /** Capitalised words after the first. */
  names: number;
  /** Whether there is a number of four digits. */
  year: boolean;
  quotation: boolean;
  scareQuotes: boolean;
  contractions: number;
  commas: number;
  dashes: number;
  brackets: number;
  colons: number;
  loaded: number;
  hedged: boolean;
  judged: boolean;
  me: number;
  you: number;
  reported: boolean;
  /** Number of adverbs in -ly, and of adjectives that mostly judge, by their endings. */
  manner: number;
  quality: boolean;
  /** Number of quantities, and of each kind. */
  figures: number;
  percent: boolean;
  money: boolean;
  counted: boolean;
  large: boolean;
  opensWithName: boolean;
  /** The closing mark, or 0. */
  mark: number;
}

/** Endings of adjectives that mostly judge, by their last letters. */
const QUALITIES: Readonly<Record<number, readonly string[]>> = {
  [SMALL_E]: ['able'],
  [SMALL_H]: ['ish'],
  [SMALL_L]: ['ful', 'ical'],
  [SMALL_S]: ['ous', 'less'],
  [SMALL_T]: ['est'],
};
const SHORTEST_DERIVED = 6;
const LONG_WORD = 8;
/** Smallest bare number that counts as a figure. */
const LEAST_FIGURE = 100;
const DASHES: ReadonlySet<number> = new Set([0x2013, 0x2014]);
const BRACKETS: ReadonlySet<number> = new Set([40, 41, 91, 93]);
const COLONS: ReadonlySet<number> = new Set([58, 59]);

/** @param quantities those of the whole text */
export function countIn(tokens: Tokens, first: number, end: number, quantities: readonly Quantity[]): Counts {
  const counts: Counts = {
    words: 0,
    letters: 0,
    longWords: 0,
    names: 0,
    year: false,
    quotation: false,
    scareQuotes: false,
    contractions: 0,
    commas: 0,
    dashes: 0,
    brackets: 0,
    colons: 0,
    loaded: 0,
    hedged: false,
    judged: false,
    me: 0,
    you: 0,
    reported: false,
    manner: 0,
    quality: false,
    figures: 0,
    percent: false,
    money: false,
    counted: false,
    large: false,
    opensWithName: tokens.shape[first] !== Shape.Lower && !isPronounI(tokens, first),
    mark: closingMark(tokens, first, end),
  };
  countFigures(counts, tokens.start[first]!, tokens.end[end - 1]!, quantities);
  for (let token = first; token < end; token++) {
    const shape = tokens.shape[token]!;
    if (shape <= Shape.Mixed) countWord(counts, tokens, token, token > first);
    else if (shape === Shape.Number) {
      counts.words++;
      if (tokens.end[token]! - tokens.start[token]! === 4) counts.year = true;
    } else if (shape === Shape.Quote) {
      counts.quotation = true;
      if (tokens.hash[token] !== DOUBLE_QUOTE && tokens.hash[token]! < 0x201c) counts.scareQuotes = true;
    } else if (shape === Shape.Punctuation) countMark(counts, tokens.hash[token]!);
    else counts.words++;
  }
  return counts;
}

function countWord(counts: Counts, tokens: Tokens, token: number, isLater: boolean): void {
  const shape = tokens.shape[token]!;
  const length = tokens.end[token]! - tokens.start[token]!;
  counts.words++;
  counts.letters += length;
  if (length >= LONG_WORD) counts.longWords++;
  if (isContraction(tokens, token)) counts.contractions++;
  if (isLater && shape >= Shape.Capitalised && !isPronounI(tokens, token)) counts.names++;
  const tone = toneOf(tokens.hash[token]!);
  if (tone !== 0) countTone(counts, tone);
  if (length < SHORTEST_DERIVED) return;
  const to = tokens.end[token]!;
  if (isManner(tokens.text, to)) counts.manner++;
  else if (isQuality(tokens.text, to)) counts.quality = true;
}

function countTone(counts: Counts, tone: number): void {
  if (tone & Tone.Loaded) counts.loaded++;
  if (tone & Tone.Hedge) counts.hedged = true;
  if (tone & Tone.Judge) counts.judged = true;
  if (tone & Tone.Me) counts.me++;
  if (tone & Tone.You) counts.you++;
  if (tone & Tone.Report) counts.reported = true;
}

function countMark(counts: Counts, code: number): void {
  if (code === COMMA) counts.commas++;
  else if (DASHES.has(code)) counts.dashes++;
  else if (BRACKETS.has(code)) counts.brackets++;
  else if (COLONS.has(code)) counts.colons++;
}

function countFigures(counts: Counts, start: number, stop: number, quantities: readonly Quantity[]): void {
  for (const { unit, low, high } of overlapping(quantities, start, stop)) {
    // A small bare number is an age, a day or a place in a list.
    if (unit === null && (high ?? low ?? 0) < LEAST_FIGURE) continue;
    counts.figures++;
    if (unit === null) continue;
    if (unit.startsWith('percent')) counts.percent = true;
    else if (/^[A-Z]{3}/.test(unit)) counts.money = true;
    else counts.counted = true;
    if ((high ?? low ?? 0) >= 1000) counts.large = true;
  }
}

/** Returns the mark that closes the clause: inside it, before a closing quotation mark, or right after it. */
function closingMark(tokens: Tokens, first: number, end: number): number {
  const last = tokens.shape[end - 1]! === Shape.Quote && end - 2 >= first ? end - 2 : end - 1;
  const inside = tokens.hash[last]!;
  if (tokens.shape[last] === Shape.Punctuation && !DASHES.has(inside)) return inside;
  return end < tokens.count && tokens.shape[end] === Shape.Punctuation ? tokens.hash[end]! : 0;
}

/** An adverb in -ly. */
const isManner = (text: string, to: number) =>
  text.charCodeAt(to - 1) === SMALL_Y && text.charCodeAt(to - 2) === SMALL_L;

/** Whether it is an adjective that mostly judges. Called for every long word: most are told by their last letter. */
function isQuality(text: string, to: number): boolean {
  const suffixes = QUALITIES[text.charCodeAt(to - 1)];
  if (suffixes === undefined) return false;
  for (const suffix of suffixes) if (text.endsWith(suffix, to)) return true;
  return false;
}

const isApostrophe = (code: number) => code === APOSTROPHE || code === RIGHT_SINGLE_QUOTE;

/** "don't", "we're": an apostrophe before the last or the last two letters. */
function isContraction({ text, start, end }: Tokens, at: number): boolean {
  const to = end[at]!;
  return to - start[at]! > 2 && (isApostrophe(text.charCodeAt(to - 2)) || isApostrophe(text.charCodeAt(to - 3)));
}

/** "I", "I'm". */
function isPronounI({ text, start, end }: Tokens, at: number): boolean {
  const from = start[at]!;
  if (text.charCodeAt(from) !== CAPITAL_I) return false;
  return end[at]! - from === 1 || isApostrophe(text.charCodeAt(from + 1));
}
