/**
 * Recognises verbs of saying that say nothing: "has not said whether", "could announce", "unfair to say that", "urged
 * him to pledge", "have to declare".
 */
import { wordSet } from '../../../text/word-set';
import { Kind, type Chunk } from '../chunks/chunk';
import { kindAt } from '../chunks/chunk-queries';
import { makingVerbs, objectControlVerbs, withholdingVerbs } from '../grammar/unsaid-words';
import { Word } from '../grammar/word-classes';
import { subjectBefore } from './subjects';

const isWithholding = wordSet(withholdingVerbs);
const isObjectControl = wordSet(objectControlVerbs);
const isNobody = wordSet('nobody none neither no let');

/** Whether a subject is nobody: "Nobody who saw it [said]", "none of them", "no official". */
export const saysNobody = ({ hash, negative }: Chunk) => negative || isNobody(hash);

/** Whether the verb group at `at` says that something was not said, or only that it may be. */
export function isUnsaid(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]!;
  if (chunk.kind === Kind.Infinitive) return isUnsaidInfinitive(chunks, at);
  if (chunk.bits & (Word.Negation | Word.Modal) && chunk.finite) return true;
  let before = at - 1;
  while (kindAt(chunks, before) === Kind.Adverb) if (chunks[before--]!.bits & Word.Negation) return true;
  if (kindAt(chunks, before) !== Kind.Noun) return false;
  return isNobody(chunks[before]!.hash) || isSupposed(chunks, before);
}

const isIf = wordSet('if unless should');

/** "If Ortiz [says] it was late", "Should Ortiz [say] so", "Neither Ortiz nor Brandt [said] when". */
function isSupposed(chunks: readonly Chunk[], subject: number): boolean {
  let first = subject;
  while (
    (kindAt(chunks, first - 1) === Kind.Prep || kindAt(chunks, first - 1) === Kind.Conjunction) &&
    kindAt(chunks, first - 2) === Kind.Noun
  )
    first -= 2;
  const opener = chunks[first - 1];
  if (!opener) return false;
  if (opener.kind === Kind.Adverb) return (opener.bits & Word.Negation) !== 0;
  const opens =
    opener.kind === Kind.Question || opener.kind === Kind.Subordinator || (opener.kind === Kind.Verb && first === 1);
  return opens && isIf(opener.hash);
}

/** Returns the chunks of the verb of making or asking and of its object: "forced Kern, who was late, [to admit]". */
export function objectOf(chunks: readonly Chunk[], infinitive: number): { verb: number; noun: number } | null {
  let noun = infinitive - 1;
  while (kindAt(chunks, noun) === Kind.Adverb) noun--;
  if (kindAt(chunks, noun) === Kind.Comma) {
    do noun--;
    while (noun > 0 && chunks[noun]!.kind !== Kind.Relative && chunks[noun]!.kind !== Kind.Comma);
    // "Kern, who was late,", "Kern, the mayor,"
    const isRelative = kindAt(chunks, noun) === Kind.Relative && kindAt(chunks, noun - 1) === Kind.Comma;
    if (!isRelative && kindAt(chunks, noun) !== Kind.Comma) return null;
    noun -= isRelative ? 2 : 1;
  }
  const verb = chunks[noun - 1];
  const isControl = kindAt(chunks, noun) === Kind.Noun && verb?.kind === Kind.Verb && isObjectControl(verb.hash);
  return isControl ? { verb: noun - 1, noun } : null;
}

/** Verbs of making: in "forced Kern to admit that …" it is said. */
const isMaking = wordSet(makingVerbs);

function isUnsaidInfinitive(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]!.bits & Word.Negation) return true;
  let before = at - 1;
  while (kindAt(chunks, before) === Kind.Adverb) before--;
  const governor = chunks[before];
  if (governor?.kind === Kind.Verb || governor?.kind === Kind.Infinitive) {
    if (governor.passive && isObjectControl(governor.hash)) return true;
    // "it does seem to suggest"
    if (isSeeming(governor.hash) && isExpletive(chunks, before)) return true;
    return isWithholding(governor.hash) || (governor.bits & (Word.Modal | Word.Negation)) !== 0;
  }
  const object = objectOf(chunks, at);
  // After verbs of asking nothing has been said yet: "urged the minister to pledge".
  if (object) return !isMaking(chunks[object.verb]!.hash);
  return governor?.kind === Kind.Noun && isImpersonal(chunks, before);
}

const isSeeming = wordSet('seem seems seemed appear appears appeared');

function isExpletive(chunks: readonly Chunk[], verb: number): boolean {
  const subject = subjectBefore(chunks, verb);
  return subject !== null && (chunks[subject.from]!.bits & Word.Expletive) !== 0;
}

/** "It was unfair [to say]", "it would be silly and unfair [to say]". */
function isImpersonal(chunks: readonly Chunk[], adjective: number): boolean {
  let at = adjective;
  while (
    at >= 0 &&
    (chunks[at]!.kind === Kind.Noun || chunks[at]!.kind === Kind.Adverb || chunks[at]!.kind === Kind.Conjunction)
  )
    at--;
  const verb = chunks[at];
  if (verb?.kind !== Kind.Verb || !(verb.bits & Word.Be)) return false;
  return isExpletive(chunks, at);
}
