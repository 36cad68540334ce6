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
import { hashWord } from '../../../text/word-hash';
import { Shape } from '../../../text/token';
import { wordSet } from '../../../text/word-set';
import { infinitiveChunk, Kind, plainChunk, quoteChunk, type Chunk } from './chunk';
import { isCompound } from './compounds';
import { approximators, bounds } from '../grammar/grammar-words';
import { readNoun } from './noun-phrases';
import type { Tagged } from './tagged';
import { readTime } from './times';
import { readVerbGroup } from './verb-groups';
import { AUXILIARY, Word } from '../grammar/word-classes';
import { isMoney, isVerbHere } from './verb-here';
import { isAdverb, looksPast, looksProgressive } from './word-endings';
import {
  CLOSING_BRACKET,
  CLOSING_SQUARE,
  COLON,
  COMMA,
  DOT,
  ELLIPSIS,
  EM_DASH,
  EXCLAMATION,
  HYPHEN,
  OPENING_BRACKET,
  OPENING_SQUARE,
  QUESTION,
  SEMICOLON,
  SMALL_S,
} from '../../../text/marks';

/** Largest number of tokens in a bracket; a longer one is a stray mark. */
const LONGEST_BRACKET = 60;

/**
 * Largest number of chunks of a sentence that is read at once, so that a page without full stops takes no longer per
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

function readChunk(tagged: Tagged, at: number, end: number, headline: boolean, before: readonly Chunk[]): Chunk {
  const { tokens } = tagged.reading;
  const shape = tokens.shape[at]!;
  const covering = tagged.quotations.covering[at]!;
  if (covering >= 0) {
    const last = Math.min(end, tagged.quotations.list[covering]!.last);
    return quoteChunk(at, last, tokens.hash[at]!, endsLikeSpeech(tagged, last), hasVerb(tagged, at, last));
  }
  if (shape === Shape.Punctuation || shape === Shape.Quote) return readMark(tagged, at, end, headline, before);
  const bits = tagged.bits[at]!;
  const previous = before.at(-1);

  const words = inTheWordsOf(tagged, at, end);
  if (words) return plainChunk(Kind.According, at, words, tokens.hash[at]!);
  if (bits & Word.According && at + 1 < end && tagged.bits[at + 1]! & Word.To)
    return plainChunk(Kind.According, at, at + 2, tokens.hash[at]!);
  if (bits & Word.To) return readTo(tagged, at, end, previous);
  if (bits & Word.That) {
    // "of that claim": a determiner; elsewhere it opens a clause.
    return previous?.kind === Kind.Prep
      ? readNoun(tagged, at, end, headline)
      : plainChunk(Kind.That, at, at + 1, tokens.hash[at]!, bits);
  }
  const isName = shape === Shape.Capitalised && previous !== undefined && !headline && (bits & Word.Modal) !== 0;
  if (
    (bits & AUXILIARY && !isName) ||
    (shape !== Shape.Possessive && isVerbHere(tagged, at, end, headline, previous))
  ) {
    return readVerbGroup(tagged, at, end);
  }
  const bounded = bits & (Word.Preposition | Word.As) ? afterBound(tagged, at, end) : 0;
  if (bounded) return readNoun(tagged, bounded, end, headline, at);
  if (bits & Word.Relative) return plainChunk(Kind.Relative, at, at + 1, tokens.hash[at]!, bits);
  if (bits & Word.Question) return plainChunk(Kind.Question, at, at + 1, tokens.hash[at]!, bits);
  if (bits & Word.Conjunction) return plainChunk(Kind.Conjunction, at, at + 1, tokens.hash[at]!, bits);
  const time = readTime(tagged, at, end);
  if (time) return time;
  if (bits & Word.SubjectPronoun && !(bits & Word.Determiner))
    return plainChunk(Kind.Noun, at, at + 1, tokens.hash[at]!, bits);
  if (bits & Word.ObjectPronoun && !(bits & Word.Possessive))
    return plainChunk(Kind.Noun, at, at + 1, tokens.hash[at]!, bits);
  // "as Ortiz once said"
  if (bits & Word.Adverb && at + 1 < end && tagged.bits[at + 1]! & Word.Reporting && previous?.kind === Kind.Noun)
    return plainChunk(Kind.Adverb, at, at + 1, tokens.hash[at]!, bits);
  if (bits & Word.Subordinator && !(bits & Word.Preposition && startsNoun(tagged, at + 1, end)))
    return plainChunk(Kind.Subordinator, at, at + 1, tokens.hash[at]!, bits);
  if (
    bits & Word.Preposition &&
    tokens.shape[at + 1] === Shape.Number &&
    at + 1 < end &&
    isApproximate(tokens.hash[at]!)
  )
    return readNoun(tagged, at + 1, end, headline, at);
  if (bits & Word.Preposition && isCompound(tagged, at, end)) return readNoun(tagged, at, end, headline);
  if (bits & Word.Preposition) return plainChunk(Kind.Prep, at, at + 1, tokens.hash[at]!, bits);
  // "then-rival"
  if (bits & Word.Adverb && isCompound(tagged, at, end)) return readNoun(tagged, at, end, headline);
  if (isAdverb(tagged, at)) return plainChunk(Kind.Adverb, at, at + 1, tokens.hash[at]!, bits);
  return readNoun(tagged, at, end, headline);
}

function hasVerb(tagged: Tagged, first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (tagged.bits[at]! & (AUXILIARY | Word.Verb | Word.BaseVerb | Word.Reporting) || looksPast(tagged, at))
      return true;
  return false;
}

/** Whether a comma or an end mark stands right before the closing mark. */
function endsLikeSpeech({ reading: { tokens } }: Tagged, last: number): boolean {
  let at = last - 1;
  while (at > 0 && tokens.shape[at] === Shape.Quote) at--;
  const code = tokens.hash[at]!;
  return (
    tokens.shape[at] === Shape.Punctuation &&
    (code === COMMA ||
      code === DOT ||
      code === EXCLAMATION ||
      code === QUESTION ||
      code === HYPHEN ||
      code === EM_DASH ||
      code === ELLIPSIS ||
      code === SEMICOLON)
  );
}

/** Words before a number that are not prepositions: "about 20 people". */
const isApproximate = wordSet(approximators);

let boundHashes: ReadonlyMap<number, readonly (readonly number[])[]> | null = null;

/** The phrases by their first word, since nearly no preposition opens one. */
function boundsByOpener(): ReadonlyMap<number, readonly (readonly number[])[]> {
  const phrases = bounds.map((words) => words.split(' ').map(hashWord));
  return new Map(phrases.map(([opener]) => [opener!, phrases.filter((words) => words[0] === opener)]));
}

/** Returns the token of the number in "at least 11 people", or 0. */
function afterBound({ reading: { tokens }, bits }: Tagged, at: number, end: number): number {
  const phrases = (boundHashes ??= boundsByOpener()).get(tokens.hash[at]!);
  if (!phrases) return 0;
  for (const words of phrases) {
    const number = at + words.length;
    if (number >= end || !words.every((word, offset) => tokens.hash[at + offset] === word)) continue;
    return tokens.shape[number] === Shape.Number || bits[number]! & Word.Determiner ? number : 0;
  }
  return 0;
}

/** "in the words of", "in Putin's words" stays a phrase. */
function inTheWordsOf(tagged: Tagged, at: number, end: number): number {
  const { tokens } = tagged.reading;
  return at + 3 < end &&
    tokens.hash[at] === phrase().in &&
    tokens.hash[at + 1] === phrase().the &&
    tokens.hash[at + 2] === phrase().words &&
    tokens.hash[at + 3] === phrase().of
    ? at + 4
    : 0;
}

let phraseHashes: Record<'in' | 'the' | 'words' | 'of', number> | null = null;
const phrase = () =>
  (phraseHashes ??= { in: hashWord('in'), the: hashWord('the'), words: hashWord('words'), of: hashWord('of') });

function startsNoun(tagged: Tagged, at: number, end: number): boolean {
  return (
    at < end &&
    tagged.reading.tokens.shape[at]! <= Shape.Uncased &&
    !(tagged.bits[at]! & (Word.SubjectPronoun | Word.Reporting))
  );
}

function readMark(tagged: Tagged, at: number, end: number, headline: boolean, before: readonly Chunk[]): Chunk {
  const { tokens } = tagged.reading;
  switch (tokens.hash[at]) {
    case COMMA:
      return plainChunk(Kind.Comma, at, at + 1, tokens.hash[at]);
    case COLON:
      return plainChunk(Kind.Colon, at, at + 1, tokens.hash[at]);
    case SEMICOLON:
      return plainChunk(Kind.Semicolon, at, at + 1, tokens.hash[at]);
    case 40:
    case 91: {
      const close = closingBracket(tagged, at, end);
      if (!close) return plainChunk(Kind.Other, at, at + 1, tokens.hash[at]);
      return tokens.hash[at] === OPENING_SQUARE && before.length === 0
        ? readNoun(tagged, at + 1, end, headline)
        : plainChunk(Kind.Parenthesis, at, close, tokens.hash[at]);
    }
    case 0x2013:
    case 0x2014:
    case 0x2015:
      return plainChunk(Kind.Dash, at, at + 1, tokens.hash[at]);
    case HYPHEN: {
      const double = at + 1 < end && tokens.hash[at + 1] === HYPHEN;
      return plainChunk(Kind.Dash, at, double ? at + 2 : at + 1, tokens.hash[at]);
    }
    default:
      // "£14million has been spent"
      return isMoney(tokens.hash[at]!) && at + 1 < end && tokens.shape[at + 1] === Shape.Number
        ? readNoun(tagged, at + 1, end, headline, at)
        : plainChunk(Kind.Other, at, at + 1, tokens.hash[at]!);
  }
}

function closingBracket(tagged: Tagged, at: number, end: number): number {
  const { tokens } = tagged.reading;
  const wanted = tokens.hash[at] === OPENING_BRACKET ? CLOSING_BRACKET : CLOSING_SQUARE;
  const limit = Math.min(end, at + LONGEST_BRACKET);
  for (let ahead = at + 1; ahead < limit; ahead++) {
    if (tokens.shape[ahead] === Shape.Punctuation && tokens.hash[ahead] === wanted) return ahead + 1;
  }
  return 0;
}

/** "to end", "to formally end"; or the preposition in "to reporters". */
function readTo(tagged: Tagged, at: number, end: number, previous: Chunk | undefined): Chunk {
  const { tokens } = tagged.reading;
  let verb = at + 1;
  while (verb < end && (isAdverb(tagged, verb) || tagged.bits[verb]! & Word.Negation)) verb++;
  if (verb < end && isInfinitive(tagged, verb, previous)) {
    return infinitiveChunk(readVerbGroup(tagged, verb, end), at);
  }
  // "vowed to “fight on”": the infinitive is within the marks.
  const quoted = at + 2 < end && tagged.quotations.covering[at + 1]! >= 0 && isInfinitive(tagged, at + 2, undefined);
  return plainChunk(quoted ? Kind.Infinitive : Kind.Prep, at, at + 1, tokens.hash[at]!, tagged.bits[at]);
}

function isInfinitive(tagged: Tagged, at: number, previous: Chunk | undefined): boolean {
  const { tokens } = tagged.reading;
  const bits = tagged.bits[at]!;
  if (tokens.shape[at] !== Shape.Lower) return false;
  // "to al-Bahri television"
  if (
    tokens.hash[at + 1] === HYPHEN &&
    tokens.shape[at + 2] === Shape.Capitalised &&
    tokens.start[at + 1] === tokens.end[at]
  )
    return false;
  if (bits & (Word.Be | Word.Have | Word.Do | Word.BaseVerb)) return true;
  if (
    bits &
    (Word.Determiner |
      Word.Possessive |
      Word.Preposition |
      Word.ObjectPronoun |
      Word.SubjectPronoun |
      Word.Role |
      Word.Group |
      Word.Question |
      Word.That |
      Word.Adjective |
      Word.Time)
  )
    return false;
  if (bits & Word.Reporting) return true;
  if (bits & (Word.Body | Word.Document)) return false;
  const last = tokens.text.charCodeAt(tokens.end[at]! - 1);
  const before = tokens.text.charCodeAt(tokens.end[at]! - 2);
  if (last === SMALL_S && before !== SMALL_S) return false;
  return !looksProgressive(tagged, at) && previous?.kind !== Kind.Prep;
}
