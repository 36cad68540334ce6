/**
 * Chunks: a sentence cut into noun phrases, verb groups and the small words between them.
 *
 *   The senior aide | also | told | reporters | on | Tuesday | that | "…"
 *   Noun              Adverb Verb   Noun        Prep Time      That   Quote
 *
 * No tagger and no grammar: closed word classes, the reporting verbs, word endings and the word
 * before decide (the method of S. Abney, "Parsing by chunks", 1991). Only sentences with a cue or a
 * quotation are chunked.
 */
import { hashWord, Shape } from '../text/tokens';
import type { Tagged } from './tagged';
import type { VerbForm } from './verb-forms';
import { readVerbGroup } from './verb-groups';
import { AUXILIARY, Word } from './word-classes';
import { isAdverb, isVerbHere, looksPast, looksProgressive } from './word-guesses';

export const Kind = {
  Noun: 0, Verb: 1, Prep: 2, Comma: 3, Conjunction: 4, Subordinator: 5, That: 6, Relative: 7, Question: 8,
  Quote: 9, Colon: 10, Dash: 11, Parenthesis: 12, Adverb: 13, Time: 14, Infinitive: 15, Semicolon: 16, Other: 17,
  /** "according to". */
  According: 18,
} as const;
export type KindCode = (typeof Kind)[keyof typeof Kind];

export interface Chunk {
  readonly kind: KindCode;
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** Last word of a noun phrase, main verb of a verb group; else the first token. */
  readonly head: number;
  /** Class bits of all words of the chunk together. */
  readonly bits: number;
  /** For a verb group with a reporting verb. */
  readonly verb: VerbForm | null;
  /** For a verb group: whether it has a verb that agrees with a subject ("has said", not "saying"). */
  readonly finite: boolean;
  readonly passive: boolean;
  /** For a noun phrase: whether its last word is written as a name. */
  readonly named: boolean;
}

const COMMA = 44;
const COLON = 58;
const SEMICOLON = 59;
const HYPHEN = 45;
const DOT = 46;
const AMPERSAND = 38;
const SLASH = 47;

/** How many tokens a bracket may take before it is taken for a stray mark. */
const LONGEST_BRACKET = 60;

/**
 * A sentence of more chunks is read in parts, so that a page without a full stop takes no longer per
 * word than any other.
 */
const MOST_CHUNKS = 100;

/** Cuts the tokens `[first, end)` of one sentence into chunks, or as many as fit. */
export function chunk(tagged: Tagged, first: number, end: number, headline: boolean): Chunk[] {
  const chunks: Chunk[] = [];
  let at = first;
  while (at < end && chunks.length < MOST_CHUNKS) {
    const next = readChunk(tagged, at, end, headline, chunks);
    chunks.push(next);
    at = Math.max(next.last, at + 1);
  }
  return chunks;
}

export function plainChunk(kind: KindCode, first: number, last: number, bits = 0): Chunk {
  return { kind, first, last, head: first, bits, verb: null, finite: false, passive: false, named: false };
}

function readChunk(tagged: Tagged, at: number, end: number, headline: boolean, before: readonly Chunk[]): Chunk {
  const { tokens } = tagged.reading;
  const shape = tokens.shape[at]!;
  const covering = tagged.quotations.covering[at]!;
  if (covering >= 0) return plainChunk(Kind.Quote, at, Math.min(end, tagged.quotations.list[covering]!.last));
  if (shape === Shape.Punctuation || shape === Shape.Quote) return readMark(tagged, at, end, headline, before);
  const bits = tagged.bits[at]!;
  const previous = before.at(-1);

  const words = inTheWordsOf(tagged, at, end);
  if (words) return plainChunk(Kind.According, at, words);
  if (bits & Word.According && at + 1 < end && tagged.bits[at + 1]! & Word.To) return plainChunk(Kind.According, at, at + 2);
  if (bits & Word.To) return readTo(tagged, at, end, headline, previous);
  if (bits & Word.That) return readThat(tagged, at, end, headline, previous);
  if (bits & AUXILIARY || (shape !== Shape.Possessive && isVerbHere(tagged, at, end, headline, previous))) {
    return readVerbGroup(tagged, at, end);
  }
  if (bits & Word.Relative) return plainChunk(Kind.Relative, at, at + 1, bits);
  if (bits & Word.Question) return plainChunk(Kind.Question, at, at + 1, bits);
  if (bits & Word.Conjunction) return plainChunk(Kind.Conjunction, at, at + 1, bits);
  const time = readTime(tagged, at, end);
  if (time) return time;
  if (bits & Word.SubjectPronoun && !(bits & Word.Determiner)) return { ...plainChunk(Kind.Noun, at, at + 1, bits) };
  if (bits & Word.ObjectPronoun && !(bits & Word.Possessive)) return plainChunk(Kind.Noun, at, at + 1, bits);
  if (bits & Word.Subordinator && !(bits & Word.Preposition && startsNoun(tagged, at + 1, end))) return plainChunk(Kind.Subordinator, at, at + 1, bits);
  if (bits & Word.Preposition) return plainChunk(Kind.Prep, at, at + 1, bits);
  if (isAdverb(tagged, at)) return plainChunk(Kind.Adverb, at, at + 1, bits);
  return readNoun(tagged, at, end, headline);
}

/** "in the words of", "in Putin's words" stays a phrase. */
function inTheWordsOf(tagged: Tagged, at: number, end: number): number {
  const { tokens } = tagged.reading;
  return at + 3 < end && tokens.hash[at] === phrase().in && tokens.hash[at + 1] === phrase().the
    && tokens.hash[at + 2] === phrase().words && tokens.hash[at + 3] === phrase().of ? at + 4 : 0;
}

let phraseHashes: Record<'in' | 'the' | 'words' | 'of', number> | null = null;
const phrase = () => (phraseHashes ??= { in: hashWord('in'), the: hashWord('the'), words: hashWord('words'), of: hashWord('of') });

function startsNoun(tagged: Tagged, at: number, end: number): boolean {
  return at < end && tagged.reading.tokens.shape[at]! <= Shape.Uncased && !(tagged.bits[at]! & (Word.SubjectPronoun | Word.Reporting));
}

function readMark(tagged: Tagged, at: number, end: number, headline: boolean, before: readonly Chunk[]): Chunk {
  const { tokens } = tagged.reading;
  switch (tokens.hash[at]) {
    case COMMA: return plainChunk(Kind.Comma, at, at + 1);
    case COLON: return plainChunk(Kind.Colon, at, at + 1);
    case SEMICOLON: return plainChunk(Kind.Semicolon, at, at + 1);
    case 40: case 91: {
      const close = closingBracket(tagged, at, end);
      if (!close) return plainChunk(Kind.Other, at, at + 1);
      return tokens.hash[at] === 91 && before.length === 0 ? readNoun(tagged, at + 1, end, headline) : plainChunk(Kind.Parenthesis, at, close);
    }
    case 0x2013: case 0x2014: case 0x2015: return plainChunk(Kind.Dash, at, at + 1);
    case HYPHEN: {
      const double = at + 1 < end && tokens.hash[at + 1] === HYPHEN;
      return plainChunk(Kind.Dash, at, double ? at + 2 : at + 1);
    }
    default: return plainChunk(Kind.Other, at, at + 1);
  }
}

function closingBracket(tagged: Tagged, at: number, end: number): number {
  const { tokens } = tagged.reading;
  const wanted = tokens.hash[at] === 40 ? 41 : 93;
  const limit = Math.min(end, at + LONGEST_BRACKET);
  for (let ahead = at + 1; ahead < limit; ahead++) {
    if (tokens.shape[ahead] === Shape.Punctuation && tokens.hash[ahead] === wanted) return ahead + 1;
  }
  return 0;
}

/** "to end", "to formally end"; or the preposition in "to reporters". */
function readTo(tagged: Tagged, at: number, end: number, headline: boolean, previous: Chunk | undefined): Chunk {
  let verb = at + 1;
  while (verb < end && (isAdverb(tagged, verb) || tagged.bits[verb]! & Word.Negation)) verb++;
  if (verb < end && isInfinitive(tagged, verb, previous)) {
    const group = readVerbGroup(tagged, verb, end);
    return { ...group, kind: Kind.Infinitive, first: at, finite: false };
  }
  void headline;
  return plainChunk(Kind.Prep, at, at + 1, tagged.bits[at]);
}

function isInfinitive(tagged: Tagged, at: number, previous: Chunk | undefined): boolean {
  const { tokens } = tagged.reading;
  const bits = tagged.bits[at]!;
  if (tokens.shape[at] !== Shape.Lower) return false;
  if (bits & (Word.Be | Word.Have | Word.Do | Word.BaseVerb)) return true;
  if (bits & (Word.Determiner | Word.Possessive | Word.Preposition | Word.ObjectPronoun | Word.SubjectPronoun | Word.Role | Word.Group | Word.Question | Word.That | Word.Adjective | Word.Time)) return false;
  if (bits & Word.Reporting) return true;
  const last = tokens.text.charCodeAt(tokens.end[at]! - 1);
  const before = tokens.text.charCodeAt(tokens.end[at]! - 2);
  if (last === 115 && before !== 115) return false;
  return !looksProgressive(tagged, at) && previous?.kind !== Kind.Prep;
}

/** "that" as a determiner ("that claim said"), a relative ("a man that said") or before a clause. */
function readThat(tagged: Tagged, at: number, end: number, headline: boolean, previous: Chunk | undefined): Chunk {
  void end;
  void headline;
  if (previous && (previous.kind === Kind.Prep)) return readNoun(tagged, at, end, headline);
  return plainChunk(Kind.That, at, at + 1, tagged.bits[at]);
}

/** "Monday", "last week", "earlier this month", "Sept. 11", "on" stays outside. */
function readTime(tagged: Tagged, at: number, end: number): Chunk | null {
  const { tokens } = tagged.reading;
  let next = at;
  while (next < end && next < at + 3 && tagged.bits[next]! & Word.TimeOpener) next++;
  if (next >= end || !(tagged.bits[next]! & Word.Time)) return null;
  const opener = next > at;
  const named = tokens.shape[next] === Shape.Capitalised;
  if (!opener && !named) return null;
  next++;
  while (next < end) {
    const bits = tagged.bits[next]!;
    const isDot = tokens.hash[next] === DOT && tokens.shape[next] === Shape.Punctuation && tokens.start[next] === tokens.end[next - 1] && next + 1 < end && tokens.shape[next + 1] === Shape.Number;
    if (isDot || tokens.shape[next] === Shape.Number || (bits & Word.Time && tokens.shape[next] !== Shape.Possessive)) next++;
    else break;
  }
  // "Monday's statement", "May said": a name or the beginning of a noun phrase.
  if (next < end && tokens.shape[next] === Shape.Possessive) return null;
  if (next < end && tokens.shape[next] === Shape.Quote && tokens.start[next] === tokens.end[next - 1] && tagged.quotations.covering[next]! < 0) return null;
  return plainChunk(Kind.Time, at, next, Word.Time);
}

const NOT_NOUN = Word.Preposition | Word.Conjunction | Word.Subordinator | Word.That | Word.Relative
  | Word.Question | Word.To | AUXILIARY | Word.SubjectPronoun | Word.ObjectPronoun;

/** A noun phrase without what hangs on it behind ("of …", "who …"). */
function readNoun(tagged: Tagged, first: number, end: number, headline: boolean): Chunk {
  const { tokens } = tagged.reading;
  let at = first;
  let head = first;
  let all = 0;
  for (; at < end; at++) {
    const shape = tokens.shape[at]!;
    const bits = tagged.bits[at]!;
    if (tagged.quotations.covering[at]! >= 0) break;
    if (shape === Shape.Punctuation || shape === Shape.Quote) {
      if (at > first && joinsWords(tagged, at, first, end)) continue;
      break;
    }
    if (at > first && shape !== Shape.Possessive && breaksNoun(tagged, at, first, end, headline)) break;
    if (shape !== Shape.Possessive) head = at;
    all |= bits;
  }
  const last = Math.max(at, first + 1);
  const named = tokens.shape[head]! >= Shape.Capitalised && tokens.shape[head]! <= Shape.Mixed;
  return { kind: Kind.Noun, first, last, head, bits: all, verb: null, finite: false, passive: false, named };
}

/** Marks inside a noun phrase: "vice-president", "J. D.", "Sen.", "AT&T", "Russia/Ukraine", "officials' ". */
function joinsWords(tagged: Tagged, at: number, first: number, end: number): boolean {
  const { tokens } = tagged.reading;
  const touchesBefore = tokens.start[at] === tokens.end[at - 1];
  const touchesAfter = at + 1 < end && tokens.start[at + 1] === tokens.end[at];
  const code = tokens.hash[at]!;
  if (tokens.shape[at] === Shape.Quote) return touchesBefore && !touchesAfter && at + 1 < end && tokens.shape[at - 1]! < Shape.Possessive;
  if (code === HYPHEN || code === SLASH || code === AMPERSAND || code === 0x2011) return touchesBefore && touchesAfter;
  if (code === DOT) return touchesBefore && at + 1 < end && at > first - 1 && tokens.shape[at + 1]! < Shape.Quote;
  return code === 36 || code === 37 || code === 0x20ac || code === 0xa3 || code === 35 || code === 64;
}

function breaksNoun(tagged: Tagged, at: number, first: number, end: number, headline: boolean): boolean {
  const { tokens } = tagged.reading;
  const shape = tokens.shape[at]!;
  const bits = tagged.bits[at]!;
  const hyphened = tokens.hash[at - 1] === HYPHEN && tokens.shape[at - 1] === Shape.Punctuation;
  if (hyphened) return false;
  const joinedAfter = at + 1 < end && tokens.hash[at + 1] === HYPHEN && tokens.start[at + 1] === tokens.end[at] && tokens.start[at + 2] === tokens.end[at + 1];
  if (joinedAfter && !(bits & NOT_NOUN)) return false;
  const isName = !headline && (shape === Shape.Capitalised || shape === Shape.AllCaps || shape === Shape.Mixed);
  if (shape === Shape.Number) return false;
  if (isName) {
    if (bits & Word.Time && shape === Shape.Capitalised && readTime(tagged, at, end)) return true;
    if (bits & (Word.Conjunction | Word.Preposition | Word.That | Word.To | AUXILIARY) && tokens.shape[at] !== Shape.AllCaps) return true;
    return startsNewName(tagged, at, first);
  }
  if (bits & (Word.Determiner | Word.Possessive)) return !(tagged.bits[at - 1]! & (Word.Determiner | Word.Adjective)) ;
  if (bits & NOT_NOUN) return true;
  if (readTime(tagged, at, end)) return true;
  if (isAdverb(tagged, at) || bits & Word.According) return true;
  if (isVerbHere(tagged, at, end, headline, undefined, first)) return true;
  const opening = isOpening(tagged, at - 1);
  if (!opening && (looksPast(tagged, at) || looksProgressive(tagged, at))) return true;
  return false;
}

/** Words after which a participle is an adjective: "a televised interview". */
function isOpening(tagged: Tagged, at: number): boolean {
  return (tagged.bits[at]! & (Word.Determiner | Word.Possessive | Word.Adjective)) !== 0
    || tagged.reading.tokens.shape[at] === Shape.Possessive || tagged.reading.tokens.shape[at] === Shape.Number;
}

/** "In a statement Trump said": a name after a common noun that is no role is another noun phrase. */
function startsNewName(tagged: Tagged, at: number, first: number): boolean {
  const { tokens } = tagged.reading;
  if (tokens.shape[at - 1] !== Shape.Lower || tagged.bits[at]! & Word.Role) return false;
  const before = tagged.bits[at - 1]!;
  if (before & (Word.Determiner | Word.Possessive | Word.Adjective | Word.Role | Word.Title | Word.Body)) return false;
  if (before & (Word.Document | Word.Time)) return true;
  return at - 1 > first && (tagged.bits[first]! & (Word.Determiner | Word.Possessive)) !== 0;
}
