/** Whether a word is a verb where it is, from its neighbours and the word lists. */
import { Shape } from '../../../text/token';
import { wordSet } from '../../../text/word-set';
import { DOLLAR, EURO, POUND, SMALL_S } from '../../../text/marks';
import { unmarkedPasts } from '../grammar/common-verb-words';
import { AUXILIARY, Word } from '../grammar/word-classes';
import { Kind, type Chunk } from './chunk';
import { isCompound } from './compounds';
import { BEFORE_NOUN, isSurelyVerb, reportingIsVerb, takesNoun } from './reporting-word';
import type { Tagged } from './tagged';
import { looksPast, looksProgressive } from './word-endings';

/**
 * Whether the word opens a verb group here. Words that may also be nouns ("reports", "claims") need a subject before
 * them or an object after them.
 * @param previous the chunk before, if the word would open a chunk
 * @param nounFirst first token of the noun phrase that the word would continue
 */
export function isVerbHere(
  tagged: Tagged,
  at: number,
  end: number,
  headline: boolean,
  previous: Chunk | undefined,
  nounFirst = -1,
): boolean {
  const { tokens } = tagged.reading;
  const bits = tagged.bits[at]!;
  const shape = tokens.shape[at]!;
  if (shape !== Shape.Lower && !(headline && shape === Shape.Capitalised) && !isSurelyVerb(tagged, at)) {
    return (
      shape === Shape.Capitalised && previous === undefined && nounFirst < 0 && startsWithParticiple(tagged, at, end)
    );
  }
  // "a left-wing host"
  if (shape === Shape.Lower && bits & (Word.Verb | Word.BaseVerb) && isCompound(tagged, at, end)) return false;
  if (bits & Word.Reporting) return reportingIsVerb(tagged, at, end, previous, nounFirst);
  const before = nounFirst >= 0 ? tagged.bits[at - 1]! : 0;
  // "a pack of lies"
  if (bits & Word.Verb && previous?.kind === Kind.Prep && isThirdPerson(tagged, at)) return false;
  if (bits & Word.Verb) return !(nounFirst >= 0 && before & (Word.Determiner | Word.Possessive | Word.Adjective));
  if (bits & Word.BaseVerb && nounFirst >= 0 && isUnmarkedPast(tokens.hash[at]!)) {
    return !(before & BEFORE_NOUN) && takesObject(tagged, at + 1, end);
  }
  if (nounFirst >= 0) {
    if (!looksPast(tagged, at) && !looksProgressive(tagged, at)) return false;
    return (
      !(before & (Word.Determiner | Word.Possessive | Word.Adjective)) &&
      tokens.shape[at - 1] !== Shape.Possessive &&
      tokens.shape[at - 1] !== Shape.Number
    );
  }
  if (looksProgressive(tagged, at) || isVerbOfWho(tagged, at, end)) return true;
  if (looksPast(tagged, at)) {
    if (previous === undefined || previous.kind === Kind.Prep) return false;
    // "said that advanced economies grew"
    if (previous.kind === Kind.That && at > 1 && tagged.bits[at - 2]! & Word.Reporting)
      return !takesNoun(tagged, at + 1, end);
    // “…,” retired general Meyer said
    return !((previous.kind === Kind.Quote || previous.kind === Kind.Comma) && opensSpeaker(tagged, at + 1, end));
  }
  return false;
}

const isWho = wordSet('who');

/** "a midwife who also [teaches] classes": a word in -s after "who" that no verb follows. */
function isVerbOfWho(tagged: Tagged, at: number, end: number): boolean {
  const { hash } = tagged.reading.tokens;
  const who = at > 1 && tagged.bits[at - 1]! & Word.Adverb ? at - 2 : at - 1;
  if (who < 0 || !isWho(hash[who]!) || !isThirdPerson(tagged, at)) return false;
  const next = at + 1 < end ? tagged.bits[at + 1]! : 0;
  return (
    !(tagged.bits[at]! & (Word.Role | Word.Group | Word.Body)) && !(next & (AUXILIARY | Word.Verb | Word.Reporting))
  );
}

function isThirdPerson({ reading: { tokens } }: Tagged, at: number): boolean {
  const last = tokens.end[at]! - 1;
  return tokens.text.charCodeAt(last) === SMALL_S && tokens.text.charCodeAt(last - 1) !== SMALL_S;
}

/** Largest number of words between a participle and the one that says who speaks: "convicted former bank [clerk]". */
const LONGEST_DESCRIPTION = 3;

/** Whether a noun for somebody, or a name, comes next. */
function opensSpeaker(tagged: Tagged, from: number, end: number): boolean {
  const { shape } = tagged.reading.tokens;
  for (let at = from; at < Math.min(end, from + LONGEST_DESCRIPTION) && takesNoun(tagged, at, end); at++)
    if (
      tagged.bits[at]! & (Word.Role | Word.Title | Word.Group | Word.Body | Word.Document) ||
      shape[at] !== Shape.Lower
    )
      return true;
  return false;
}

const isUnmarkedPast = wordSet(unmarkedPasts);

/** "cost [300 jobs]", "cost [the] city", "cost [$3] million": what opens an object. */
function takesObject(tagged: Tagged, at: number, end: number): boolean {
  if (at >= end) return false;
  const { shape, hash } = tagged.reading.tokens;
  if (shape[at] === Shape.Number) return true;
  if (tagged.bits[at]! & (Word.Determiner | Word.Possessive | Word.ObjectPronoun)) return true;
  return shape[at] === Shape.Punctuation && at + 1 < end && shape[at + 1] === Shape.Number && isMoney(hash[at]!);
}

export const isMoney = (code: number) => code === DOLLAR || code === EURO || code === POUND;

/** "Speaking in Kyiv, …": a capitalised word in -ing at the head of a sentence, before a small word. */
function startsWithParticiple(tagged: Tagged, at: number, end: number): boolean {
  const { tokens } = tagged.reading;
  const last = tokens.end[at]!;
  if (last - tokens.start[at]! < 5 || tokens.text.slice(last - 3, last) !== 'ing') return false;
  return (
    at + 1 < end &&
    (tagged.bits[at + 1]! & (Word.Preposition | Word.Determiner | Word.Possessive | Word.To | Word.That)) !== 0
  );
}
