/**
 * Quotations with a signature of their own: a pull quote, a letter or a post, then "— Jane Doe, mayor", a name in a
 * separate paragraph, "Those were the words of Jane Doe." or "(Jane Doe, Tuesday)".
 */
import type { Mention } from '../annotations';
import { Shape } from '../../text/token';
import { hashWord } from '../../text/word-hash';
import type { Tagged } from './chunks/tagged';
import { AUXILIARY, Word } from './grammar/word-classes';
import { firstSpanFrom } from '../../text/spans';
import {
  AT_SIGN,
  CLOSING_BRACKET,
  COMMA,
  DOT,
  EM_DASH,
  EN_DASH,
  HORIZONTAL_BAR,
  HYPHEN,
  OPENING_BRACKET,
} from '../../text/marks';

/** Largest number of tokens in a name line. */
const LONGEST_LINE = 24;
/** Largest number of words in a title before the name. */
const LONGEST_TITLE = 3;

const isDash = (code: number) => code === EM_DASH || code === EN_DASH || code === HORIZONTAL_BAR || code === HYPHEN;

export interface Signature {
  /** The mention that signs. */
  readonly mention: Mention;
  /** Whether the line has a handle of a social platform ("@jane"). */
  readonly isPost: boolean;
}

/** Returns the signature in the tokens `[first, end)`, or null. */
export function signatureIn(
  tagged: Tagged,
  mentions: readonly Mention[],
  first: number,
  end: number,
): Signature | null {
  if (end - first > LONGEST_LINE || first >= end) return null;
  const { tokens } = tagged.reading;
  let from = first;
  while (from < end && tokens.shape[from] === Shape.Punctuation && isDash(tokens.hash[from]!)) from++;
  const hasDash = from > first;
  from = afterWordsOf(tagged, from, end);
  const signer = signerAt(tagged, mentions, from, end);
  if (!signer) return null;
  const { mention, next } = signer;
  if (!hasDash && mention.type !== 'person') return null;
  if (next < end && !(tokens.shape[next] === Shape.Punctuation && closesName(tokens.hash[next]!))) return null;
  let isPost = false;
  for (let at = next; at < end; at++) {
    if (tokens.hash[at] === AT_SIGN && tokens.shape[at] === Shape.Punctuation) isPost = true;
    if (
      tokens.shape[at] === Shape.Lower &&
      tagged.bits[at]! & (AUXILIARY | Word.Verb | Word.Reporting | Word.SubjectPronoun)
    )
      return null;
  }
  return { mention, isPost };
}

/** Returns the signature in the bracket at a token: "(Jane Doe, Tuesday)". */
export function signatureInBracket(
  tagged: Tagged,
  mentions: readonly Mention[],
  open: number,
  end: number,
): Signature | null {
  const { tokens } = tagged.reading;
  let close = open + 1;
  while (close < end && !(tokens.shape[close] === Shape.Punctuation && tokens.hash[close] === CLOSING_BRACKET)) close++;
  return close < end ? signatureIn(tagged, mentions, open + 1, close) : null;
}

const closesName = (code: number) =>
  code === COMMA || code === OPENING_BRACKET || code === DOT || code === CLOSING_BRACKET || isDash(code);

/** The person or body whose name begins here, after at most a title, and the token after the name. */
function signerAt(
  tagged: Tagged,
  mentions: readonly Mention[],
  from: number,
  end: number,
): { mention: Mention; next: number } | null {
  const { tokens } = tagged.reading;
  if (from >= end) return null;
  const index = firstSpanFrom(mentions, tokens.start[from]!);
  const mention = mentions[index];
  if (!mention || mention.reference !== 'name' || (mention.type !== 'person' && mention.type !== 'organisation'))
    return null;
  let at = from;
  while (at < end && at - from < LONGEST_TITLE && tokens.start[at]! < mention.start) {
    const isThe = at === from && (tagged.bits[at]! & Word.Determiner) !== 0;
    if (!isThe && !(tagged.bits[at]! & (Word.Title | Word.Role)) && tokens.hash[at] !== DOT) return null;
    at++;
  }
  if (at >= end || tokens.start[at] !== mention.start) return null;
  while (at < end && tokens.start[at]! < mention.end) at++;
  return { mention, next: at };
}

let wordsOf: readonly number[] | null = null;

/** Past "Those were the words of". */
function afterWordsOf({ reading: { tokens } }: Tagged, from: number, end: number): number {
  wordsOf ??= ['the', 'words', 'of'].map(hashWord);
  for (let at = from; at <= from + 2 && at + 3 < end; at++)
    if (wordsOf.every((hash, offset) => tokens.hash[at + offset] === hash)) return at + 3;
  return from;
}
