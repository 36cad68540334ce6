import { sentenceCount, type Reading } from '../../../text/reading';
import { Shape } from '../../../text/token';
import type { BlockStyle } from './block-style';
import { HashTable } from '../../../text/hash-table';
import { afterDateline, isDash } from '../../dateline';
import { isCapital, type NameScan } from '../name-scan';
import { BULLET, COLON, OPENING_SQUARE } from '../../../text/marks';

/** How the article writes a word. */
export interface Usage {
  /** Returns twice the number of lower-case uses, minus the uses with a meaningful capital. */
  balance(hash: number): number;
}

/**
 * Weight of a lower-case use: the word is then a word, but may still be part of two names ("the telescope", "Space
 * Telescope").
 */
const SMALL = 2;

/** Built for the first doubtful word. */
export function wordUsage(scan: NameScan, styles: readonly BlockStyle[]): () => Usage {
  let usage: Usage | null = null;
  return () => {
    if (usage) return usage;
    const { tokens, reading } = scan;
    const balance = new HashTable(tokens.count);
    for (let sentence = 0; sentence < sentenceCount(reading); sentence++) {
      if (styles[reading.sentenceBlock[sentence]!] !== 'prose') continue;
      for (let at = reading.sentenceFirst[sentence]!; at < reading.sentenceFirst[sentence + 1]!; at++) {
        if (tokens.shape[at] === Shape.Lower) balance.add(tokens.hash[at]!, SMALL);
        else if (isCapital(tokens, at) && !isInitialPosition(reading, at, sentence)) balance.add(tokens.hash[at]!, -1);
      }
    }
    usage = { balance: (hash) => balance.get(hash) };
    return usage;
  };
}

/**
 * Whether any word would be capitalised here: first in its sentence, or after a dateline, a quotation mark or a colon.
 */
export function isInitialPosition(reading: Reading, at: number, sentence: number): boolean {
  const { tokens, sentenceFirst } = reading;
  for (let before = at - 1; before >= sentenceFirst[sentence]!; before--) {
    if (tokens.shape[before] === Shape.Quote) return true;
    if (tokens.shape[before] !== Shape.Punctuation) return false;
    const code = tokens.hash[before];
    if (code === COLON || code === BULLET || code === OPENING_SQUARE) return true;
    if (isDash(tokens, before) && opensAfterDateline(reading, at, sentence)) return true;
  }
  return true;
}

/** "KELL — Dockers voted": a sentence begins after the dash. */
const opensAfterDateline = ({ tokens, sentenceFirst }: Reading, at: number, sentence: number) =>
  afterDateline(tokens, sentenceFirst[sentence]!, sentenceFirst[sentence + 1]!, false) === at;
