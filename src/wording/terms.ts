/**
 * Terms: what a wording is about, as numbers. Each word becomes the hash of its stem, or of the group of synonyms that
 * it belongs to; function words drop out; numbers become the hash of their value, so that "$350bn" and "350 billion
 * dollars" are one term.
 *
 * A term is computed from the characters that a token's hash is made of, so all spellings of a word have the same term
 * ("I.R.S." and "IRS"). Only a few words have another term in capitals, see `capitalNames`.
 */
import type { Quantity } from '../text/quantities/quantity';
import { foldWord, hashWord } from '../text/word-hash';
import { Shape, tokenText, type Tokens } from '../text/token';
import { slotFor, wordKeys } from '../text/word-table';
import { stem } from './stem';
import { capitalNames, stopWords, synonyms } from './matching-words';

/**
 * A cache of recent words, each in the row of its hash or the next, since texts repeat their words.
 *
 *   [ key | term ]
 *
 * Among 100,000 words two share a hash ("liquid" and "costarring"), so a key is a word's hash and its outline in one.
 */
let seen: Uint32Array | null = null;

/** Rows: a power of two; 128 KB in total, which fits the processor's cache. A word that was replaced is computed again. */
const MOST_SEEN = 1 << 14;
/** Numbers in a row. */
const ROW = 2;
const TERM = 1;
/** An odd number, which spreads an outline over all bits of a key. */
const SPREAD = 0x9e3779b1;

let groups: Map<string, string> | null = null;

/** The term of tokens that do not count; no word has it. */
export const NO_TERM = 0;

/**
 * Returns the term of a token, or `NO_TERM` for function words and marks. A number's term is its written form; see
 * `quantityTerm` for its value.
 */
export function termAt(tokens: Tokens, token: number): number {
  if (tokens.shape[token]! > Shape.Uncased) return NO_TERM;
  const hash = tokens.hash[token]!;
  if (tokens.shape[token] === Shape.AllCaps && capitalNames(hash)) return capitalTerm(hash);
  const words = (seen ??= new Uint32Array(MOST_SEEN * ROW));
  const outline = outlineOf(tokens.text, tokens.start[token]!, tokens.end[token]!);
  const key = (hash ^ Math.imul(outline, SPREAD)) >>> 0;
  const place = (hash & (MOST_SEEN - 1)) * ROW;
  if (words[place] === key) return words[place + TERM]!;
  const second = place ^ ROW;
  if (words[second] === key) return words[second + TERM]!;
  const term = stopWords(hash) ? NO_TERM : hashWord(canonical(tokenText(tokens, token)));
  if (words[place] !== 0) {
    words[second] = words[place]!;
    words[second + TERM] = words[place + TERM]!;
  }
  words[place] = key;
  words[place + TERM] = term;
  return term;
}

/**
 * Returns a word's outline: length and three letters, ignoring case. Another spelling may have another outline and is
 * computed separately. Among 100,000 words 300,000 pairs share an outline (counted), and two words share a hash once in
 * four billion. A second hash would be safer but takes half as long again.
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

/** Returns the terms of all tokens of a text in order, `NO_TERM` included. */
export function termsOfAll(tokens: Tokens): Uint32Array {
  const terms = new Uint32Array(tokens.count);
  for (let token = 0; token < tokens.count; token++) terms[token] = termAt(tokens, token);
  return terms;
}

/** Terms that some text has. */
export type TermSet = Pick<ReadonlySet<number>, 'has'>;

/** Returns the set of a text's terms, in a table like that of `text/word-table.ts`. @param terms of its tokens */
export function termSetOf(terms: Uint32Array): TermSet {
  const keys = wordKeys(terms.length);
  for (const term of terms) if (term !== NO_TERM) keys[slotFor(keys, term)] = term;
  return { has: (term) => term !== NO_TERM && keys[slotFor(keys, term)] === term };
}

/** Returns the term of a single word, or `NO_TERM` for function words. */
export function termOfWord(word: string): number {
  return stopWords(hashWord(word)) ? NO_TERM : hashWord(canonical(word));
}

/**
 * Returns the term of a name in capitals: "US" is the country; other names that look like function words have terms of
 * their own.
 */
function capitalTerm(hash: number): number {
  return hash === US ? hashWord('usa') : (hash ^ CAPITAL) >>> 0;
}

const US = hashWord('us');
const CAPITAL = 0x5bd1e995;

/**
 * Returns the term of a quantity's value, to three significant digits, or `NO_TERM` if it has none. A part of one has
 * that of its percentage: "six in ten" is "60 percent".
 */
export function quantityTerm({ low, high, unit }: Quantity): number {
  const value = low ?? high;
  if (value === null) return NO_TERM;
  const isPart = unit === null && value > 0 && value < 1;
  return hashWord(`#${(isPart ? value * 100 : value).toPrecision(3)}`);
}

/** Returns a word's stem, or the first of its synonym group. */
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
