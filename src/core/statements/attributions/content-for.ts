/** Which verb, in which form, may take what stands after it as reported content. */
import { Kind, type Chunk } from '../chunks/chunk';
import { endOfPhrase, hasQuote, kindAt } from '../chunks/chunk-queries';
import { Takes } from '../grammar/verb-forms';
import { Word } from '../grammar/word-classes';
import type { After } from './content';
import type { Subject } from './subject';
import { isPronoun, isSource } from './who-can-speak';

/** "believes", "hopes": no speech, except in the speaker's own quoted words. */
export const isBelief = (takes: number) => (takes & (Takes.Clause | Takes.Weak)) === (Takes.Clause | Takes.Weak);

/** Whether this verb, in this form, may take what stands behind it as reported content. */
export function isContentFor(
  chunks: readonly Chunk[],
  at: number,
  takes: number,
  subject: Subject | null,
  after: After,
  hangs: boolean,
): boolean {
  const quoted = hasQuote(chunks, after.content!.from, after.content!.to);
  // "what is called “metadata”": a word in quotation marks is no speech of somebody unknown.
  if (!subject && (!quoted || !(takes & Takes.Clause))) return false;
  // "would not declare martial law": what is not said is no content, unless "that" or "whether" makes it one.
  if (after.weak && !quoted && chunks[at]!.bits & Word.Negation && chunks[at]!.verb!.verb.base !== 'say') return false;
  const isObject = !after.clause && kindAt(chunks, after.content!.from) === Kind.Noun;
  // "“honest” describes her better": a word is said to fit, and nobody speaks.
  const isDescribed = !quoted && isObject && chunks[at]!.verb!.verb.base === 'describe';
  if (isDescribed && subject && chunks[subject.from]!.bits & Word.Expletive) return false;
  // ", noting the colours of the room": a participle that takes a thing does not say it.
  if (hangs && !quoted && isObject) return false;
  if (isBelief(takes)) return quoted && subject !== null && !after.weak;
  if (takes & Takes.Weak) return subject !== null && !after.weak && isSource(chunks[subject.from]!);
  // "by claiming asylum", "failed to note it": no clause without a mark of one.
  // "It goes without saying that …"
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
