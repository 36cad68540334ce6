/** Noun phrases: where one ends, and which marks and participles belong to it. */
import { Shape } from '../../../text/token';
import { hashWord } from '../../../text/word-hash';
import { wordSet } from '../../../text/word-set';
import { Kind, type Chunk } from './chunk';
import { trailingAdjectives } from '../grammar/grammar-words';
import { indefinites, titledNouns } from '../grammar/speaker-words';
import type { Tagged } from './tagged';
import { readTime } from './times';
import { AUXILIARY, Word } from '../grammar/word-classes';
import { isSurelyVerb } from './reporting-word';
import { isVerbHere } from './verb-here';
import { isAdverb, looksPast, looksProgressive } from './word-endings';
import {
  AMPERSAND,
  AT_SIGN,
  DOLLAR,
  DOT,
  EN_DASH,
  EURO,
  HASH_SIGN,
  HYPHEN,
  NON_BREAKING_HYPHEN,
  PERCENT,
  PLUS,
  POUND,
  SLASH,
} from '../../../text/marks';

const NOT_NOUN =
  Word.Preposition |
  Word.Conjunction |
  Word.Subordinator |
  Word.That |
  Word.Relative |
  Word.Question |
  Word.To |
  AUXILIARY |
  Word.SubjectPronoun |
  Word.ObjectPronoun;

const isTrailing = wordSet(trailingAdjectives);
const isNegative = wordSet('no none neither nobody');
const isIndefinite = wordSet(indefinites);

/** Reads a noun phrase without modifiers after it ("of …", "who …"). */
export function readNoun(tagged: Tagged, first: number, end: number, headline: boolean, opener = first): Chunk {
  const { tokens } = tagged.reading;
  let at = first;
  let head = first;
  let all = 0;
  let owner = (tagged.bits[first]! & Word.Possessive) !== 0 ? first : -1;
  for (; at < end; at++) {
    const shape = tokens.shape[at]!;
    const bits = tagged.bits[at]!;
    if (tagged.quotations.covering[at]! >= 0) {
      const behind = behindQuotedAdjective(tagged, at, first, end);
      if (!behind) break;
      at = behind - 1;
      continue;
    }
    if (shape === Shape.Punctuation || shape === Shape.Quote) {
      if (at > first && joinsWords(tagged, at, first, end)) continue;
      break;
    }
    if (at > first && shape !== Shape.Possessive && breaksNoun(tagged, at, first, end, headline)) break;
    if (shape !== Shape.Possessive && !(at > first && isTrailing(tokens.hash[at]!))) head = at;
    if (shape === Shape.Possessive) owner = at;
    all |= bits;
  }
  const last = Math.max(at, first + 1);
  const named = tokens.shape[head]! >= Shape.Capitalised && tokens.shape[head]! <= Shape.Mixed;
  return {
    kind: Kind.Noun,
    first: opener,
    last,
    head,
    hash: tokens.hash[head]!,
    bits: all,
    verb: null,
    finite: false,
    passive: false,
    named,
    possessive: tokens.shape[last - 1] === Shape.Possessive,
    owned: owner >= 0 && owner < head,
    indefinite: isIndefinite(tokens.hash[first]!),
    negative: isNegative(tokens.hash[first]!),
    spoken: false,
  };
}

/** Largest number of tokens in quoted words that describe a noun, with their marks. */
const LONGEST_ADJECTIVE = 8;

/**
 * Returns the token after quoted words within a subject, or 0: in "the “not-for-profit” company said" the quotation is
 * no speech, but part of what somebody is called.
 */
function behindQuotedAdjective(tagged: Tagged, at: number, first: number, end: number): number {
  const { last } = tagged.quotations.list[tagged.quotations.covering[at]!]!;
  if (at === first || last - at > LONGEST_ADJECTIVE || last + 1 >= end) return 0;
  const isOpened = (tagged.bits[at - 1]! & (Word.Determiner | Word.Possessive | Word.Adjective)) !== 0;
  const isDescribed = (tagged.bits[last]! & (Word.Body | Word.Role | Word.Group)) !== 0;
  return isOpened && isDescribed && isSurelyVerb(tagged, last + 1) ? last : 0;
}

/** Marks inside a noun phrase: "vice-president", "J. D.", "Sen.", "AT&T", "Russia/Ukraine", "officials' ". */
function joinsWords(tagged: Tagged, at: number, first: number, end: number): boolean {
  const { tokens } = tagged.reading;
  const touchesBefore = tokens.start[at] === tokens.end[at - 1];
  const touchesAfter = at + 1 < end && tokens.start[at + 1] === tokens.end[at];
  const code = tokens.hash[at]!;
  if (tokens.shape[at] === Shape.Quote)
    return touchesBefore && !touchesAfter && at + 1 < end && tokens.shape[at - 1]! < Shape.Possessive;
  if (code === AMPERSAND && !touchesBefore)
    return at + 1 < end && tokens.shape[at - 1] !== Shape.Lower && tokens.shape[at + 1] === Shape.Capitalised;
  // "the LGBTQ+ community"
  if (code === PLUS) return touchesBefore && !touchesAfter;
  // "US$80–95": a range
  if (code === EN_DASH) return touchesBefore && touchesAfter && tokens.shape[at + 1] === Shape.Number;
  if (code === HYPHEN || code === SLASH || code === AMPERSAND || code === NON_BREAKING_HYPHEN)
    return touchesBefore && touchesAfter;
  if (code === DOT) return touchesBefore && at + 1 < end && at > first - 1 && tokens.shape[at + 1]! < Shape.Quote;
  return (
    code === DOLLAR || code === PERCENT || code === EURO || code === POUND || code === HASH_SIGN || code === AT_SIGN
  );
}

function breaksNoun(tagged: Tagged, at: number, first: number, end: number, headline: boolean): boolean {
  const { tokens } = tagged.reading;
  const shape = tokens.shape[at]!;
  const bits = tagged.bits[at]!;
  const hyphened = tokens.hash[at - 1] === HYPHEN && tokens.shape[at - 1] === Shape.Punctuation;
  if (hyphened) return false;
  const joinedAfter =
    at + 1 < end &&
    tokens.hash[at + 1] === HYPHEN &&
    tokens.start[at + 1] === tokens.end[at] &&
    tokens.start[at + 2] === tokens.end[at + 1];
  if (joinedAfter && !(bits & NOT_NOUN)) return false;
  const isName = !headline && (shape === Shape.Capitalised || shape === Shape.AllCaps || shape === Shape.Mixed);
  if (shape === Shape.Number) return false;
  // "all the experts I interviewed"
  if (bits & Word.SubjectPronoun && tokens.end[at]! - tokens.start[at]! === 1 && shape === Shape.Capitalised)
    return true;
  if (isName) {
    if (
      bits & Word.Time &&
      shape === Shape.Capitalised &&
      !isInName(tagged, at, first, end) &&
      readTime(tagged, at, end)
    )
      return true;
    if (
      bits & (Word.Conjunction | Word.Preposition | Word.That | Word.To | AUXILIARY) &&
      tokens.shape[at] !== Shape.AllCaps
    )
      return true;
    return startsNewName(tagged, at, first);
  }
  if (bits & (Word.Determiner | Word.Possessive)) return !(tagged.bits[at - 1]! & (Word.Determiner | Word.Adjective));
  // "the following comment"
  if (isFollowing(tokens.hash[at]!) && tagged.bits[at - 1]! & Word.Determiner) return false;
  if (bits & NOT_NOUN) return true;
  if (readTime(tagged, at, end)) return true;
  if (modifiesParticiple(tagged, at, first, end) || modifiesParticiple(tagged, at - 1, first, end)) return false;
  if (isAdverb(tagged, at) || bits & Word.According) return true;
  // "the media tracking firm Kell"
  if (isBareBody(tagged.bits[at + 1] ?? 0) && at + 1 < end && looksProgressive(tagged, at)) return false;
  if (isVerbHere(tagged, at, end, headline, undefined, first)) return true;
  const opening = isOpening(tagged, at - 1);
  if (!opening && (looksPast(tagged, at) || looksProgressive(tagged, at))) return true;
  return false;
}

const isBareBody = (bits: number) => (bits & (Word.Body | Word.Role | Word.Group)) === Word.Body;

/** "the Sunday Times", "Port Radio’s Today programme": a day that what follows it belongs to. */
function isInName(tagged: Tagged, at: number, first: number, end: number): boolean {
  const { shape } = tagged.reading.tokens;
  // "the Sun": a paper, or a star
  if (at > first && tagged.reading.tokens.hash[at] === sun() && tagged.bits[at - 1]! & Word.Determiner) return true;
  const isOwned = at > first && (shape[at - 1] === Shape.Possessive || (tagged.bits[at - 1]! & Word.Determiner) !== 0);
  if (!isOwned || at + 1 >= end) return false;
  if (shape[at + 1] === Shape.Capitalised) return !(tagged.bits[at + 1]! & NOT_NOUN);
  return shape[at + 1] === Shape.Lower && !(tagged.bits[at + 1]! & ~Word.Document);
}

let sunHash = 0;
const sun = () => (sunHash ||= hashWord('sun'));

/** "The recently [announced] closures": an adverb between an opener and a participle before a noun. */
function modifiesParticiple(tagged: Tagged, at: number, first: number, end: number): boolean {
  const { tokens } = tagged.reading;
  if (at !== first + 1 || at + 2 >= end || tagged.bits[at]! & Word.Determiner) return false;
  if (!(tagged.bits[first]! & Word.Possessive) && !isArticle(tokens.hash[first]!)) return false;
  return (
    isAdverb(tagged, at) &&
    looksPast(tagged, at + 1) &&
    tokens.shape[at + 2]! <= Shape.Mixed &&
    !(tagged.bits[at + 2]! & (NOT_NOUN | Word.Determiner | Word.Possessive))
  );
}

const isTitled = wordSet(titledNouns);
const isFollowing = wordSet('following');
const isArticle = wordSet('the a an');

/** Words after which a participle is an adjective: "a televised interview". */
function isOpening(tagged: Tagged, at: number): boolean {
  return (
    (tagged.bits[at]! & (Word.Determiner | Word.Possessive | Word.Adjective)) !== 0 ||
    tagged.reading.tokens.shape[at] === Shape.Possessive ||
    tagged.reading.tokens.shape[at] === Shape.Number
  );
}

/** "the nonpartisan Budget Office", "the opposition Labour party": a name whose last word is a body's. */
function endsInBody({ reading: { tokens }, bits }: Tagged, at: number): boolean {
  let last = at;
  while (last + 1 < tokens.count && tokens.shape[last + 1] === Shape.Capitalised) last++;
  if (isParty(tokens.hash[last + 1]!)) return true;
  return last > at && (bits[last]! & Word.Body) !== 0;
}

const isParty = wordSet('party');

/** Whether a name after a common noun that is not a role begins another noun phrase: "In a statement Trump said". */
function startsNewName(tagged: Tagged, at: number, first: number): boolean {
  const { tokens } = tagged.reading;
  if (tokens.shape[at - 1] !== Shape.Lower || tagged.bits[at]! & Word.Role) return false;
  const before = tagged.bits[at - 1]!;
  if (before & (Word.Determiner | Word.Possessive | Word.Adjective | Word.Role | Word.Title | Word.Body)) return false;
  // "the gardening blog Rosewatch"
  if (isTitled(tokens.hash[at - 1]!) && tagged.bits[first]! & Word.Determiner) return false;
  if (before & (Word.Document | Word.Time)) return true;
  if (endsInBody(tagged, at)) return false;
  return at - 1 > first && (tagged.bits[first]! & (Word.Determiner | Word.Possessive)) !== 0;
}
