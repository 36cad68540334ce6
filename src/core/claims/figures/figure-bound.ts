/**
 * Decides whether a figure measures the thing that its clause names, and not something else:
 *
 *   Consumer prices rose [3 percent].                             bound
 *   A tariff of [25 percent] on steel, which will raise prices.   not: another clause is between
 *   Egg prices rose [15 percent].                                 not: another, narrower thing
 *   Their call was the first in [three years].                    not: no length
 *
 * Without a parser, the words between the two decide; in doubt the answer is no.
 */
import type { Quantity } from '../../../text/quantities/quantity';
import { nounStops } from '../../../text/quantities/noun-words';
import { toWords } from '../../../text/quantities/words';
import { tokenAt } from '../../../text/reading';
import { Shape, type Tokens } from '../../../text/token';
import type { Region } from '../clauses/clauses';
import {
  clauseBreaks,
  fallWords,
  lengthCues,
  lengthLinks,
  phraseBreaks,
  plainModifiers,
  riseWords,
  sizeWords,
  timeStops,
} from './figure-words';
import { COMMA } from '../../../text/marks';

/** How a topic measures. */
export interface Measured {
  /** Words or phrases for the measured thing, each as the terms of its words. */
  readonly phrases: readonly (readonly number[])[];
  /** Terms of all words of the topic. */
  readonly known: ReadonlySet<number>;
  readonly kind: 'count' | 'length' | 'share' | 'other';
  /** Whether the topic measures a rise ("rise of consumer prices"). */
  readonly isRise: boolean;
}

/** Tokens of a figure or a word; `end` is after the last. */
interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** Marks that separate clauses: semicolon, colon, brackets, dashes. */
const MARKS: ReadonlySet<number> = new Set([59, 58, 40, 41, 91, 93, 0x2013, 0x2014, 0x2015]);
/** Largest distance of the measured thing before and after its figure (tokens). */
const FARTHEST_BEFORE = 12;
const FARTHEST_BEHIND = { count: 16, length: 5, share: 8, other: 5 } as const;
/** Farthest distance at which a phrase is looked for (tokens). */
const FARTHEST = 24;

/**
 * Whether a word for the topic's measured thing and a figure in the same region belong together.
 * @param termOf the term of each token of the article
 */
export function isBound(
  tokens: Tokens,
  termOf: Uint32Array,
  region: Region,
  quantity: Quantity,
  measured: Measured,
): boolean {
  const figure = { first: tokenAt(tokens, quantity.start), end: tokenAt(tokens, quantity.end - 1) + 1 };
  const { kind, isRise } = measured;
  if (kind === 'length' && !isLength(tokens, termOf, region, figure, measured)) return false;
  if (
    kind === 'share' &&
    (!isShareOfIt(tokens, termOf, region, figure, measured) || !isChangeOfIt(tokens, region, figure, isRise))
  )
    return false;
  const around = {
    first: Math.max(region.first, figure.first - FARTHEST),
    end: Math.min(region.end, figure.end + FARTHEST),
  };
  return measured.phrases.some((phrase) =>
    phraseIn(termOf, around, phrase, figure).some(
      (word) =>
        isLinked(tokens, figure, word, kind) && !(isRise && isNarrower(tokens, termOf, region, word, measured.known)),
    ),
  );
}

/**
 * Returns the places of a phrase in a range; for a phrase of several words only the nearest place of each word, as one.
 */
function phraseIn(termOf: Uint32Array, around: Stretch, phrase: readonly number[], figure: Stretch): Stretch[] {
  const places = phrase.map((term) => placesOf(termOf, around, term));
  if (places.length === 1) return places[0]!.map((first) => ({ first, end: first + 1 }));
  const nearest = places.map((of) =>
    of.reduce((best, at) => (Math.abs(at - figure.first) < Math.abs(best - figure.first) ? at : best), of[0] ?? -1),
  );
  return nearest.includes(-1) ? [] : [{ first: Math.min(...nearest), end: Math.max(...nearest) + 1 }];
}

function placesOf(termOf: Uint32Array, { first, end }: Stretch, term: number): number[] {
  const places: number[] = [];
  for (let at = first; at < end; at++) if (termOf[at] === term) places.push(at);
  return places;
}

/** Whether nothing between a figure and a word separates clauses. */
function isLinked(tokens: Tokens, figure: Stretch, word: Stretch, kind: Measured['kind']): boolean {
  // "millions of deaths" names the thing; in "200 arrests", "two hours" and "51 degrees" the word is only a unit.
  if (word.first < figure.end && figure.first < word.end) return kind === 'count';
  const isBehind = word.first >= figure.end;
  const from = isBehind ? figure.end : word.end;
  const to = isBehind ? word.first : figure.first;
  if (to - from > (isBehind ? FARTHEST_BEHIND[kind] : FARTHEST_BEFORE)) return false;
  for (let at = from; at < to; at++) {
    if (tokens.hash[at] === COMMA) {
      // Skips an aside between two commas: "12,000 people, most of them women, have been killed".
      let close = at + 1;
      while (close < to && tokens.hash[close] !== COMMA) close++;
      if (close === to) return false;
      at = close;
    } else if (parts(tokens, at, to, kind)) return false;
  }
  return true;
}

function parts(tokens: Tokens, at: number, to: number, kind: Measured['kind']): boolean {
  const hash = tokens.hash[at]!;
  if (tokens.shape[at] === Shape.Punctuation) return MARKS.has(hash);
  if (kind === 'count') return clauseBreaks(hash) || tokens.shape[at] === Shape.Number;
  // "rose to 3 percent", "climbed to an annual rate of 3 percent"; but not "to bring down inflation".
  if (toWords(hash)) return at + 1 < to && tokens.shape[at + 1] === Shape.Lower && !nounStops(tokens.hash[at + 1]!);
  return clauseBreaks(hash) || phraseBreaks(hash);
}

/**
 * Whether a share is of the topic's thing: in "57 percent of Ukrainians", "2 percent of GDP" the word after "of" must
 * be the topic's; without "of" it is.
 */
function isShareOfIt(
  tokens: Tokens,
  termOf: Uint32Array,
  region: Region,
  { end }: Stretch,
  { known }: Measured,
): boolean {
  if (end + 1 >= region.end || !isOf(tokens, end)) return true;
  let head = -1;
  for (let at = end + 1; at < region.end && tokens.shape[at]! <= Shape.Possessive; at++) {
    if (tokens.shape[at] === Shape.Possessive) head = -1;
    else if (!nounStops(tokens.hash[at]!)) head = at;
    else if (head >= 0) break;
  }
  return head < 0 || known.has(termOf[head]!);
}

const isOf = (tokens: Tokens, at: number) =>
  tokens.end[at]! - tokens.start[at]! === 2 && tokens.text.startsWith('of', tokens.start[at]);

/** Whether a change fits: "spending rose 11 percent" is not a level, and a rise is not a fall. */
function isChangeOfIt(tokens: Tokens, region: Region, { first }: Stretch, isRise: boolean): boolean {
  let at = first - 1;
  while (at >= region.first && sizeWords(tokens.hash[at]!)) at--;
  if (at < region.first) return true;
  const hash = tokens.hash[at]!;
  return !fallWords(hash) && (isRise || !riseWords(hash));
}

/** Whether a duration is a length, by the word before it or the measured thing after it. */
function isLength(
  tokens: Tokens,
  termOf: Uint32Array,
  region: Region,
  { first, end }: Stretch,
  { phrases }: Measured,
): boolean {
  if (end < region.end && timeStops(tokens.hash[end]!)) return false;
  if (first > region.first && lengthCues(tokens.hash[first - 1]!)) return true;
  let at = end;
  while (
    at < region.end &&
    (tokens.shape[at] === Shape.Punctuation || lengthLinks(tokens.hash[at]!)) &&
    tokens.hash[at] !== COMMA
  )
    at++;
  return [at, at + 1].some(
    (near) => near < region.end && phrases.some(([term, ...more]) => more.length === 0 && termOf[near] === term),
  );
}

/** Whether an unknown word before the measured thing makes it another thing: "egg prices". */
function isNarrower(
  tokens: Tokens,
  termOf: Uint32Array,
  region: Region,
  { first }: Stretch,
  known: ReadonlySet<number>,
): boolean {
  const before = first - 1;
  if (before < region.first || tokens.shape[before]! > Shape.Mixed) return false;
  const opens = before === region.first;
  if (tokens.shape[before] !== Shape.Lower && !opens) return false;
  const hash = tokens.hash[before]!;
  return !nounStops(hash) && !plainModifiers(hash) && !known.has(termOf[before]!);
}
