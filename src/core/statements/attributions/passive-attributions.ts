/**
 * Attributions in the passive: "it was announced by the council that …", "was described by Brandt as “…”",
 * "was called “…” by Brandt", "was told by Brandt that …". Without a "by" only "it was said that …" is one.
 */
import { wordSet } from '../../../text/word-set';
import type { Attribution } from './attribution';
import { Kind, type Chunk } from '../chunks/chunk';
import { endOfPhrase, hasQuote, kindAt } from '../chunks/chunk-queries';
import { endOfContent } from './content-end';
import { heardAttribution, isHearingVerb } from './heard';
import { subjectBefore } from './subjects';
import { isSomebody } from './who-can-speak';
import type { Subject } from './subject';
import { Takes } from '../grammar/verb-forms';
import { Word } from '../grammar/word-classes';

const isBy = wordSet('by');

/** Largest number of chunks between the verb and its "by". */
const LONGEST_REACH = 6;

const TAKES_NAME = Takes.QuotedObject | Takes.Object;

/** Returns the attribution of the passive verb group at `at`, or null if it has no speaker. */
export function passiveAttribution(chunks: readonly Chunk[], at: number): Attribution | null {
  const { verb } = chunks[at]!.verb!;
  if (isHearingVerb(verb)) return null;
  const by = agentOf(chunks, at);
  const subject: Subject | null = by < 0 ? null : { from: by + 1, to: endOfPhrase(chunks, by + 1) };
  const behind = subject ? subject.to + 1 : at + 1;
  const made = (from: number, to: number): Attribution => ({
    cue: at,
    verb,
    stance: verb.stance,
    subject,
    content: [{ from, to }],
    wants: null,
    end: Math.max(to, behind),
  });

  if (!subject && verb.takes & Takes.Listener) {
    const heard = heardAttribution(chunks, at);
    if (heard) return heard;
  }
  // It is not said who asked: "was asked, “Are you ashamed?”".
  const quote = kindAt(chunks, at + 1) === Kind.Comma || kindAt(chunks, at + 1) === Kind.Colon ? at + 2 : at + 1;
  if (!subject && verb.base === 'ask' && kindAt(chunks, quote) === Kind.Quote) return made(quote, quote + 1);
  let that = behind;
  while (kindAt(chunks, that) === Kind.Adverb || kindAt(chunks, that) === Kind.Time) that++;
  if (
    verb.takes & (Takes.Clause | Takes.That) &&
    kindAt(chunks, that) === Kind.That &&
    (subject !== null || isImpersonal(chunks, at))
  ) {
    return made(that, endOfContent(chunks, that, at));
  }
  if (!subject || !(verb.takes & TAKES_NAME)) return null;
  const as = isAs(chunks, at + 1) ? at + 1 : isAs(chunks, behind) ? behind : -1;
  const from = as > 0 ? as + 1 : at + 1;
  const to = from < by ? by : endOfContent(chunks, from, at);
  return from < to && hasQuote(chunks, from, to) && (as > 0 || kindAt(chunks, from) === Kind.Quote)
    ? made(from, to)
    : null;
}

/** Returns the "by" before the speaker, or -1. */
function agentOf(chunks: readonly Chunk[], verb: number): number {
  const limit = Math.min(chunks.length - 1, verb + LONGEST_REACH);
  for (let at = verb + 1; at < limit; at++) {
    const { kind, hash } = chunks[at]!;
    if (kind === Kind.Prep && isBy(hash) && kindAt(chunks, at + 1) === Kind.Noun)
      return isSomebody(chunks[at + 1]!) ? at : -1;
    if (
      kind === Kind.Comma ||
      kind === Kind.That ||
      kind === Kind.Verb ||
      kind === Kind.Semicolon ||
      kind === Kind.Colon
    )
      return -1;
  }
  return -1;
}

const isAs = (chunks: readonly Chunk[], at: number) => at < chunks.length && (chunks[at]!.bits & Word.As) !== 0;

/** "It was said that …": the subject is nobody. */
function isImpersonal(chunks: readonly Chunk[], at: number): boolean {
  const subject = subjectBefore(chunks, at);
  return (
    subject !== null &&
    subject.from === subject.to &&
    (chunks[subject.from]!.bits & Word.Expletive) !== 0 &&
    (chunks[subject.from]!.bits & Word.SubjectPronoun) !== 0
  );
}
