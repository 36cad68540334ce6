/** A wording read for matching: its terms, numbers and negations. */
import type { Quantity } from '../text/quantities/quantity';
import { articleFromText } from '../text/article';
import { findQuantities } from '../text/quantities/find-quantities';
import { read } from '../text/reading';
import { Shape, tokenText, type Tokens } from '../text/token';
import { hashWord } from '../text/word-hash';
import {
  amountWords,
  articleWords,
  causedOnes,
  lesserRanks,
  nearlyNoneWords,
  onlyWords,
  sameThingWords,
  Turn,
  turnOf,
} from './matching-words';
import { NO_TERM, quantityTerm, termsOfAll } from './terms';

export interface Wording {
  /** Terms of the words in order, with repetitions, then those of the numbers. */
  readonly terms: readonly number[];
  readonly quantities: readonly Quantity[];
  /** Hashes of its function words, which have no term. */
  readonly functionWords: readonly number[];
  /** How many negations it has, and whether that number is odd. */
  readonly negations: number;
  readonly negated: boolean;
  /** Whether somebody is made to do it ("they make us pay"): who does it is another than in "they pay". */
  readonly caused: boolean;
  /** What two things are compared in ("more whales than turbines do"), or null: what holds of one does not of the other. */
  readonly compared: Comparison | null;
  /** Whether it ranks a thing below or beside the first: "the second highest", "one of the biggest". */
  readonly ranksLower: boolean;
  /** Years that it names. */
  readonly years: readonly number[];
}

/** A comparison in a wording. */
export interface Comparison {
  /** How many of the wording's terms stand before "than". */
  readonly at: number;
  /** Whether the first has less. */
  readonly less: boolean;
}

/**
 * Reads a stretch of tokens.
 * @param termOf the term of each token, see `termsOfAll`
 * @param inside the quantities in the stretch
 */
export function wordingOf(
  tokens: Tokens,
  termOf: Uint32Array,
  first: number,
  end: number,
  inside: readonly Quantity[],
): Wording {
  const terms: number[] = [];
  const years: number[] = [];
  const functionWords: number[] = [];
  let negative = 0;
  let caused = false;
  let compared: Comparison | null = null;
  let less = false;
  let ranksLower = false;
  for (let token = first; token < end; token++) {
    const term = termOf[token]!;
    if (term !== NO_TERM) terms.push(term);
    else if (tokens.shape[token]! <= Shape.Uncased) functionWords.push(tokens.hash[token]!);
    const turn = turnOf(tokens.hash[token]!);
    if (turn === Turn.Negates) {
      const isNot = token + 1 >= end || !onlyWords(tokens.hash[token + 1]!);
      if (isNot && !(nearlyNoneWords(tokens.hash[token]!) && isBeforeNumber(tokens, token, inside))) negative++;
    } else if (turn === Turn.Causes && token + 1 < end && causedOnes(tokens.hash[token + 1]!)) caused = true;
    else if (turn === Turn.Lessens) less = true;
    else if (turn === Turn.Compares && comparesTwo(tokens, token, end, inside)) compared = { at: terms.length, less };
    if (token + 1 < end && ranksBelow(tokens, token) && isSuperlative(tokens, token + 1)) ranksLower = true;
    if (isYear(tokens, token)) years.push(Number(tokenText(tokens, token)));
  }
  for (const quantity of inside) {
    const term = quantityTerm(quantity);
    if (term !== NO_TERM) terms.push(term);
  }
  return {
    terms,
    quantities: inside,
    functionWords,
    negations: negative,
    negated: negative % 2 === 1,
    caused,
    compared,
    ranksLower,
    years,
  };
}

/**
 * Whether "than" compares two things. It does not in "more than 5,000" and "more than a century", which are amounts, or in
 * "more than ever", which compares a thing with itself.
 */
function comparesTwo({ start, end, hash }: Tokens, token: number, last: number, inside: readonly Quantity[]): boolean {
  if (token + 1 < last && sameThingWords(hash[token + 1]!)) return false;
  if (token > 0 && token + 1 < last && amountWords(hash[token - 1]!) && articleWords(hash[token + 1]!)) return false;
  return !inside.some(
    (quantity) => (quantity.start <= start[token]! && quantity.end > end[token]!) || quantity.start - end[token]! === 1,
  );
}

/** "Second", and "the" in "one of the". */
const ranksBelow = ({ hash }: Tokens, token: number) =>
  lesserRanks(hash[token]!) ||
  (token > 1 && hash[token]! === THE && hash[token - 1]! === OF && hash[token - 2]! === ONE);

const [ONE, OF, THE] = ['one', 'of', 'the'].map(hashWord);

/** "Highest", "most", and "-" in "second-highest". */
function isSuperlative(tokens: Tokens, token: number): boolean {
  const word = tokenText(tokens, token);
  return word === '-' ? token + 1 < tokens.count && isSuperlative(tokens, token + 1) : /.est$|^most$/i.test(word);
}

/** "Barely three in ten" is a number, "hardly anybody" is not. */
const isBeforeNumber = ({ start, end }: Tokens, token: number, inside: readonly Quantity[]) =>
  inside.some((quantity) => quantity.start > start[token]! - 1 && quantity.start <= end[token]! + 1);

/** "2020", not "1,200" or "3500". */
function isYear(tokens: Tokens, at: number): boolean {
  return (
    tokens.shape[at] === Shape.Number &&
    tokens.end[at]! - tokens.start[at]! === 4 &&
    /^(?:1[5-9]|20)\d\d$/.test(tokenText(tokens, at))
  );
}

/** Reads a text of its own, such as a note's claim or a post. */
export function readWording(text: string): Wording {
  const reading = read(articleFromText(text));
  return wordingOf(reading.tokens, termsOfAll(reading.tokens), 0, reading.tokens.count, findQuantities(reading));
}
