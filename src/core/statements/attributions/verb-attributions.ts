/** Attributions by reporting verb: "X said that …", "…, said X", "…, adding that …". */
import { wordSet } from '../../../text/word-set';
import { Kind, type Chunk } from '../chunks/chunk';
import { hasClause, isReducedParticiple, kindAt, withoutClosing } from '../chunks/chunk-queries';
import { namingVerbs } from '../grammar/reporting-verb-rules';
import { Takes } from '../grammar/verb-forms';
import { Word } from '../grammar/word-classes';
import type { Attribution } from './attribution';
import { beforeCue, made, type Base } from './before-cue';
import { contentAfter } from './content';
import type { Content } from './content-range';
import { contentBefore } from './content-before';
import { isBelief, isContentFor } from './content-for';
import { heardAttribution, isHearingVerb } from './heard';
import { invertedAttribution, invertedSubject, isInterrupted } from './inverted';
import { isUnsaid, saysNobody } from './not-said';
import { participleSubject, sharedSubject } from './participle-subjects';
import { frontedParticiple } from './fronted';
import { quotedAs } from './quoted-as';
import type { Subject } from './subject';
import { putAttribution } from './verdicts';
import { isSource } from './who-can-speak';
import { subjectBefore } from './subjects';

/** Returns the attribution of the reporting verb at `at`, or null if it reports nothing. */
export function verbAttribution(
  chunks: readonly Chunk[],
  at: number,
  earlier: readonly Attribution[],
): Attribution | null {
  const chunk = chunks[at]!;
  const form = chunk.verb!;
  const { verb } = form;
  if (isHearingVerb(verb)) return chunk.kind === Kind.Verb ? heardAttribution(chunks, at) : null;
  const put = chunk.kind === Kind.Verb ? putAttribution(chunks, at) : null;
  if (put) return put;
  if (isSecondInfinitive(chunks, at) || isParticipleOf(chunks, at) || isNaming(chunks, at)) return null;
  if (isUnsaid(chunks, at) && !quotesBefore(chunks, at)) return null;
  if (isSecondPassive(chunks, at)) return null;
  const after = contentAfter(chunks, at, verb);
  const withSubject = (owner: Subject | null): Base => ({ cue: at, verb, stance: verb.stance, subject: owner });
  const gerund = form.tense === 'gerund' && !chunk.finite;

  const inverted = isInterrupted(chunks, at) ? null : invertedSubject(chunks, at, chunk);
  if (inverted) return invertedAttribution(chunks, at, withSubject(inverted), inverted);

  // The second verb belongs to the first: "went on to explain how".
  const goesOnTo = chunk.kind === Kind.Infinitive && at > 0 && chunks[at - 1]!.verb?.verb.base === 'go on';
  const hangs = (gerund || chunk.kind === Kind.Infinitive) && !goesOnTo;
  const quoted = gerund ? quotedAs(chunks, at) : null;
  if (quoted) {
    const content = after?.content ?? contentBefore(chunks, quoted.first);
    return content ? made(withSubject(quoted.speaker), [content], Math.max(content.to, at + 1)) : null;
  }
  const fronted = gerund ? frontedParticiple(chunks, at, after) : null;
  if (fronted) return made(withSubject(fronted.subject), [fronted.content], fronted.content.to);
  const subject = goesOnTo
    ? (subjectBefore(chunks, at - 1) ?? participleSubject(chunks, at - 1, earlier))
    : hangs
      ? participleSubject(chunks, at, earlier)
      : (subjectBefore(chunks, at) ?? sharedSubject(chunks, at, earlier));
  if (subject && (saysNobody(chunks[subject.from]!) || !agrees(chunks[subject.from]!, form.tense))) return null;
  const doubtful =
    after?.content &&
    (after.clause ? !after.marked || after.apart : after.apart && kindAt(chunks, after.content.from - 1) === Kind.Noun);
  if (after?.content && doubtful && !hangs && subject && !subject.relative && follows(chunks, subject.from)) {
    // The words after it are not content but when or where: "“…,” she said after the vote".
    const before = beforeCue(chunks, at, after.content.to, withSubject(subject));
    if (before) return before;
  }
  if (
    after?.content &&
    subject &&
    follows(chunks, subject.from) &&
    kindAt(chunks, after.content.from) === Kind.Quote &&
    kindAt(chunks, after.content.from - 1) === Kind.Comma
  ) {
    // “The bridge,” Ortiz said, “will open.”
    const before = contentBefore(chunks, subject.from);
    if (before) return made(withSubject(subject), [before, after.content], after.content.to);
  }
  if (after?.content) {
    // "anybody who complains about the soup “has no taste”"
    if (
      subject?.relative &&
      after.apart &&
      kindAt(chunks, after.content.from) === Kind.Quote &&
      !isParted(chunks, after.content.from)
    )
      return null;
    if (
      !isContentFor(chunks, at, verb.takes, subject, after, hangs) ||
      (isBelief(verb.takes) && isReported(at, earlier))
    )
      return null;
    const content =
      subject && isSubordinate(chunks, subject.from) ? untilMainClause(chunks, after.content) : after.content;
    const object = subject ? describedObject(chunks, subject.from, content.from) : null;
    return made(withSubject(subject), object ? [object, content] : [content], content.to);
  }
  const asLead =
    subject && !hangs && !after?.content ? behindAs(chunks, subject, after?.end ?? at + 1, withSubject(subject)) : null;
  if (asLead) return asLead;
  if (after?.wants) return made(withSubject(subject), [], chunks.length, 'after');
  if (chunk.kind === Kind.Infinitive || gerund || !subject || subject.relative) return null;
  if (isFinding(verb.base) && isSource(chunks[subject.from]!) && kindAt(chunks, subject.from - 1) === Kind.Comma)
    return beforeCue(chunks, at, after?.end ?? at + 1, {
      ...withSubject(subject),
      verb: { ...verb, takes: (verb.takes & ~Takes.Weak) | Takes.Clause },
    });
  if (verb.takes & Takes.Weak && !(subject.from > 0 && kindAt(chunks, subject.from - 1) === Kind.Quote)) return null;
  return verb.takes & Takes.Quote ? beforeCue(chunks, at, after?.end ?? at + 1, withSubject(subject)) : null;
}

/** Verbs that a study has behind its result: "…, the study found". */
const isFinding = (base: string) => base === 'find' || base === 'show';

/** Whether a subject may be that of a verb: not "I" that of "professes". */
const agrees = ({ hash }: Chunk, tense: string) => tense !== 'present' || !isFirstOrPlural(hash);
const isFirstOrPlural = wordSet('i we you they');

/** Whether a comma, a colon or a dash comes right before a chunk. */
function isParted(chunks: readonly Chunk[], at: number): boolean {
  const before = kindAt(chunks, at - 1);
  return before === Kind.Comma || before === Kind.Colon || before === Kind.Dash;
}

/** Returns the thing that the quoted words describe: "[a blast] that Ortiz described as “an attack”". */
function describedObject(chunks: readonly Chunk[], subject: number, quote: number): Content | null {
  const opener = kindAt(chunks, subject - 1);
  if (!(chunks[quote - 1]!.bits & Word.As) || (opener !== Kind.That && opener !== Kind.Relative)) return null;
  return kindAt(chunks, subject - 2) === Kind.Noun ? { from: subject - 2, to: subject - 1 } : null;
}

/** Whether a quotation before the verb was said, whatever auxiliary the verb has: “…,” she would say. */
function quotesBefore(chunks: readonly Chunk[], at: number): boolean {
  const subject =
    chunks[at]!.kind === Kind.Verb && !(chunks[at]!.bits & Word.Negation) ? subjectBefore(chunks, at) : null;
  return subject !== null && kindAt(chunks, subject.from - 1) === Kind.Quote;
}

/** Whether it is a participle after the noun of an adverbial: "said in a video posted on X that …". */
function isParticipleOf(chunks: readonly Chunk[], at: number): boolean {
  return (
    kindAt(chunks, at - 1) === Kind.Noun &&
    kindAt(chunks, at - 2) === Kind.Prep &&
    isReducedParticiple(chunks, at) &&
    kindAt(chunks, at - 3) === Kind.Verb &&
    chunks[at - 3]!.verb !== null
  );
}

/** "was called in and told that …": the second of two passives, whose subject is told. */
function isSecondPassive(chunks: readonly Chunk[], at: number): boolean {
  const { first, head, verb } = chunks[at]!;
  if (first !== head || !verb!.participle || kindAt(chunks, at - 1) !== Kind.Conjunction) return false;
  let before = at - 2;
  while (
    kindAt(chunks, before) === Kind.Prep ||
    kindAt(chunks, before) === Kind.Adverb ||
    kindAt(chunks, before) === Kind.Noun
  )
    before--;
  return (verb!.verb.takes & Takes.Listener) !== 0 && kindAt(chunks, before) === Kind.Verb && chunks[before]!.passive;
}

/** "to submit designs and suggest what …": the second of two infinitives. */
function isSecondInfinitive(chunks: readonly Chunk[], at: number): boolean {
  if (
    chunks[at]!.verb!.tense !== 'base' ||
    chunks[at]!.first !== chunks[at]!.head ||
    kindAt(chunks, at - 1) !== Kind.Conjunction
  )
    return false;
  for (let before = at - 2; before >= 0; before--) if (chunks[before]!.kind === Kind.Infinitive) return true;
  return false;
}

/** Whether the cue's clause is subordinate to a main clause that follows: "After aides insisted …". */
function isSubordinate(chunks: readonly Chunk[], subject: number): boolean {
  if (subject === 0 || !(chunks[subject - 1]!.bits & Word.Subordinator)) return false;
  const opener = kindAt(chunks, subject - 2);
  return subject <= 2 || (opener === Kind.Comma && !hasClause(chunks, 0, subject - 2));
}

function untilMainClause(chunks: readonly Chunk[], content: Content): Content {
  for (let at = content.from + 1; at + 1 < content.to; at++) {
    if (chunks[at]!.kind === Kind.Comma && chunks[at + 1]!.kind === Kind.Noun && hasClause(chunks, at + 2, content.to))
      return { from: content.from, to: at };
  }
  return content;
}

/** Reads a main clause as content: "As Heald told the paper, ozone has dropped". */
function behindAs(chunks: readonly Chunk[], subject: Subject, end: number, base: Base): Attribution | null {
  const as = subject.from - 1;
  // Only subjects that can say a clause have said the main one: not "As the race began on Sunday, …".
  const quotes = base.verb?.takes && base.verb.takes & Takes.Quote && kindAt(chunks, end + 1) === Kind.Quote;
  if (!base.verb || !(quotes || base.verb.takes & (Takes.Clause | Takes.That))) return null;
  if (as !== 0 || !(chunks[as]!.bits & Word.As) || kindAt(chunks, end) !== Kind.Comma) return null;
  const to = withoutClosing(chunks, end + 1, chunks.length);
  return to > end + 1 ? made(base, [{ from: end + 1, to }], to) : null;
}

/** Whether the chunk is in somebody else's reported words; beliefs there are not speech. */
const isReported = (at: number, earlier: readonly Attribution[]) =>
  earlier.some(({ content }) => content.some(({ from, to }) => at >= from && at < to));

/** Whether a quotation is right before the subject. */
const follows = (chunks: readonly Chunk[], subject: number) => kindAt(chunks, subject - 1) === Kind.Quote;

const NAMING = new Set(namingVerbs.split(' '));

/**
 * Whether a verb of naming after a noun has its name right after it, so that it is not speech: "a print called
 * “Ships”".
 */
function isNaming(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]!;
  if (!NAMING.has(chunk.verb!.verb.base) || chunk.verb!.tense !== 'past' || chunk.first !== chunk.head) return false;
  return kindAt(chunks, at + 1) === Kind.Quote && kindAt(chunks, at - 1) === Kind.Noun && !hasObjectBefore(chunks, at);
}

/** "what critics called “the fix”": a relative or question word opens the clause. */
function hasObjectBefore(chunks: readonly Chunk[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const { kind } = chunks[before]!;
    if (kind === Kind.Question || kind === Kind.Relative || kind === Kind.That) return true;
    if (kind === Kind.Comma || kind === Kind.Verb) return false;
  }
  return false;
}
