/** Reads the noun that a number counts: "Ukrainian soldiers", "digital and printed copies". */
import { measures } from './unit-words';
import type { ParsedUnit } from './parsed-unit';
import {
  addressWords,
  countedMeasures,
  falsePlurals,
  irregularPlurals,
  nounStops,
  singularInS,
  uncounted,
} from './noun-words';
import { andWords, moreWords, ofWords, theWords } from './words';
import { Shape, tokenText, type Tokens } from '../token';
import { APOSTROPHE, HYPHEN, RIGHT_SINGLE_QUOTE } from '../marks';

const LONGEST_NOUN_PHRASE = 5;

/**
 * Returns the noun phrase that a number counts: "Ukrainian soldiers", "deaths". Without a tagger, a plural decides: the
 * first within a few words, before any function word or mark.
 * @param singular whether the number is one, which takes the next word
 */
export function nounAt(tokens: Tokens, from: number, end: number, singular: boolean): ParsedUnit | null {
  let first = from;
  if (first < end && tokens.hash[first] === HYPHEN) return compoundAt(tokens, first, end);
  if (first < end && ofWords(tokens.hash[first]!))
    first += first + 1 < end && theWords(tokens.hash[first + 1]!) ? 2 : 1;
  while (first < end && moreWords(tokens.hash[first]!)) first++;
  const last = Math.min(end, first + LONGEST_NOUN_PHRASE);
  let at = first;
  for (; at < last; at++) {
    if (tokens.hash[at] === HYPHEN && at > first) continue;
    if (at === first + 1 && joinsAdjectives(tokens, at, last)) continue;
    if (tokens.shape[at]! >= Shape.Number || nounStops(tokens.hash[at]!) || isContraction(tokens, at)) break;
    if (at + 1 < end && tokens.shape[at + 1] === Shape.Possessive) return null;
    if (singular && isNoSingular(tokens, at, last)) return null;
    if (singular ? tokens.shape[at] === Shape.Lower : isPlural(tokens, at)) {
      const extended =
        !singular &&
        irregularPlurals(tokens.hash[at]!) &&
        at + 1 < last &&
        tokens.shape[at + 1] === Shape.Lower &&
        isPlural(tokens, at + 1);
      return noun(tokens, first, extended ? at + 1 : at);
    }
  }
  // "one Democrat": only capitalised words before the phrase ends.
  return singular && at > first && at < last && tokens.shape[at - 1] === Shape.Capitalised
    ? noun(tokens, first, at - 1)
    : null;
}

/** After "one": a verb ("as one walks"), a participle with its object ("one lending boats"), or somebody's name ("one Mr Roe"). */
function isNoSingular(tokens: Tokens, at: number, last: number): boolean {
  if (addressWords(tokens.hash[at]!)) return true;
  if (tokens.shape[at] !== Shape.Lower) return false;
  if (isPlural(tokens, at)) return !singularInS(tokens.hash[at]!) && !irregularPlurals(tokens.hash[at]!);
  const isParticiple = tokens.text.endsWith('ing', tokens.end[at]);
  return isParticiple && at + 1 < last && tokens.shape[at + 1] === Shape.Lower && isPlural(tokens, at + 1);
}

const SHORTEST_COMPOUND = 4;

/** "a six-cylinder engine", "the 11-member council": one noun that a hyphen joins to the number. */
function compoundAt(tokens: Tokens, hyphen: number, end: number): ParsedUnit | null {
  const at = hyphen + 1;
  const isCompound =
    at < end &&
    tokens.shape[at] === Shape.Lower &&
    tokens.end[at]! - tokens.start[at]! >= SHORTEST_COMPOUND &&
    tokens.end[hyphen - 1] === tokens.start[hyphen] &&
    tokens.end[hyphen] === tokens.start[at] &&
    tokens.hash[at + 1] !== HYPHEN &&
    !uncounted(tokens.hash[at]!) &&
    !nounStops(tokens.hash[at]!);
  return isCompound ? noun(tokens, at, at) : null;
}

/** "wasn't", "they've". */
function isContraction(tokens: Tokens, at: number): boolean {
  const code = tokens.text.charCodeAt(tokens.end[at]! - 2);
  return code === APOSTROPHE || code === RIGHT_SINGLE_QUOTE;
}

/** Whether "and" joins two adjectives before the noun: "digital and printed copies", "Danish and Swedish ships". */
function joinsAdjectives(tokens: Tokens, at: number, last: number): boolean {
  if (!andWords(tokens.hash[at]!) || at + 2 >= last || !isPlural(tokens, at + 2)) return false;
  if (tokens.shape[at + 1] !== tokens.shape[at - 1] || nounStops(tokens.hash[at + 1]!)) return false;
  return (
    tokens.shape[at - 1] !== Shape.Lower ||
    (ADJECTIVE.test(tokenText(tokens, at - 1)) && ADJECTIVE.test(tokenText(tokens, at + 1)))
  );
}

const ADJECTIVE = /(?:al|ic|ive|ous|ary|ern|ish|ese|ian|ant|ent|ed)$/;

function noun(tokens: Tokens, first: number, last: number): ParsedUnit {
  // A measure counts whatever word is before it: "50 previous years", "517 rushing yards".
  const measure =
    last > first &&
    !tokens.text.slice(tokens.start[first], tokens.end[last]).includes('-') &&
    countedMeasures(tokens.hash[last]!);
  if (measure) return { unit: measures(tokens.hash[last]!)!, kind: 'measure', next: last + 1 };
  return { unit: tokens.text.slice(tokens.start[first], tokens.end[last]), kind: 'noun', next: last + 1 };
}

function isPlural(tokens: Tokens, at: number): boolean {
  const hash = tokens.hash[at]!;
  if (irregularPlurals(hash)) return true;
  const { text } = tokens;
  const end = tokens.end[at]!;
  if (end - tokens.start[at]! < 4 || text.charCodeAt(end - 1) !== 115) return false;
  const before = text.charCodeAt(end - 2);
  return before !== 115 && !falsePlurals(hash);
}
