/** Reads the words beside a name that tell who is meant: a trade ("striker"), an age, a byline. */
import { tradeBits } from '../../../text/life-fields';
import { sentenceOf } from '../../../text/reading';
import { hashWord } from '../../../text/word-hash';
import { Shape, tokenText } from '../../../text/token';
import { wordSet } from '../../../text/word-set';
import type { NameScan } from '../name-scan';
import type { TokenRange } from '../find/stretches';
import { COMMA, HYPHEN } from '../../../text/marks';

/** Number of words before a name, and after a comma that follows it, that may say what somebody is. */
const WORDS_BEFORE = 5;
const WORDS_AFTER = 9;
const BYLINE = wordSet('by photograph photo picture image credit reporting');
const ARTICLES = new Set(['a', 'an', 'the', 'former', 'who'].map(hashWord));

/** Returns the fields of the trades beside a name; 0 if there are none. */
export function tradesBeside(scan: NameScan, { first, end }: TokenRange): number {
  const { tokens, reading } = scan;
  const sentence = sentenceOf(reading, first);
  const from = Math.max(reading.sentenceFirst[sentence]!, first - WORDS_BEFORE);
  const limit = Math.min(reading.sentenceFirst[sentence + 1]!, end + WORDS_AFTER);
  let fields = 0;
  // "The foreign minister, Jane Roe, left."
  const isBetweenCommas = end < limit && tokens.hash[end] === COMMA && tokens.hash[first - 1] === COMMA;
  for (let at = first - (isBetweenCommas ? 2 : 1); at >= from; at--) {
    const shape = tokens.shape[at]!;
    if (shape >= Shape.Punctuation && tokens.hash[at] !== HYPHEN) break;
    fields |= tradeBits(tokens.hash[at]!);
  }
  if (end + 1 >= limit || tokens.hash[end] !== COMMA || !ARTICLES.has(tokens.hash[end + 1]!)) return fields;
  for (let at = end + 1; at < limit; at++) {
    if (tokens.hash[at] === COMMA) break;
    fields |= tradeBits(tokens.hash[at]!);
  }
  return fields;
}

/** Returns the age after a name ("Jane Roe, 28,"), or null. */
export function ageBeside({ tokens }: NameScan, { end }: TokenRange): number | null {
  if (end + 2 >= tokens.count || tokens.hash[end] !== COMMA || tokens.shape[end + 1] !== Shape.Number) return null;
  const next = tokens.shape[end + 2]!;
  const age = Number(tokenText(tokens, end + 1));
  return next === Shape.Punctuation && age >= 5 && age <= 105 ? age : null;
}

/** Whether a name is the author, photographer or sender of the text. */
export function isCredit({ reading, tokens }: NameScan, { first, end }: TokenRange): boolean {
  const sentence = sentenceOf(reading, first);
  const block = reading.sentenceBlock[sentence]!;
  if (reading.article.blocks[block]!.kind === 'credit') return true;
  for (let at = first - 1; at >= reading.sentenceFirst[sentence]! && at >= first - 2; at--)
    if (
      BYLINE(tokens.hash[at]!) &&
      tokens.shape[at] !== Shape.Punctuation &&
      at <= reading.sentenceFirst[sentence]! + 1
    )
      return true;
  if (first > reading.sentenceFirst[sentence]!) return false;
  for (let at = end; at < reading.sentenceFirst[sentence + 1]!; at++)
    if (tokens.shape[at] !== Shape.Punctuation) return false;
  return end - first > 1;
}
