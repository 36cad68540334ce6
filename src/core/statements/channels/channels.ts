/**
 * Channels: how a statement was made, from the words beside its cue.
 *
 *   said [in a post on Truth Social]    told [reporters]    [The Kremlin's statement] was …, saying
 *
 * The nearest phrase after the cue has priority, then one at the beginning of the sentence, then one at its end.
 */
import type { Channel, ChannelType } from '../../annotations';
import { Shape } from '../../../text/token';
import { wordSet } from '../../../text/word-set';
import type { Attribution } from '../attributions/attribution';
import { channelTable, isOutlet, isShow, nameIn, nounType, onPlatform } from './channel-nouns';
import * as rules from './channel-rules';
import { kindAt } from '../chunks/chunk-queries';
import { Kind, type Chunk } from '../chunks/chunk';
import { relayIn } from '../attributions/quoted-as';
import type { Tagged } from '../chunks/tagged';
import { Takes } from '../grammar/verb-forms';
import { Word } from '../grammar/word-classes';

const listenerTypes = channelTable(rules.listeners);
const isChannelPreposition = wordSet(rules.channelPrepositions);
const isAddressing = wordSet(rules.addressingVerbs);
const isIndefinite = wordSet('a an');
const isAgencyWord = wordSet('press');
const isAnswer = wordSet(rules.answerNouns);
const isIntermediary = wordSet(rules.intermediaries);

/** A channel phrase: chunks `[from, to)`. */
interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly type: ChannelType;
  readonly via: string | null;
}

/** The words by which channels are told. */
type CueAndContent = Pick<Attribution, 'cue' | 'verb' | 'subject' | 'content'> & {
  readonly audience: Attribution['audience'] | null;
};

/** Returns the channel of an attribution, or null. */
export function channelOf(tagged: Tagged, chunks: readonly Chunk[], attribution: CueAndContent): Channel | null {
  const phrase =
    heard(chunks, attribution) ??
    behindCue(tagged, chunks, attribution) ??
    leading(tagged, chunks, attribution) ??
    inSubject(tagged, chunks, attribution) ??
    trailing(tagged, chunks, attribution) ??
    relayed(tagged, chunks, attribution);
  if (phrase) return channel(tagged, chunks, phrase);
  const type = attribution.verb && rules.channelVerbs[attribution.verb.base];
  return type ? channel(tagged, chunks, { from: attribution.cue, to: attribution.cue + 1, type, via: null }) : null;
}

function channel({ reading: { tokens } }: Tagged, chunks: readonly Chunk[], { from, to, type, via }: Phrase): Channel {
  return { start: tokens.start[chunks[from]!.first]!, end: tokens.end[chunks[to - 1]!.last - 1]!, type, via };
}

/** "The court heard that …": where it was said. */
function heard(chunks: readonly Chunk[], { audience, cue }: CueAndContent): Phrase | null {
  const type = audience && listenerTypes(chunks[audience.from]!.hash);
  return audience && type ? { from: audience.from, to: cue + 1, type, via: null } : null;
}

/** Finds a phrase between the cue and its content, or after the cue if the content is before it. */
function behindCue(tagged: Tagged, chunks: readonly Chunk[], attribution: CueAndContent): Phrase | null {
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
function leading(tagged: Tagged, chunks: readonly Chunk[], attribution: CueAndContent): Phrase | null {
  for (let at = 0; at < attribution.cue; at++) {
    if (attribution.content.some(({ from, to }) => at >= from && at < to)) continue;
    const phrase = phraseAt(tagged, chunks, at) ?? addressAt(tagged, chunks, at);
    if (phrase) return phrase;
  }
  return null;
}

/**
 * Finds a phrase at the end of content that is not a clause: "described the call as “long” in a post on Truth Social".
 */
function trailing(tagged: Tagged, chunks: readonly Chunk[], attribution: CueAndContent): Phrase | null {
  const last = attribution.content.at(-1);
  if (!last || last.from < attribution.cue) return null;
  for (let at = last.to; at < chunks.length; at++) {
    const phrase = phraseAt(tagged, chunks, at);
    if (phrase) return phrase;
    if (chunks[at]!.kind === Kind.Verb && chunks[at]!.finite) break;
  }
  return null;
}

/** Finds another outlet that passes the words on: "Ortiz, quoted by Port News, said …", "…, as reported by Bild". */
function relayed({ reading: { tokens } }: Tagged, chunks: readonly Chunk[], { cue }: CueAndContent): Phrase | null {
  const relay = relayIn(chunks, cue);
  if (!relay) return null;
  const outlet = chunks[relay.outlet]!;
  const via = nameIn(tokens, outlet);
  return via || isOutlet(tokens, outlet) ? { from: relay.from, to: relay.to, type: 'report', via } : null;
}

/** "Speaking to reporters in Kell, …", "Addressing the crowd, …". */
function addressAt({ reading: { tokens } }: Tagged, chunks: readonly Chunk[], at: number): Phrase | null {
  const verb = chunks[at]!;
  if (verb.kind !== Kind.Verb || verb.finite || !isAddressing(verb.hash)) return null;
  const to = kindAt(chunks, at + 1) === Kind.Prep && chunks[at + 1]!.bits & Word.To ? at + 2 : at + 1;
  const listener = chunks[to];
  if (listener?.kind !== Kind.Noun) return null;
  const type =
    listenerTypes(listener.hash) ?? (isOutlet(tokens, listener) ? 'interview' : to === at + 1 ? 'speech' : null);
  return type && { from: at, to: to + 1, type, via: type === 'interview' ? nameIn(tokens, listener) : null };
}

/**
 * Finds a channel phrase at the end of the content `[from, to)`: "called it “a hoax” in an interview with CNN".
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

/**
 * Cuts a channel at the end of the clause, which belongs to the cue: "said the deal was off in a letter to the
 * council".
 */
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

/** Finds a channel in the subject: "The Kremlin's statement was …, saying", "The letter said". */
function inSubject(tagged: Tagged, chunks: readonly Chunk[], { subject }: CueAndContent): Phrase | null {
  if (!subject) return null;
  const chunk = chunks[subject.from]!;
  if (!(chunk.bits & Word.Document) || chunk.kind !== Kind.Noun) return null;
  const type = nounType(tagged, chunk);
  return type ? { from: subject.from, to: subject.to + 1, type, via: null } : null;
}

/** "told reporters", "said to the crowd", "told the BBC". */
function listenerPhrase(tagged: Tagged, chunks: readonly Chunk[], { cue, verb }: CueAndContent): Phrase | null {
  if (!verb) return null;
  const { tokens } = tagged.reading;
  let at = cue + 1;
  if (kindAt(chunks, at) === Kind.Prep && chunks[at]!.bits & Word.To) at++;
  else if (!(verb.takes & Takes.Listener)) return null;
  const chunk = chunks[at];
  if (chunk?.kind !== Kind.Noun) return null;
  // "told The Canadian Press": a name in which "Press" is, is an agency
  const isNamed = chunk.named && chunk.last - chunk.first > 1 && isAgencyWord(tokens.hash[chunk.head]!);
  if (isNamed && tokens.shape[chunk.head - 1] !== Shape.Lower)
    return { from: cue, to: at + 1, type: 'interview', via: nameIn(tokens, chunk) };
  const known =
    (tokens.hash[chunk.first] !== tokens.hash[chunk.head] && nounType(tagged, chunk) === 'briefing'
      ? 'briefing'
      : null) ?? listenerTypes(tokens.hash[chunk.head]!);
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
  // "in his State of the Union address": the last noun says what it was.
  const isLong = noun.named && kindAt(chunks, at + 2) === Kind.Prep && kindAt(chunks, at + 3) === Kind.Noun;
  const type =
    nounType(tagged, noun) ?? (isLong && chunks[at + 3]!.named === false ? nounType(tagged, chunks[at + 3]!) : null);
  if (!type)
    return isShow(tokens, preposition, noun)
      ? { from: at, to: at + 2, type: 'interview', via: nameIn(tokens, noun) }
      : null;
  // "said in response to a question": spoken or written, it is not said; "in response to emailed questions" is written.
  if (isAnswer(tokens.hash[noun.head]!) && noun.first === noun.head) return null;
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
