/** Decides which verb, in which form, may have the following words as reported content. */
import { Kind, type Chunk } from '../chunks/chunk';
import { endOfPhrase, hasQuote, kindAt } from '../chunks/chunk-queries';
import { Takes } from '../grammar/verb-forms';
import { Word } from '../grammar/word-classes';
import type { After } from './content';
import type { Subject } from './subject';
import { isPronoun, isSource } from './who-can-speak';

/** Whether a verb is a belief ("believes", "hopes"), which is not speech except in the speaker's own quoted words. */
export const isBelief = (takes: number) => (takes & (Takes.Clause | Takes.Weak)) === (Takes.Clause | Takes.Weak);

/** Whether this verb, in this form, may have the following words as content. */
export function isContentFor(
  chunks: readonly Chunk[],
  at: number,
  takes: number,
  subject: Subject | null,
  after: After,
  hangs: boolean,
): boolean {
  const quoted = hasQuote(chunks, after.content!.from, after.content!.to);
  // A quoted word is not the speech of somebody unknown: "what is called “metadata”".
  if (!subject && (!quoted || !(takes & Takes.Clause))) return false;
  // What is not said is not content ("would not declare martial law"), unless after "that" or "whether".
  if (after.weak && !quoted && chunks[at]!.bits & Word.Negation && chunks[at]!.verb!.verb.base !== 'say') return false;
  const isObject = !after.clause && kindAt(chunks, after.content!.from) === Kind.Noun;
  // A fitting word is not said by anybody: "“honest” describes her better".
  const isDescribed = !quoted && isObject && chunks[at]!.verb!.verb.base === 'describe';
  if (isDescribed && subject && chunks[subject.from]!.bits & Word.Expletive) return false;
  // A participle with an object does not say it: ", noting the colours of the room".
  if (hangs && !quoted && isObject) return false;
  if (isBelief(takes)) return quoted && subject !== null && !after.weak;
  if (takes & Takes.Weak) return subject !== null && !after.weak && isSource(chunks[subject.from]!);
  // No clause without a mark of one: "by claiming asylum", "failed to note it".
  if (
    hangs &&
    after.clause &&
    subject &&
    kindAt(chunks, at - 1) === Kind.Prep &&
    isPronoun(chunks[subject.from]!) &&
    chunks[subject.from]!.bits & Word.Expletive
  )
    return false;
  if (hangs && after.clause && !quoted) {
    if (after.marked && kindAt(chunks, after.content!.from) === Kind.That) return true;
    if (kindAt(chunks, at - 1) === Kind.Comma && chunks[at]!.kind === Kind.Verb)
      return after.marked || isClauseWithVerb(chunks, after.content!.from);
    return isPronoun(chunks[after.content!.from]!) && kindAt(chunks, after.content!.from + 1) === Kind.Verb;
  }
  if (hangs && !quoted && (takes & (Takes.ObjectInfinitive | Takes.Clause)) === Takes.ObjectInfinitive) return false;
  return true;
}

/** "the room was cold", and not "the colours of the room, which was cold". */
function isClauseWithVerb(chunks: readonly Chunk[], from: number): boolean {
  if (kindAt(chunks, from) !== Kind.Noun) return true;
  const behind = kindAt(chunks, endOfPhrase(chunks, from) + 1);
  return behind !== Kind.Comma && behind !== -1;
}
