/** Cues before their subject: "…, said X", "Said X: “…”". */
import { Kind, type Chunk } from '../chunks/chunk';
import { hasClause, kindAt, withoutClosing } from '../chunks/chunk-queries';
import { Takes } from '../grammar/verb-forms';
import { Word } from '../grammar/word-classes';
import type { Attribution } from './attribution';
import { beforeCue, made, type Base } from './before-cue';
import type { Subject } from './subject';
import { subjectAfter } from './subject-after';
import { subjectBefore } from './subjects';
import { isSpeaker } from './who-can-speak';

export function invertedAttribution(
  chunks: readonly Chunk[],
  at: number,
  base: Base,
  subject: Subject,
): Attribution | null {
  const next = subject.to + 1;
  if (at === 0 || kindAt(chunks, at - 1) === Kind.Conjunction) {
    // "Said Ellis: “…”"
    if (kindAt(chunks, next) !== Kind.Colon && kindAt(chunks, next) !== Kind.Comma) return null;
    if (kindAt(chunks, next + 1) !== Kind.Quote) return null;
    return made(base, [{ from: next + 1, to: withoutClosing(chunks, next + 1, chunks.length) }], chunks.length);
  }
  return beforeCue(chunks, at, next, base);
}

/**
 * Whether the subject is a name with a description between commas: "Jane Doe, 58, a nurse who saw it, said the moment
 * …".
 */
export function isInterrupted(chunks: readonly Chunk[], at: number): boolean {
  let before = at - 1;
  while (kindAt(chunks, before) === Kind.Adverb) before--;
  if (kindAt(chunks, before) !== Kind.Comma) return false;
  const subject = subjectBefore(chunks, at);
  return subject !== null && isSpeaker(chunks[subject.from]!) && subject.from <= 2;
}

/** ", say experts": a group after the present of "say". */
const isPluralSaying = (chunks: readonly Chunk[], at: number) =>
  chunks[at]!.verb!.verb.base === 'say' &&
  kindAt(chunks, at + 1) === Kind.Noun &&
  (chunks[at + 1]!.bits & Word.Group) !== 0;

export function invertedSubject(chunks: readonly Chunk[], at: number, chunk: Chunk): Subject | null {
  if (
    chunk.kind !== Kind.Verb ||
    !(chunk.verb!.verb.takes & Takes.Quote) ||
    chunk.verb!.tense === 'gerund' ||
    (chunk.verb!.tense === 'base' && !isPluralSaying(chunks, at))
  )
    return null;
  if (chunk.first !== chunk.head) return null;
  let before = at - 1;
  while (before >= 0 && chunks[before]!.kind === Kind.Adverb) before--;
  const kind = kindAt(chunks, before);
  if (kind !== Kind.Quote && kind !== Kind.Comma && kind !== -1) return null;
  if (kind === -1 && chunk.verb!.verb.base !== 'say') return null;
  const subject = subjectAfter(chunks, at);
  if (!subject) return null;
  const next = chunks[subject.to + 1];
  if (kind === Kind.Quote) return next?.kind === Kind.That ? null : subject;
  if (
    next &&
    (next.kind === Kind.Verb || next.kind === Kind.That || next.kind === Kind.Quote || next.kind === Kind.Infinitive)
  )
    return null;
  if (chunks[subject.from]!.bits & Word.SubjectPronoun && !(chunk.bits & Word.Reporting)) return null;
  // After another verb than "said" the subject must be a person or body: "…, posted one-sided news and went".
  const who = chunks[subject.from]!;
  if (chunk.verb!.verb.base !== 'say' && !isSpeaker(who) && !(who.bits & Word.SubjectPronoun)) return null;
  if (chunk.verb!.verb.takes & Takes.Listener) return null;
  const parenthetical = next?.kind === Kind.Comma && before === 1 && kindAt(chunks, 0) === Kind.Noun;
  const isPlain = chunk.verb!.verb.base === 'say' && before >= 2 && isSpeaker(chunks[subject.from]!);
  return kind === -1 || parenthetical || isPlain || hasClause(chunks, 0, before) ? subject : null;
}
