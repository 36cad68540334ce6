/** Finds where the content of a cue ends: before another attribution, or before the article's own words. */
import { Kind, type Chunk } from '../chunks/chunk';
import { endOfPhrase, kindAt, opensThat, skipAdverbials, withoutClosing } from '../chunks/chunk-queries';
import { Takes } from '../grammar/verb-forms';
import { AUXILIARY } from '../grammar/word-classes';
import { glossNouns } from '../grammar/speaker-words';
import { wordSet } from '../../../text/word-set';

const isWithout = wordSet('without');

/** Returns the chunk where content that begins at `from` ends. */
export function endOfContent(chunks: readonly Chunk[], from: number, cue: number): number {
  const tense = chunks[cue]?.verb?.tense;
  let end = chunks.length;
  const infinitive = kindAt(chunks, from) === Kind.Infinitive;
  let dashes = 0;
  let lastDash = -1;
  for (let at = from + 1; at < chunks.length; at++) {
    const { kind } = chunks[at]!;
    if (kind === Kind.Dash && !goesOnBehindDash(chunks, at + 1)) {
      dashes++;
      lastDash = at;
    }
    if (kind === Kind.According && !opensThat(chunks, at)) {
      end = at;
      break;
    }
    if (kind === Kind.Semicolon && isClauseOfCue(chunks, at + 1)) {
      end = at;
      break;
    }
    if (
      kind === Kind.Comma &&
      (startsAttribution(chunks, at + 1) || (tense === 'present' && isSecondCue(chunks, at + 1, tense)))
    ) {
      end = at;
      break;
    }
    if (
      kind === Kind.Quote &&
      (isAttribution(chunks, at + 1) || isGloss(chunks, at + 1) || goesBackToSpeaker(chunks, at + 1))
    ) {
      end = at + 1;
      break;
    }
    if (
      kind === Kind.Conjunction &&
      (isSecondCue(chunks, at + 1, tense) || (infinitive && isFiniteVerb(chunks[at + 1])))
    ) {
      end = at;
      break;
    }
  }
  if (dashes === 1 && lastDash < end) end = lastDash;
  return withoutClosing(chunks, from, end);
}

/** Whether the words after a dash are an adverbial of the content: "it is late – and not only because it rained". */
function goesOnBehindDash(chunks: readonly Chunk[], at: number): boolean {
  if (kindAt(chunks, at) !== Kind.Conjunction) return false;
  let next = at + 1;
  while (kindAt(chunks, next) === Kind.Adverb) next++;
  const kind = kindAt(chunks, next);
  return kind === Kind.Subordinator || kind === Kind.Prep || kind === Kind.Infinitive;
}

/** Whether an attribution begins at `at`: ", adding that …", ", Peskov said". */
function startsAttribution(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (!chunk) return false;
  if (chunk.kind === Kind.Verb && chunk.verb?.tense === 'gerund' && !chunk.finite) return true;
  // ", without giving names"
  if (chunk.kind === Kind.Prep && isWithout(chunk.hash) && kindAt(chunks, at + 1) === Kind.Verb) return true;
  if (chunk.kind === Kind.Subordinator || chunk.kind === Kind.Conjunction) return isClauseOfCue(chunks, at + 1);
  return isAttribution(chunks, at);
}

/** Whether the article's own words about a quotation follow it: ", a claim that …". */
export function isGloss(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[kindAt(chunks, at) === Kind.Comma ? at + 1 : at];
  return chunk !== undefined && glosses(chunk);
}

/** Whether a noun phrase says what kind of words the ones before it are: "a claim", "an unconfirmed figure". */
export const glosses = ({ indefinite, hash }: Chunk) => indefinite && isGlossNoun(hash);

const isGlossNoun = wordSet(glossNouns);

/** Whether it is "Peskov said" with only adverbials up to the next comma or the end. */
export function isAttribution(chunks: readonly Chunk[], at: number): boolean {
  if (kindAt(chunks, at) !== Kind.Noun) return false;
  let next = at + 1;
  while (kindAt(chunks, next) === Kind.Prep && kindAt(chunks, next + 1) === Kind.Noun) next += 2;
  if (chunks[next]?.kind !== Kind.Verb || !chunks[next]!.verb || chunks[next]!.passive) return false;
  const end = skipAdverbials(chunks, next + 1);
  return kindAt(chunks, end) === -1 || kindAt(chunks, end) === Kind.Comma || kindAt(chunks, end) === Kind.Other;
}

/** “…,” though she would not say when: after a comma within the marks the article goes on about the speaker. */
function goesBackToSpeaker(chunks: readonly Chunk[], at: number): boolean {
  const opener = kindAt(chunks, at);
  if (chunks[at - 1]!.spoken && opener === Kind.Conjunction && isClauseOfCue(chunks, at + 1)) return true;
  return (
    chunks[at - 1]!.spoken &&
    opener === Kind.Subordinator &&
    isConceding(chunks[at]!.hash) &&
    kindAt(chunks, at + 1) === Kind.Noun &&
    isPersonPronoun(chunks[at + 1]!.hash) &&
    kindAt(chunks, at + 2) === Kind.Verb
  );
}

const isConceding = wordSet('though although');
const isPersonPronoun = wordSet('he she they');

function isClauseOfCue(chunks: readonly Chunk[], at: number): boolean {
  let next = at;
  while (kindAt(chunks, next) === Kind.Adverb) next++;
  if (kindAt(chunks, next) === Kind.Verb) return isStrong(chunks[next]!);
  if (kindAt(chunks, next) !== Kind.Noun) return false;
  next = endOfPhrase(chunks, next) + 1;
  // "but the harbour master, Marta Kern, said"
  if (
    kindAt(chunks, next) === Kind.Comma &&
    kindAt(chunks, next + 1) === Kind.Noun &&
    kindAt(chunks, next + 2) === Kind.Comma
  )
    next += 3;
  while (kindAt(chunks, next) === Kind.Adverb) next++;
  return kindAt(chunks, next) === Kind.Verb && isStrong(chunks[next]!);
}

const isStrong = (chunk: Chunk) =>
  chunk.verb !== null && (chunk.verb.verb.takes & (Takes.Quote | Takes.Weak)) === Takes.Quote;

/** Whether the second verb belongs to the speaker again: "promised to end the war and has been pushing". */
const isFiniteVerb = (chunk: Chunk | undefined) =>
  chunk?.kind === Kind.Verb && chunk.finite && (chunk.bits & AUXILIARY) !== 0;

function isSecondCue(chunks: readonly Chunk[], at: number, tense: string | undefined): boolean {
  let next = at;
  while (kindAt(chunks, next) === Kind.Adverb) next++;
  const chunk = chunks[next];
  return chunk?.kind === Kind.Verb && isStrong(chunk) && chunk.verb!.tense === tense && chunk.first === chunk.head;
}
