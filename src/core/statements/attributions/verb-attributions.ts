/** Attributions by reporting verb: "X said that …", "…, said X", "…, adding that …". */
import type { Attribution } from './attribution';
import { Kind, type Chunk } from '../chunks/chunk';
import { goesOn, hasClause, hasQuote, isReducedParticiple, kindAt, withoutClosing } from '../chunks/chunk-queries';
import { contentAfter, contentBefore, type After, type Content } from './content';
import { namingVerbs } from '../grammar/reporting-verb-rules';
import { quotedAs } from './quoted-as';
import { subjectAfter, subjectBefore, type Subject } from './subjects';
import { Takes } from '../grammar/verb-forms';
import { Word } from '../grammar/word-classes';

/** The attribution of the reporting verb at `at`, or null where it reports nothing. */
export function verbAttribution(
  chunks: readonly Chunk[],
  at: number,
  earlier: readonly Attribution[],
): Attribution | null {
  const chunk = chunks[at]!;
  const form = chunk.verb!;
  const { verb } = form;
  if (isSecondInfinitive(chunks, at) || isParticipleOf(chunks, at) || isNaming(chunks, at)) return null;
  const after = contentAfter(chunks, at, verb);
  const withSubject = (owner: Subject | null): Base => ({ cue: at, verb, stance: verb.stance, subject: owner });
  const gerund = form.tense === 'gerund' && !chunk.finite;

  const inverted = invertedSubject(chunks, at, chunk);
  if (inverted) return invertedAttribution(chunks, at, withSubject(inverted), inverted);

  // "went on to explain how": the second verb is the first one's.
  const goesOnTo = chunk.kind === Kind.Infinitive && chunks[at - 1]?.verb?.verb.base === 'go on';
  const hangs = (gerund || chunk.kind === Kind.Infinitive) && !goesOnTo;
  const quoted = gerund ? quotedAs(chunks, at) : null;
  if (quoted) {
    const content = after?.content ?? contentBefore(chunks, quoted.first);
    return content ? made(withSubject(quoted.speaker), [content], Math.max(content.to, at + 1)) : null;
  }
  const subject = goesOnTo
    ? subjectBefore(chunks, at - 1)
    : hangs
      ? participleSubject(chunks, at, earlier)
      : (subjectBefore(chunks, at) ?? sharedSubject(chunks, at, earlier));
  const doubtful =
    after?.content &&
    (after.clause ? !after.marked || after.apart : after.apart && kindAt(chunks, after.content.from - 1) === Kind.Noun);
  if (after?.content && doubtful && !hangs && subject && follows(chunks, subject.from)) {
    // "“…,” she said after the vote": what follows is no content but when or where she said it.
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
    if (
      !isContentFor(chunks, at, verb.takes, subject, after, hangs) ||
      (isBelief(verb.takes) && isReported(at, earlier))
    )
      return null;
    const content =
      subject && isSubordinate(chunks, subject.from) ? untilMainClause(chunks, after.content) : after.content;
    return made(withSubject(subject), [content], content.to);
  }
  const asLead =
    subject && !hangs && !after?.content ? behindAs(chunks, subject, after?.end ?? at + 1, withSubject(subject)) : null;
  if (asLead) return asLead;
  if (after?.wants) return made(withSubject(subject), [], chunks.length, 'after');
  if (chunk.kind === Kind.Infinitive || gerund || !(verb.takes & Takes.Quote) || !subject || subject.relative)
    return null;
  if (verb.takes & Takes.Weak && !(subject.from > 0 && kindAt(chunks, subject.from - 1) === Kind.Quote)) return null;
  return beforeCue(chunks, at, after?.end ?? at + 1, withSubject(subject));
}

/** "said in a video posted on X that …": a participle behind the noun of an adverbial. */
function isParticipleOf(chunks: readonly Chunk[], at: number): boolean {
  return (
    kindAt(chunks, at - 1) === Kind.Noun &&
    kindAt(chunks, at - 2) === Kind.Prep &&
    isReducedParticiple(chunks, at) &&
    chunks[at - 3]?.kind === Kind.Verb &&
    chunks[at - 3]!.verb !== null
  );
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

/** "After aides insisted …": the cue's clause hangs on a main clause that follows. */
const isSubordinate = (chunks: readonly Chunk[], subject: number) =>
  subject > 0 && subject <= 2 && (chunks[subject - 1]!.bits & Word.Subordinator) !== 0;

function untilMainClause(chunks: readonly Chunk[], content: Content): Content {
  for (let at = content.from + 1; at + 1 < content.to; at++) {
    if (chunks[at]!.kind === Kind.Comma && chunks[at + 1]!.kind === Kind.Noun && hasClause(chunks, at + 2, content.to))
      return { from: content.from, to: at };
  }
  return content;
}

/** "As Heald told the paper, ozone has dropped": the content is the main clause. */
function behindAs(chunks: readonly Chunk[], subject: Subject, end: number, base: Base): Attribution | null {
  const as = subject.from - 1;
  if (as !== 0 || !(chunks[as]!.bits & Word.As) || kindAt(chunks, end) !== Kind.Comma) return null;
  const to = withoutClosing(chunks, end + 1, chunks.length);
  return to > end + 1 ? made(base, [{ from: end + 1, to }], to) : null;
}

type Base = Pick<Attribution, 'cue' | 'verb' | 'stance' | 'subject'>;

function made(
  { cue, verb, stance, subject }: Base,
  content: readonly Content[],
  end: number,
  wants: Attribution['wants'] = null,
): Attribution {
  return { cue, verb, stance, subject, content, wants, end };
}

/** The content stands before the cue: "…, X said" and "…, said X". */
function beforeCue(chunks: readonly Chunk[], at: number, end: number, base: Base): Attribution | null {
  const first = Math.min(at, base.subject?.from ?? at);
  const takesClause = base.verb !== null && (base.verb.takes & Takes.Clause) !== 0;
  const before = contentBefore(chunks, first);
  const next = afterTrailing(chunks, end);
  const resumes =
    next > 0 &&
    (goesOn(chunks, next) || (before !== null && kindAt(chunks, before.from) === Kind.Subordinator)) &&
    (kindAt(chunks, next) === Kind.Quote || hasClause(chunks, next, chunks.length));
  if (!before) {
    if (first === 0 || (first === 1 && kindAt(chunks, 0) === Kind.Conjunction)) {
      return made(base, [], end, 'before');
    }
    return null;
  }
  if (!before.quoted && !takesClause) return null;
  if (resumes && (kindAt(chunks, next) === Kind.Quote || !before.quoted)) {
    const to = withoutClosing(chunks, next, chunks.length);
    if (kindAt(chunks, next) !== Kind.Conjunction || hasQuote(chunks, next, to))
      return made(base, [before, { from: next, to }], to);
  }
  if (before.quoted && !before.hasVerb && isAdverbial(chunks, before)) return null;
  if (!takesClause && kindAt(chunks, first - 1) !== Kind.Quote) return null;
  const isBare = chunks[first - 1]!.kind === Kind.Quote && !chunks[first - 1]!.spoken;
  if (isBare && base.verb !== null && (!takesClause || (base.verb.takes & Takes.Weak) !== 0)) return null;
  if (!before.quoted && !opensStatement(chunks, before)) return null;
  return made(base, [before], end);
}

/** "In his book, “The Art of It”, X said": a quotation inside an adverbial is no content. */
function isAdverbial(chunks: readonly Chunk[], { from, to }: Content): boolean {
  const kind = kindAt(chunks, from);
  return (kind === Kind.Prep || kind === Kind.Subordinator) && to - from <= 5;
}

/** "In a statement, X said": an adverbial before the comma is no content. */
function opensStatement(chunks: readonly Chunk[], content: Content): boolean {
  if (content.hasVerb) return true;
  const kind = kindAt(chunks, content.from);
  return kind === Kind.Noun && content.to - content.from > 1;
}

/** The chunk behind the comma that closes a parenthetical attribution, or -1. */
function afterTrailing(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (at < chunks.length && !isBreak(chunks, at)) {
    if (chunks[at]!.kind === Kind.Quote) return at;
    if (chunks[at]!.kind === Kind.Verb || chunks[at]!.kind === Kind.Infinitive || chunks[at]!.kind === Kind.Semicolon)
      return -1;
    at++;
  }
  return at < chunks.length ? at + 1 : -1;
}

/** "believes", "hopes": no speech, except in the speaker's own quoted words. */
const isBelief = (takes: number) => (takes & (Takes.Clause | Takes.Weak)) === (Takes.Clause | Takes.Weak);

/** A comma or a dash; the commas around "N.C." in "in Kenansville, N.C., “but …”" are none. */
function isBreak(chunks: readonly Chunk[], at: number): boolean {
  const { kind } = chunks[at]!;
  if (kind === Kind.Dash) return true;
  return (
    kind === Kind.Comma &&
    !(
      kindAt(chunks, at + 1) === Kind.Noun &&
      kindAt(chunks, at + 2) === Kind.Comma &&
      kindAt(chunks, at + 3) === Kind.Quote
    )
  );
}

/** Whether the chunk lies in what somebody else said: beliefs told there are no speech of their own. */
const isReported = (at: number, earlier: readonly Attribution[]) =>
  earlier.some(({ content }) => content.some(({ from, to }) => at >= from && at < to));

/** Whether a quotation stands right before the subject. */
const follows = (chunks: readonly Chunk[], subject: number) => kindAt(chunks, subject - 1) === Kind.Quote;

/** Whether this verb, in this form, may take what stands behind it as reported content. */
function isContentFor(
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
  if (isBelief(takes)) return quoted && subject !== null && !after.weak;
  if (takes & Takes.Weak) return subject !== null && !after.weak && isSource(chunks[subject.from]!);
  // "by claiming asylum", "failed to note it": no clause without a mark of one.
  if (hangs && after.clause && !quoted) {
    // "It goes without saying that …"
    if (
      subject &&
      kindAt(chunks, at - 1) === Kind.Prep &&
      isPronoun(chunks[subject.from]!) &&
      chunks[subject.from]!.bits & Word.Expletive
    )
      return false;
    if (after.marked && kindAt(chunks, after.content!.from) === Kind.That) return true;
    if (kindAt(chunks, at - 1) === Kind.Comma && chunks[at]!.kind === Kind.Verb) return true;
    return isPronoun(chunks[after.content!.from]!) && kindAt(chunks, after.content!.from + 1) === Kind.Verb;
  }
  const isObject = !after.clause && kindAt(chunks, after.content!.from) === Kind.Noun;
  if (hangs && !quoted && isObject && kindAt(chunks, at - 1) !== Kind.Comma) return false;
  if (hangs && !quoted && (takes & (Takes.ObjectInfinitive | Takes.Clause)) === Takes.ObjectInfinitive) return false;
  return true;
}

const isPronoun = (chunk: Chunk) => chunk.kind === Kind.Noun && (chunk.bits & Word.SubjectPronoun) !== 0;

/** Documents, bodies and experts find and show things. */
const isSource = (chunk: Chunk) => (chunk.bits & (Word.Document | Word.Body | Word.Role | Word.Group)) !== 0;

const isSpeaker = (chunk: Chunk) => chunk.named || isSource(chunk);

const NAMING = new Set(namingVerbs.split(' '));

/** "a print called “Ships”": behind a noun, a verb of naming that its name follows at once is no verb of speech. */
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

function invertedAttribution(chunks: readonly Chunk[], at: number, base: Base, subject: Subject): Attribution | null {
  const next = subject.to + 1;
  if (at === 0 || kindAt(chunks, at - 1) === Kind.Conjunction) {
    // "Said Ellis: “…”"
    if (kindAt(chunks, next) !== Kind.Colon && kindAt(chunks, next) !== Kind.Comma) return null;
    if (kindAt(chunks, next + 1) !== Kind.Quote) return null;
    return made(base, [{ from: next + 1, to: withoutClosing(chunks, next + 1, chunks.length) }], chunks.length);
  }
  return beforeCue(chunks, at, next, base);
}

function invertedSubject(chunks: readonly Chunk[], at: number, chunk: Chunk): Subject | null {
  if (
    chunk.kind !== Kind.Verb ||
    !(chunk.verb!.verb.takes & Takes.Quote) ||
    chunk.verb!.tense === 'gerund' ||
    chunk.verb!.tense === 'base'
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
  if (chunk.verb!.verb.takes & Takes.Listener) return null;
  const parenthetical = next?.kind === Kind.Comma && before === 1 && kindAt(chunks, 0) === Kind.Noun;
  return kind === -1 || parenthetical || hasClause(chunks, 0, before) ? subject : null;
}

/** The subject of a participle or a second verb: that of the attribution before, or of the main verb. */
function participleSubject(chunks: readonly Chunk[], at: number, earlier: readonly Attribution[]): Subject | null {
  // "with the mayor saying …", "…, the council adding …": the participle has a subject of its own.
  const opener = kindAt(chunks, at - 1) === Kind.Noun ? kindAt(chunks, at - 2) : -1;
  if (opener === Kind.Prep || (opener === Kind.Comma && isSpeaker(chunks[at - 1]!)))
    return { from: at - 1, to: at - 1 };
  const previous = earlier.at(-1);
  if (previous?.subject && chunks[at]!.kind === Kind.Verb) return previous.subject;
  for (let verb = 0; verb < at; verb++) {
    if (chunks[verb]!.kind !== Kind.Verb || !chunks[verb]!.finite) continue;
    const subject = subjectBefore(chunks, verb);
    if (subject && !isThere(chunks[subject.from]!)) return subject;
  }
  return null;
}

/** "There was a pause, he said": "there" is nobody. */
const isThere = (chunk: Chunk) =>
  chunk.kind === Kind.Noun && (chunk.bits & (Word.Expletive | Word.ObjectPronoun)) === Word.Expletive;

/** "X criticised it and said …": the subject of the verb before the conjunction. */
function sharedSubject(chunks: readonly Chunk[], at: number, earlier: readonly Attribution[]): Subject | null {
  let before = at - 1;
  while (before >= 0 && chunks[before]!.kind === Kind.Adverb) before--;
  if (kindAt(chunks, before) !== Kind.Conjunction && kindAt(chunks, before) !== Kind.Comma) return null;
  return participleSubject(chunks, at, earlier);
}
