import type { OpenedDataset } from '../../dataset/opened';
import type { Reading } from '../../text/reading';
import { Shape, type Tokens } from '../../text/token';
import { findAlias, type AliasHit } from './alias-hits';
import { wordClasses } from './words/word-class';
import { LINE_FEED } from '../../text/marks';

/** Data that the stages of finding names share about an article. */
export interface NameScan {
  readonly reading: Reading;
  readonly tokens: Tokens;
  readonly datasets: readonly OpenedDataset[];
  /** Bits of `Is` for each token. */
  readonly classes: Uint32Array;
  /** Returns the longest alias at a token, looked up once. */
  hitAt(token: number): AliasHit | null;
  isGivenName(token: number): boolean;
  /** Returns the demonym at a token, from the first dataset that has it: "Russian", "North Korean". */
  demonymAt(token: number): Demonym | null;
  /** The demonym whose last word is a token. */
  demonymEndingAt(token: number): Demonym | null;
}

/** A demonym in the text and its country, by number in a dataset. */
export interface Demonym {
  readonly dataset: OpenedDataset;
  readonly country: number;
  /** The token after it. */
  readonly end: number;
}

/** Longest demonym that is looked for from its end ("Wallis and Futuna Islander", in tokens). */
const LONGEST_DEMONYM = 4;

/** Prepares an article for finding names. Look-ups are cached. */
export function startScan(reading: Reading, datasets: readonly OpenedDataset[]): NameScan {
  const { tokens } = reading;
  const classes = wordClasses(tokens);
  // 0: not looked up yet, 1: none, from 2 on: index in `hits`.
  const looked = new Int32Array(tokens.count);
  const hits: AliasHit[] = [];
  const demonymAt = (token: number): Demonym | null => {
    for (const dataset of datasets) {
      const match = dataset.demonymAt(tokens, token);
      if (match) return { dataset, country: match.country, end: token + match.length };
    }
    return null;
  };
  return {
    reading,
    tokens,
    datasets,
    classes,
    hitAt(token) {
      const known = looked[token]!;
      if (known > 0) return known === 1 ? null : hits[known - 2]!;
      const found = token < tokens.count ? findAlias(tokens, token, datasets) : null;
      if (found) hits.push(found);
      looked[token] = found ? hits.length + 1 : 1;
      return found;
    },
    isGivenName(token) {
      for (const dataset of datasets) if (dataset.isGivenName(tokens.hash[token]!)) return true;
      return false;
    },
    demonymAt,
    demonymEndingAt(token) {
      for (let from = token; from >= 0 && from > token - LONGEST_DEMONYM; from--) {
        const demonym = demonymAt(from);
        if (demonym?.end === token + 1) return demonym;
      }
      return null;
    },
  };
}

/** Whether a token is a word that begins with a capital. */
export function isCapital(tokens: Tokens, token: number): boolean {
  const shape = tokens.shape[token]!;
  return shape === Shape.Capitalised || shape === Shape.AllCaps || shape === Shape.Mixed;
}

/** Whether nothing is between a token and the one before it. */
export function isAdjacent(tokens: Tokens, token: number): boolean {
  return token > 0 && tokens.end[token - 1] === tokens.start[token];
}

/** Whether only a little white space, without a line break, is between a token and the one before it. */
export function isNextWord(tokens: Tokens, token: number): boolean {
  const from = tokens.end[token - 1]!;
  const to = tokens.start[token]!;
  if (to === from || to - from > 2) return false;
  return tokens.text.charCodeAt(from) !== LINE_FEED && tokens.text.charCodeAt(to - 1) !== LINE_FEED;
}

/** Whether a token is a mark: a dot or a hyphen between the words of a name. */
export function isMark(tokens: Tokens, at: number): boolean {
  return tokens.shape[at] === Shape.Punctuation;
}
