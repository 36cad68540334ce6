/** Guesses about a word from its ending: an adverb, a past, a participle. */
import { Shape } from '../../../text/token';
import { SMALL_L, SMALL_Y } from '../../../text/marks';
import { Word } from '../grammar/word-classes';
import type { Tagged } from './tagged';

/** "publicly", "also", "not": a listed adverb, or a lower-case word in -ly. */
export function isAdverb(tagged: Tagged, at: number): boolean {
  const { tokens } = tagged.reading;
  const bits = tagged.bits[at]!;
  // "yesterday's parade"
  if (tokens.shape[at + 1] === Shape.Possessive) return false;
  if (bits & (Word.Adverb | Word.Negation)) return !(bits & (Word.Determiner | Word.Preposition));
  if (tokens.shape[at] !== Shape.Lower && tokens.shape[at] !== Shape.Capitalised) return false;
  if (bits & Word.Plain) return false;
  const end = tokens.end[at]!;
  return (
    end - tokens.start[at]! > 4 &&
    tokens.shape[at] === Shape.Lower &&
    tokens.text.charCodeAt(end - 1) === SMALL_Y &&
    tokens.text.charCodeAt(end - 2) === SMALL_L
  );
}

function endsWith(tagged: Tagged, at: number, last: number, before: number): boolean {
  const { tokens } = tagged.reading;
  const end = tokens.end[at]!;
  return (
    tokens.shape[at] === Shape.Lower &&
    end - tokens.start[at]! > 4 &&
    tokens.text.charCodeAt(end - 1) === last &&
    tokens.text.charCodeAt(end - 2) === before
  );
}

/** A lower-case word in -ed. */
export function looksPast(tagged: Tagged, at: number): boolean {
  return endsWith(tagged, at, 100, 101);
}

/** A lower-case word in -ing. */
export function looksProgressive(tagged: Tagged, at: number): boolean {
  return endsWith(tagged, at, 103, 110) && !(tagged.bits[at]! & (Word.Plain | Word.Preposition | Word.Subordinator));
}
