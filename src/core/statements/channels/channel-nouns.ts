/** Finds the channel that a noun phrase names: a kind of text or occasion, a platform, an outlet. */
import type { ChannelType } from '../../annotations';
import { hashWord } from '../../../text/word-hash';
import { Shape, type Tokens } from '../../../text/token';
import { wordSet } from '../../../text/word-set';
import { wordValues, type WordValues } from '../../../text/word-values';
import * as rules from './channel-rules';
import type { Chunk } from '../chunks/chunk';
import type { Tagged } from '../chunks/tagged';
import { SMALL_O } from '../../../text/marks';

/** Makes a table from a word's hash to its channel; the first list with a word counts. */
export function channelTable(lists: Readonly<Partial<Record<ChannelType, string>>>): WordValues<ChannelType> {
  return wordValues((Object.entries(lists) as [ChannelType, string][]).reverse());
}

const nounTypes = channelTable(rules.channelNouns);
const isPlatform = wordSet(rules.platforms);
const isProfile = wordSet(rules.profileNouns);
const isOutletWord = wordSet(rules.outletWords);
const isBriefingOpener = wordSet(rules.briefingOpeners);
const isSpokenOpener = wordSet(rules.spokenOpeners);

/** Returns the channel of a noun phrase, by its head or else by its last word that names one. */
export function nounType({ reading: { tokens } }: Tagged, chunk: Chunk): ChannelType | null {
  if (isProfile(tokens.hash[chunk.head]!) && namesPlatform(tokens, chunk)) return 'social-post';
  for (let at = chunk.head; at >= chunk.first; at--) {
    if (at < chunk.head && tokens.shape[at + 1] === Shape.Possessive) return null;
    const type = nounTypes(tokens.hash[at]!);
    if (!type) {
      if (at === chunk.head && tokens.shape[at] === Shape.Lower) return null;
      continue;
    }
    // "The Jakarta Post", "Denver Post": a newspaper
    if (
      type === 'social-post' &&
      tokens.shape[at] !== Shape.Lower &&
      at > chunk.first &&
      tokens.shape[at - 1] !== Shape.Lower
    )
      return null;
    // "his opening statement to the court"
    if (type === 'written-statement' && at > chunk.first && isSpokenOpener(tokens.hash[at - 1]!)) return 'speech';
    if (type === 'speech' && at > chunk.first && isBriefingOpener(tokens.hash[at - 1]!)) return 'briefing';
    if (type === 'social-post' && tokens.hash[at - 1] === BLOG()) return 'written-statement';
    return type;
  }
  return null;
}

let blog = 0;
const BLOG = () => (blog ||= hashWord('blog'));

export function onPlatform(tokens: Tokens, chunk: Chunk): boolean {
  if (tokens.shape[chunk.head] === Shape.Lower) return false;
  // "X", "Instagram Live"
  if (isPlatform(tokens.hash[chunk.first]!) && chunk.head - chunk.first <= 1 && !chunk.owned) return true;
  return (
    chunk.head - 1 === chunk.first &&
    pairs().some(([first, second]) => tokens.hash[chunk.first] === first && tokens.hash[chunk.head] === second)
  );
}

/** Whether a platform is among the words before the noun: "her Facebook page". */
function namesPlatform(tokens: Tokens, chunk: Chunk): boolean {
  for (let at = chunk.first; at < chunk.head; at++)
    if (tokens.shape[at] !== Shape.Lower && isPlatform(tokens.hash[at]!)) return true;
  return false;
}

let pairHashes: (readonly [number, number])[] | null = null;
const pairs = () =>
  (pairHashes ??= rules.platformPairs.map(([first, second]) => [hashWord(first), hashWord(second)] as const));

/** A name with an outlet's word in it: "the BBC", "Fox News", "Sky News". */
export function isOutlet(tokens: Tokens, chunk: Chunk): boolean {
  for (let at = chunk.first; at < chunk.last; at++) {
    if (tokens.shape[at] !== Shape.Lower && isOutletWord(tokens.hash[at]!) && tokens.shape[at]! < Shape.Possessive)
      return true;
    if (tokens.shape[at] === Shape.Lower && at === chunk.head && isOutletWord(tokens.hash[at]!)) return true;
  }
  return false;
}

/** Whether an outlet follows "on": "on CNN", "on Fox & Friends". */
export function isShow(tokens: Tokens, preposition: Chunk, chunk: Chunk): boolean {
  return (
    tokens.end[preposition.first]! - tokens.start[preposition.first]! === 2 &&
    tokens.text.charCodeAt(tokens.start[preposition.first]!) === SMALL_O &&
    tokens.shape[chunk.head] !== Shape.Lower &&
    isOutlet(tokens, chunk)
  );
}

/** The capitalised words of a noun phrase, or null. */
export function nameIn(tokens: Tokens, chunk: Chunk): string | null {
  let first = -1;
  let last = -1;
  for (let at = chunk.first; at < chunk.last; at++) {
    const shape = tokens.shape[at]!;
    const isName = shape === Shape.Capitalised || shape === Shape.AllCaps || shape === Shape.Mixed;
    if (isName && !(at === chunk.first && at + 1 < chunk.last && isOpener(tokens, at))) {
      if (first < 0) first = at;
      last = at;
    } else if (first >= 0 && shape !== Shape.Punctuation && shape !== Shape.Number) break;
  }
  return first < 0 ? null : tokens.text.slice(tokens.start[first], tokens.end[last]);
}

const isOpener = (tokens: Tokens, at: number) =>
  /^(?:the|a|an|his|her|their|its)$/i.test(tokens.text.slice(tokens.start[at], tokens.end[at]));
