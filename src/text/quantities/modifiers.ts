/** Reads how exact a number is from the words around it: "more than", "nearly", "or so", "50+". */
import type { Modifier } from './quantity';
import { modifierPhrases, modifiersAfter, modifierWords } from './modifier-words';
import { orWords, plusWords, smallNumbers, subWords, tens } from './words';
import { hashWord } from '../word-hash';
import { Shape, type Tokens } from '../token';
import { APPROXIMATELY, COMMA, DOLLAR, HYPHEN, PLUS, TILDE } from '../marks';

export interface ParsedModifier {
  readonly modifier: Modifier;
  /** First token of a modifier before the number, or first token after a modifier that follows it. */
  readonly at: number;
}

interface Phrase {
  readonly modifier: Modifier;
  readonly hashes: readonly number[];
}

const hashed = (phrases: readonly (readonly [Modifier, string])[]): readonly Phrase[] =>
  phrases.map(([modifier, words]) => ({ modifier, hashes: words.split(' ').map(hashWord) }));

let before: readonly Phrase[] | null = null;
let after: readonly Phrase[] | null = null;

/** Returns the modifier that ends right before a token, or null. It includes articles in between ("an estimated"). */
export function modifierBefore(tokens: Tokens, token: number, first: number): ParsedModifier | null {
  let at = token - 1;
  if (at < first) return null;
  const sign = tokens.hash[at]!;
  if (tokens.shape[at] === Shape.Punctuation && (sign === TILDE || sign === APPROXIMATELY))
    return { modifier: 'about', at };
  if (sign === HYPHEN && at > first && subWords(tokens.hash[at - 1]!)) return { modifier: 'less than', at: at - 1 };
  before ??= hashed(modifierPhrases);
  const phrase = phraseEndingAt(before, tokens, at, first);
  if (phrase) return { modifier: phrase.modifier, at: at - phrase.hashes.length + 1 };
  const modifier = modifierWords(tokens.hash[at]!);
  if (!modifier) return null;
  if (at - 1 >= first && isArticle(tokens, at - 1)) at--;
  return { modifier, at };
}

const articleHashes = new Set(['a', 'an', 'the'].map(hashWord));
const isArticle = (tokens: Tokens, at: number) => articleHashes.has(tokens.hash[at]!);

/** Returns the first of the phrases whose last word is at a token. Called for every number, so it makes no closure. */
function phraseEndingAt(phrases: readonly Phrase[], tokens: Tokens, last: number, first: number): Phrase | null {
  for (const phrase of phrases) {
    const { hashes } = phrase;
    const start = last - hashes.length + 1;
    let at = hashes.length - 1;
    while (at >= 0 && start >= first && tokens.hash[start + at] === hashes[at]) at--;
    if (at < 0) return phrase;
  }
  return null;
}

/** Returns the modifier right after a number or its unit: "+", "-plus", "or more". */
export function modifierAfter(tokens: Tokens, token: number, end: number): ParsedModifier | null {
  if (token >= end) return null;
  if (tokens.hash[token] === PLUS && tokens.start[token] === tokens.end[token - 1])
    return { modifier: 'more than', at: token + 1 };
  after ??= hashed(modifiersAfter);
  let at = token;
  if (tokens.hash[at] === HYPHEN || (tokens.hash[at] === COMMA && at + 1 < end && orWords(tokens.hash[at + 1]!))) at++;
  const phrase = phraseBeginningAt(after, tokens, at, end);
  if (!phrase || (at === token && isSum(tokens, at, end))) return null;
  return { modifier: phrase.modifier, at: at + phrase.hashes.length };
}

/** "10 members plus 20 girls", "two aides plus a driver": a sum of two things, not "members and more". */
function isSum(tokens: Tokens, at: number, end: number): boolean {
  if (!plusWords(tokens.hash[at]!) || at + 1 >= end) return false;
  const next = tokens.hash[at + 1]!;
  if (tokens.shape[at + 1] === Shape.Number || tokens.shape[at + 1] === Shape.Quote) return true;
  if (tokens.shape[at + 1] === Shape.Punctuation) return next === DOLLAR;
  return (
    tokens.shape[at - 1] !== Shape.Number &&
    smallNumbers(tokens.hash[at - 1]!) === undefined &&
    tens(tokens.hash[at - 1]!) === undefined
  );
}

function phraseBeginningAt(phrases: readonly Phrase[], tokens: Tokens, first: number, end: number): Phrase | null {
  for (const phrase of phrases) {
    const { hashes } = phrase;
    let at = 0;
    while (at < hashes.length && first + at < end && tokens.hash[first + at] === hashes[at]) at++;
    if (at === hashes.length) return phrase;
  }
  return null;
}
