/** Finds the subject of a participle or second verb: "…, adding that", "X criticised it and said". */
import { wordSet } from '../../../text/word-set';
import { Kind, type Chunk } from '../chunks/chunk';
import { hasClause, kindAt } from '../chunks/chunk-queries';
import { signNouns } from '../grammar/speaker-words';
import { Word } from '../grammar/word-classes';
import type { Attribution } from './attribution';
import { objectOf } from './not-said';
import { whole } from './relatives';
import type { Subject } from './subject';
import { subjectBefore } from './subjects';
import { isPronoun, isSpeaker } from './who-can-speak';

/** Returns the subject of a participle or second verb: that of the previous attribution, or of the main verb. */
export function participleSubject(
  chunks: readonly Chunk[],
  at: number,
  earlier: readonly Attribution[],
): Subject | null {
  const own = subjectOfGovernor(chunks, at) ?? ownSubject(chunks, at);
  if (own) return own;
  const previous = earlier.at(-1);
  if (previous?.subject && chunks[at]!.kind === Kind.Verb && !isOfDefiningRelative(chunks, at, previous.subject))
    return secondClauseSubject(chunks, at, previous.cue) ?? previous.subject;
  return secondClauseSubject(chunks, at, 0) ?? mainSubject(chunks, at);
}

/** Returns the subject of the governing verb: "he appeared to suggest", "they began saying", "forced Kern to admit". */
function subjectOfGovernor(chunks: readonly Chunk[], at: number): Subject | null {
  const object = chunks[at]!.kind === Kind.Infinitive ? objectOf(chunks, at) : null;
  if (object) return { from: object.noun, to: object.noun };
  let verb = at - 1;
  while (kindAt(chunks, verb) === Kind.Adverb) verb--;
  if (kindAt(chunks, verb) !== Kind.Verb || !chunks[verb]!.finite) return null;
  const subject = subjectBefore(chunks, verb);
  return subject && !isThere(chunks[subject.from]!) ? subject : null;
}

/** "with the mayor saying …", "…, the council adding …", "farmers holding a poster saying “…”". */
function ownSubject(chunks: readonly Chunk[], at: number): Subject | null {
  const noun = chunks[at - 1];
  if (noun?.kind !== Kind.Noun) return null;
  const opener = kindAt(chunks, at - 2);
  const isOwn =
    isSign(noun.hash) ||
    isOne(noun.hash) ||
    // "all they got was a message stating, “…”"
    ((noun.bits & Word.Document) !== 0 &&
      kindAt(chunks, at + 1) === Kind.Comma &&
      kindAt(chunks, at + 2) === Kind.Quote) ||
    (opener === Kind.Comma && isSpeaker(noun)) ||
    (opener === Kind.Prep && (isWith(chunks[at - 2]!.hash) || (isSpeaker(noun) && !isRecord(noun.hash))));
  return isOwn ? { from: at - 1, to: at - 1 } : null;
}

/** "letters, including one saying that …". */
const isOne = wordSet('one');
/** "on record saying". */
const isRecord = wordSet('record');
const isWith = wordSet('with');

/**
 * Whether no comma separates the noun from "who", so that the main clause continues: "not paying an architect who said
 * it, saying …".
 */
const isOfDefiningRelative = (chunks: readonly Chunk[], at: number, { relative, to }: Subject) =>
  relative === true && kindAt(chunks, at - 1) === Kind.Comma && kindAt(chunks, to + 1) === Kind.Relative;

/** Returns the subject of the clause that a conjunction last opened: "…, and one clerk had gone home saying …". */
function secondClauseSubject(chunks: readonly Chunk[], at: number, after: number): Subject | null {
  for (let verb = at - 1; verb > after; verb--) {
    if (chunks[verb]!.kind !== Kind.Verb || !chunks[verb]!.finite) continue;
    const subject = subjectBefore(chunks, verb);
    if (subject && subject.from > after && !isThere(chunks[subject.from]!) && opensSecondClause(chunks, subject.from))
      return subject;
  }
  return null;
}

/** Returns the subject of the first verb that has one; whoever a relative clause describes is that of the main clause. */
function mainSubject(chunks: readonly Chunk[], at: number): Subject | null {
  for (let verb = 0; verb < at; verb++) {
    if (chunks[verb]!.kind !== Kind.Verb || !chunks[verb]!.finite) continue;
    const subject = subjectBefore(chunks, verb);
    if (subject && !isThere(chunks[subject.from]!)) return subject.relative ? whole(subject, chunks) : subject;
  }
  return null;
}

/** ", and one clerk": a subject behind a conjunction, after a whole clause. */
const opensSecondClause = (chunks: readonly Chunk[], subject: number) =>
  kindAt(chunks, subject - 1) === Kind.Conjunction && hasClause(chunks, 0, subject - 1);

const isSign = wordSet(signNouns);

/** Whether the subject is "there", which is nobody: "There was a pause, he said". */
const isThere = (chunk: Chunk) =>
  chunk.kind === Kind.Noun && (chunk.bits & (Word.Expletive | Word.ObjectPronoun)) === Word.Expletive;

/** Returns the subject of the verb before the conjunction: "X criticised it and said …". */
export function sharedSubject(chunks: readonly Chunk[], at: number, earlier: readonly Attribution[]): Subject | null {
  let before = at - 1;
  while (before >= 0 && chunks[before]!.kind === Kind.Adverb) before--;
  if (kindAt(chunks, before) !== Kind.Conjunction && kindAt(chunks, before) !== Kind.Comma) return null;
  // "When my aunt came, I laughed and said": the verb right before is of the same subject.
  if (kindAt(chunks, before) === Kind.Conjunction && kindAt(chunks, before - 1) === Kind.Verb) {
    const subject = chunks[before - 1]!.finite ? subjectBefore(chunks, before - 1) : null;
    if (subject && (isSpeaker(chunks[subject.from]!) || isPronoun(chunks[subject.from]!))) return subject;
  }
  return participleSubject(chunks, at, earlier);
}
