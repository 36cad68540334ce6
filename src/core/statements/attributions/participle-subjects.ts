/** Whose a participle or a second verb is: "…, adding that", "X criticised it and said". */
import { wordSet } from '../../../text/word-set';
import { Kind, type Chunk } from '../chunks/chunk';
import { hasClause, kindAt } from '../chunks/chunk-queries';
import { signNouns } from '../grammar/speaker-words';
import { Word } from '../grammar/word-classes';
import type { Attribution } from './attribution';
import { isSource } from './content-for';
import type { Subject } from './subject';
import { subjectBefore } from './subjects';

const isSpeaker = (chunk: Chunk) => chunk.named || isSource(chunk);

/** The subject of a participle or a second verb: that of the attribution before, or of the main verb. */
export function participleSubject(
  chunks: readonly Chunk[],
  at: number,
  earlier: readonly Attribution[],
): Subject | null {
  // "with the mayor saying …", "…, the council adding …": the participle has a subject of its own.
  const opener = kindAt(chunks, at - 1) === Kind.Noun ? kindAt(chunks, at - 2) : -1;
  if (opener === Kind.Prep || (opener === Kind.Comma && isSpeaker(chunks[at - 1]!)))
    return { from: at - 1, to: at - 1 };
  // "farmers holding a poster saying “…”"
  if (kindAt(chunks, at - 1) === Kind.Noun && isSign(chunks[at - 1]!.hash)) return { from: at - 1, to: at - 1 };
  const previous = earlier.at(-1);
  if (previous?.subject && chunks[at]!.kind === Kind.Verb) return previous.subject;
  // "…, and one clerk had gone home saying …": the clause that a conjunction opened last, else the first.
  for (let verb = at - 1; verb > 0; verb--) {
    if (chunks[verb]!.kind !== Kind.Verb || !chunks[verb]!.finite) continue;
    const subject = subjectBefore(chunks, verb);
    if (subject && !isThere(chunks[subject.from]!) && opensSecondClause(chunks, subject.from)) return subject;
  }
  for (let verb = 0; verb < at; verb++) {
    if (chunks[verb]!.kind !== Kind.Verb || !chunks[verb]!.finite) continue;
    const subject = subjectBefore(chunks, verb);
    if (subject && !isThere(chunks[subject.from]!)) return subject;
  }
  return null;
}

/** ", and one clerk": a subject behind a conjunction, after a whole clause. */
const opensSecondClause = (chunks: readonly Chunk[], subject: number) =>
  kindAt(chunks, subject - 1) === Kind.Conjunction && hasClause(chunks, 0, subject - 1);

const isSign = wordSet(signNouns);

/** "There was a pause, he said": "there" is nobody. */
const isThere = (chunk: Chunk) =>
  chunk.kind === Kind.Noun && (chunk.bits & (Word.Expletive | Word.ObjectPronoun)) === Word.Expletive;

/** "X criticised it and said …": the subject of the verb before the conjunction. */
export function sharedSubject(chunks: readonly Chunk[], at: number, earlier: readonly Attribution[]): Subject | null {
  let before = at - 1;
  while (before >= 0 && chunks[before]!.kind === Kind.Adverb) before--;
  if (kindAt(chunks, before) !== Kind.Conjunction && kindAt(chunks, before) !== Kind.Comma) return null;
  return participleSubject(chunks, at, earlier);
}
