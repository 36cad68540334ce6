/**
 * Channels: how a statement was made, from the words beside its cue.
 *
 *   said [in a post on Truth Social]    told [reporters]    [The Kremlin's statement] was …, saying
 *
 * The phrase nearest behind the cue counts first, then what leads the sentence, then what ends it.
 */
import type { Channel, ChannelType } from '../annotations';
import { hashWord, Shape, type Tokens } from '../text/tokens';
import { wordSet } from '../text/word-set';
import type { Attribution } from './attribution';
import * as rules from './channel-rules';
import { kindAt } from './chunk-queries';
import { Kind, type Chunk } from './chunk';
import type { Tagged } from './tagged';
import { Takes } from './verb-forms';
import { Word } from './word-classes';
import { hashMap } from './word-maps';

const nounTypes = hashMap(rules.channelNouns);
const listenerTypes = hashMap(rules.listeners);
const isPlatform = wordSet(rules.platforms);
const isOutletWord = wordSet(rules.outletWords);
const isBriefingOpener = wordSet(rules.briefingOpeners);
const isChannelPreposition = wordSet(rules.channelPrepositions);
const isIndefinite = wordSet('a an');
const isIntermediary = wordSet(rules.intermediaries);

/** A channel phrase: chunks `[from, to)`. */
interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly type: ChannelType;
  readonly via: string | null;
}

/** The channel that a sentence names for one of its attributions, or null. */
export function channelOf(tagged: Tagged, chunks: readonly Chunk[], attribution: Attribution): Channel | null {
  const phrase = behindCue(tagged, chunks, attribution)
    ?? leading(tagged, chunks, attribution)
    ?? inSubject(tagged, chunks, attribution)
    ?? trailing(tagged, chunks, attribution);
  if (phrase) return channel(tagged, chunks, phrase);
  const type = attribution.verb && rules.channelVerbs[attribution.verb.base];
  return type ? channel(tagged, chunks, { from: attribution.cue, to: attribution.cue + 1, type, via: null }) : null;
}

function channel({ reading: { tokens } }: Tagged, chunks: readonly Chunk[], { from, to, type, via }: Phrase): Channel {
  return { start: tokens.start[chunks[from]!.first]!, end: tokens.end[chunks[to - 1]!.last - 1]!, type, via };
}

/** Between the cue and its content, or behind the cue where the content stands before it. */
function behindCue(tagged: Tagged, chunks: readonly Chunk[], attribution: Attribution): Phrase | null {
  const listener = listenerPhrase(tagged, chunks, attribution);
  const next = attribution.content.find(({ from }) => from > attribution.cue)?.from ?? chunks.length;
  for (let at = attribution.cue + 1; at < next; at++) {
    const phrase = phraseAt(tagged, chunks, at);
    if (phrase) return phrase;
    if (chunks[at]!.kind === Kind.Quote || (chunks[at]!.kind === Kind.Verb && chunks[at]!.verb)) break;
  }
  return listener;
}

/** "In a statement, X said …", "Speaking at a rally in Ohio, X said …", "X, in an interview with CNN, said …". */
function leading(tagged: Tagged, chunks: readonly Chunk[], attribution: Attribution): Phrase | null {
  for (let at = 0; at < attribution.cue; at++) {
    if (attribution.content.some(({ from, to }) => at >= from && at < to)) continue;
    const phrase = phraseAt(tagged, chunks, at);
    if (phrase) return phrase;
  }
  return null;
}

/** At the end of content that is no clause: "described the call as “long” in a post on Truth Social". */
function trailing(tagged: Tagged, chunks: readonly Chunk[], attribution: Attribution): Phrase | null {
  const last = attribution.content.at(-1);
  if (!last || last.from < attribution.cue) return null;
  for (let at = last.to; at < chunks.length; at++) {
    const phrase = phraseAt(tagged, chunks, at);
    if (phrase) return phrase;
    if (chunks[at]!.kind === Kind.Verb && chunks[at]!.finite) break;
  }
  return null;
}

/**
 * Where a channel phrase ends the content `[from, to)`: "called it “a hoax” in an interview with CNN".
 * @returns the chunk at which the content should end
 */
export function contentBeforeChannel(tagged: Tagged, chunks: readonly Chunk[], from: number, to: number): number {
  let quote = -1;
  for (let at = from; at < to; at++) if (chunks[at]!.kind === Kind.Quote) quote = at;
  if (quote < 0) return withoutChannelAtEnd(tagged, chunks, from, to);
  for (let at = quote + 1; at < to; at++) {
    if (chunks[at]!.kind === Kind.Verb) return to;
    const phrase = phraseAt(tagged, chunks, at);
    if (phrase) return at;
  }
  return to;
}

/** "said the deal was off in a letter to the council": a channel that ends the clause belongs to the cue. */
function withoutChannelAtEnd(tagged: Tagged, chunks: readonly Chunk[], from: number, to: number): number {
  for (let at = from + 2; at + 1 < to; at++) {
    const phrase = phraseAt(tagged, chunks, at);
    if (!phrase || !isIndefinite(tagged.reading.tokens.hash[chunks[at + 1]!.first]!)) continue;
    let end = phrase.to;
    while (end < to && chunks[end]!.kind === Kind.Time) end++;
    if (end === to) return at;
  }
  return to;
}

/** "The Kremlin's statement was …, saying", "The letter said": the subject is the channel. */
function inSubject(tagged: Tagged, chunks: readonly Chunk[], { subject }: Attribution): Phrase | null {
  if (!subject) return null;
  const chunk = chunks[subject.from]!;
  if (!(chunk.bits & Word.Document) || chunk.kind !== Kind.Noun) return null;
  const type = nounType(tagged, chunk);
  return type ? { from: subject.from, to: subject.to + 1, type, via: null } : null;
}

/** "told reporters", "said to the crowd", "told the BBC". */
function listenerPhrase(tagged: Tagged, chunks: readonly Chunk[], { cue, verb }: Attribution): Phrase | null {
  if (!verb) return null;
  const { tokens } = tagged.reading;
  let at = cue + 1;
  if (kindAt(chunks, at) === Kind.Prep && chunks[at]!.bits & Word.To) at++;
  else if (!(verb.takes & Takes.Listener)) return null;
  const chunk = chunks[at];
  if (chunk?.kind !== Kind.Noun) return null;
  const known = (tokens.hash[chunk.first] !== tokens.hash[chunk.head] && nounType(tagged, chunk) === 'briefing' ? 'briefing' : null)
    ?? listenerTypes(tokens.hash[chunk.head]!);
  if (known) return { from: cue, to: at + 1, type: known, via: null };
  return isOutlet(tokens, chunk) ? { from: cue, to: at + 1, type: 'interview', via: nameIn(tokens, chunk) } : null;
}

/** A channel phrase that begins with the preposition at `at`, or null. */
function phraseAt(tagged: Tagged, chunks: readonly Chunk[], at: number): Phrase | null {
  const { tokens } = tagged.reading;
  const preposition = chunks[at]!;
  if (preposition.kind !== Kind.Prep || !isChannelPreposition(tokens.hash[preposition.first]!)) return null;
  const noun = chunks[at + 1];
  if (noun?.kind !== Kind.Noun) return null;
  if (isIntermediary(tokens.hash[noun.head]!)) return { from: at, to: at + 2, type: 'other', via: null };
  if (onPlatform(tokens, noun)) return { from: at, to: at + 2, type: 'social-post', via: nameIn(tokens, noun) };
  const type = nounType(tagged, noun);
  if (!type) return isShow(tokens, preposition, noun) ? { from: at, to: at + 2, type: 'interview', via: nameIn(tokens, noun) } : null;
  let to = at + 2;
  let via = nameIn(tokens, noun);
  let found = type;
  while (kindAt(chunks, to) === Kind.Prep && kindAt(chunks, to + 1) === Kind.Noun) {
    const inner = chunks[to + 1]!;
    if (onPlatform(tokens, inner)) found = 'social-post';
    if (namesChannel(found, tokens.hash[chunks[to]!.first]!)) via ??= nameIn(tokens, inner);
    to += 2;
  }
  return { from: at, to, type: found, via };
}

/** "an interview with CNN", "a speech at the Forum" name the channel; "a letter to Brandt", "a rally in Kell" do not. */
function namesChannel(type: ChannelType, preposition: number): boolean {
  if (type === 'social-post' || type === 'interview') return !isPlacing(preposition);
  return type === 'speech' && isAt(preposition);
}

const isPlacing = wordSet('in of by about from');
const isAt = wordSet('at');

/** The channel that a noun phrase names by its head, or by its last word that names one. */
function nounType({ reading: { tokens } }: Tagged, chunk: Chunk): ChannelType | null {
  for (let at = chunk.head; at >= chunk.first; at--) {
    if (at < chunk.head && tokens.shape[at + 1] === Shape.Possessive) return null;
    const type = nounTypes(tokens.hash[at]!);
    if (!type) {
      if (at === chunk.head && tokens.shape[at] === Shape.Lower) return null;
      continue;
    }
    if (type === 'speech' && at > chunk.first && isBriefingOpener(tokens.hash[at - 1]!)) return 'briefing';
    if (type === 'social-post' && tokens.hash[at - 1] === BLOG()) return 'written-statement';
    return type;
  }
  return null;
}

let blog = 0;
const BLOG = () => (blog ||= hashWord('blog'));

function onPlatform(tokens: Tokens, chunk: Chunk): boolean {
  if (tokens.shape[chunk.head] === Shape.Lower) return false;
  if (chunk.first === chunk.head && isPlatform(tokens.hash[chunk.head]!)) return true;
  return chunk.head - 1 === chunk.first && pairs().some(([first, second]) => tokens.hash[chunk.first] === first && tokens.hash[chunk.head] === second);
}

let pairHashes: (readonly [number, number])[] | null = null;
const pairs = () => (pairHashes ??= rules.platformPairs.map(([first, second]) => [hashWord(first), hashWord(second)] as const));

/** A name with an outlet's word in it: "the BBC", "Fox News", "Sky News". */
function isOutlet(tokens: Tokens, chunk: Chunk): boolean {
  for (let at = chunk.first; at < chunk.last; at++) {
    if (tokens.shape[at] !== Shape.Lower && isOutletWord(tokens.hash[at]!) && tokens.shape[at]! < Shape.Possessive) return true;
    if (tokens.shape[at] === Shape.Lower && at === chunk.head && isOutletWord(tokens.hash[at]!)) return true;
  }
  return false;
}

/** "on CNN", "on Fox & Friends": an outlet behind "on". */
function isShow(tokens: Tokens, preposition: Chunk, chunk: Chunk): boolean {
  return tokens.end[preposition.first]! - tokens.start[preposition.first]! === 2 && tokens.text.charCodeAt(tokens.start[preposition.first]!) === 111
    && tokens.shape[chunk.head] !== Shape.Lower && isOutlet(tokens, chunk);
}

/** The capitalised words of a noun phrase, or null. */
function nameIn(tokens: Tokens, chunk: Chunk): string | null {
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

const isOpener = (tokens: Tokens, at: number) => /^(?:the|a|an|his|her|their|its)$/i.test(tokens.text.slice(tokens.start[at], tokens.end[at]));
