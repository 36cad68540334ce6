/**
 * Datelines: "KELL, Ohio (Port News) — Marta Ilves, the harbour master, said …" and "KELL: Marta Ilves said …". Place,
 * day and agency are not part of the sentence, so sentences are read from the dash or the colon on.
 */
import { Shape, type Tokens } from '../text/token';
import { CLOSING_BRACKET, COLON, COMMA, DOT, HYPHEN, OPENING_BRACKET, SLASH } from '../text/marks';

/** Largest number of tokens in a dateline: "ST. PAUL, Minn., Feb. 3, 2025 (Port News) —". */
const LONGEST = 20;

const UNDERSCORE = 95;
const BAR = 124;
const LONG_DASHES: ReadonlySet<number> = new Set([0x2013, 0x2014, 0x2015]);

/**
 * Returns the token after the dateline that opens a block, or `first` if there is none. A dateline is in capitals or
 * names an agency in brackets; a place in lower case needs `isPlace`.
 * @param isPlace whether the block is known to begin with the name of a place
 */
export function afterDateline(tokens: Tokens, first: number, end: number, isPlace: boolean): number {
  const limit = Math.min(end - 1, first + LONGEST);
  let isAgency = false;
  for (let at = first; at < limit; at++) {
    const shape = tokens.shape[at]!;
    const code = tokens.hash[at]!;
    if (shape < Shape.Possessive) {
      if (shape === Shape.Lower && !isInBracket(tokens, first, at) && tokens.end[at]! - tokens.start[at]! > 3)
        return first;
      continue;
    }
    if (shape !== Shape.Punctuation) return first;
    if (code === OPENING_BRACKET || code === COMMA || code === DOT || code === SLASH) continue;
    if (code === CLOSING_BRACKET) {
      isAgency = true;
      continue;
    }
    if (isDash(tokens, at)) {
      if (at === first || !(isAgency || isPlace || isInCapitals(tokens, first))) return first;
      const next = tokens.hash[at + 1] === code && tokens.shape[at + 1] === Shape.Punctuation ? at + 2 : at + 1;
      // "NATO – founded in 1949 – said": two dashes are brackets.
      return !isAgency && hasDash(tokens, next, end) ? first : next;
    }
    if (code !== HYPHEN) return first;
  }
  return first;
}

/** Largest number of words in a city: "BANDAR SERI KELL". */
const LONGEST_CITY = 4;

/** Returns the token after a city in capitals and a colon ("NEW KELL: Three people …"), or `first` if there is none. */
export function afterCity({ shape, hash }: Tokens, first: number, end: number): number {
  let at = first;
  while (at < end && at - first <= LONGEST_CITY && shape[at] === Shape.AllCaps) at++;
  return at > first && at + 1 < end && shape[at] === Shape.Punctuation && hash[at] === COLON ? at + 1 : first;
}

/** Whether it is a dash, or a hyphen, underscore or bar with spaces on both sides. */
export function isDash({ hash, start, end, shape }: Tokens, at: number): boolean {
  const code = hash[at]!;
  if (LONG_DASHES.has(code)) return true;
  const isDouble = code === HYPHEN && hash[at + 1] === HYPHEN && shape[at + 1] === Shape.Punctuation;
  if (code !== HYPHEN && code !== UNDERSCORE && code !== BAR) return false;
  return isDouble || (start[at]! > end[at - 1]! && start[at + 1]! > end[at]!);
}

function hasDash(tokens: Tokens, from: number, end: number): boolean {
  for (let at = from; at + 1 < end; at++) if (tokens.shape[at] === Shape.Punctuation && isDash(tokens, at)) return true;
  return false;
}

function isInBracket({ hash, shape }: Tokens, first: number, at: number): boolean {
  for (let before = at - 1; before >= first; before--)
    if (shape[before] === Shape.Punctuation && (hash[before] === OPENING_BRACKET || hash[before] === CLOSING_BRACKET))
      return hash[before] === OPENING_BRACKET;
  return false;
}

/** "KELL", "ST. PAUL", "NEW KELL". */
const isInCapitals = ({ shape, start, end }: Tokens, first: number) =>
  shape[first] === Shape.AllCaps &&
  (end[first]! - start[first]! > 3 || shape[first + 1] === Shape.AllCaps || shape[first + 2] === Shape.AllCaps);
