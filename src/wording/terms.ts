/**
 * Terms: what a wording is about, as numbers. Each word becomes the hash of its stem, or of the
 * group of synonyms that it belongs to; function words drop out; numbers become the hash of their
 * value, so that "$350bn" and "350 billion dollars" are one term.
 *
 * A term is worked out from the characters that a token's hash is made of, so that all spellings of a
 * word have the same one ("I.R.S." and "IRS"), whatever was read before. Only a few words in capitals
 * are others than in lower case, see `capitalNames`.
 */
import type { Quantity } from '../text/quantities/quantity';
import { foldWord, hashWord } from '../text/word-hash';
import { Shape, tokenText, type Tokens } from '../text/token';
import { slotFor, wordKeys } from '../text/word-table';
import { stem } from './stem';
import { capitalNames, stopWords, synonyms } from './matching-words';

/**
 * Words seen lately, each at the place that its hash says or beside it: texts use the same few.
 *
 *   [ hash | outline | term | – ]
 *
 * Of 100,000 words two share a hash ("liquid" and "costarring"), so each has its outline too.
 */
let seen: Uint32Array | null = null;

/** A power of two: 1 MB for all. A word that two others drove out is worked out again. */
const MOST_SEEN = 1 << 16;
/** Numbers for each word, so many that those of two neighbours lie together in memory. */
const ROW = 4;
const OUTLINE = 1;
const TERM = 2;

let groups: Map<string, string> | null = null;

/** No word has this term: it says that a token does not count. */
export const NO_TERM = 0;

/**
 * The term of one token, or `NO_TERM` for function words and marks. A number's term is its written
 * form; see `quantityTerm` for its value.
 */
export function termAt(tokens: Tokens, token: number): number {
  if (tokens.shape[token]! > Shape.Uncased) return NO_TERM;
  const hash = tokens.hash[token]!;
  if (tokens.shape[token] === Shape.AllCaps && capitalNames(hash)) return capitalTerm(hash);
  const words = (seen ??= new Uint32Array(MOST_SEEN * ROW));
  const outline = outlineOf(tokens.text, tokens.start[token]!, tokens.end[token]!);
  const place = (hash & (MOST_SEEN - 1)) * ROW;
  if (words[place] === hash && words[place + OUTLINE] === outline) return words[place + TERM]!;
  const second = place ^ ROW;
  if (words[second] === hash && words[second + OUTLINE] === outline) return words[second + TERM]!;
  const term = stopWords(hash) ? NO_TERM : hashWord(canonical(tokenText(tokens, token)));
  if (words[place] !== 0) words.copyWithin(second, place, place + ROW);
  words[place] = hash;
  words[place + OUTLINE] = outline;
  words[place + TERM] = term;
  return term;
}

/**
 * Length and three letters of a word, whatever their case. Another spelling may have another outline,
 * and is worked out by itself. Of 100,000 words 300,000 pairs have one outline (counted), and two words have
 * one hash once in four billion: a second hash would tell more, and takes half as long again.
 */
function outlineOf(text: string, start: number, end: number): number {
  const length = end - start;
  return (
    (length << 15) |
    ((text.charCodeAt(start) & 31) << 10) |
    ((text.charCodeAt(start + (length >> 1)) & 31) << 5) |
    (text.charCodeAt(end - 1) & 31)
  );
}

/** The terms of all tokens of a text, in order, `NO_TERM` among them. */
export function termsOfAll(tokens: Tokens): Uint32Array {
  const terms = new Uint32Array(tokens.count);
  for (let token = 0; token < tokens.count; token++) terms[token] = termAt(tokens, token);
  return terms;
}

/** Terms that some text has. */
export type TermSet = Pick<ReadonlySet<number>, 'has'>;

/** The terms that a text has, in a table like that of `text/word-table.ts`. @param terms of its tokens */
export function termSetOf(terms: Uint32Array): TermSet {
  const keys = wordKeys(terms.length);
  for (const term of terms) if (term !== NO_TERM) keys[slotFor(keys, term)] = term;
  return { has: (term) => term !== NO_TERM && keys[slotFor(keys, term)] === term };
}

/** The term of a word by itself, or `NO_TERM` for function words. */
export function termOfWord(word: string): number {
  return stopWords(hashWord(word)) ? NO_TERM : hashWord(canonical(word));
}

/** "US" is the country; other names that look like function words stand for themselves. */
function capitalTerm(hash: number): number {
  return hash === US ? hashWord('usa') : (hash ^ CAPITAL) >>> 0;
}

const US = hashWord('us');
const CAPITAL = 0x5bd1e995;

/** The term of a quantity's value, to three significant digits, or `NO_TERM` where it has none. */
export function quantityTerm({ low, high }: Quantity): number {
  const value = low ?? high;
  return value === null ? NO_TERM : hashWord(`#${value.toPrecision(3)}`);
}

/** A word's stem, or that of the group it belongs to. */
function canonical(word: string): string {
  return synonymOf(stem(foldWord(word)));
}

function synonymOf(stemmed: string): string {
  groups ??= new Map(
    synonyms.flatMap((line) => {
      const words = line.split(' ').map((one) => stem(foldWord(one)));
      return words.map((one) => [one, words[0]!] as const);
    }),
  );
  return groups.get(stemmed) ?? stemmed;
}
