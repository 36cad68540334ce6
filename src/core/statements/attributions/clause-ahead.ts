/** Whether a clause begins, and whether it has a verb of its own. */
import { wordSet } from '../../../text/word-set';
import { Kind, type Chunk } from '../chunks/chunk';
import { kindAt } from '../chunks/chunk-queries';
import { AUXILIARY, Word } from '../grammar/word-classes';

/** Largest number of chunks in a subject. */
const LONGEST_SUBJECT = 5;

/** Whether a noun with its verb follows the comma: "estimated by 2050, more people would need food". */
export function isClauseAhead(chunks: readonly Chunk[], at: number): boolean {
  // ", growing numbers and falling prices would need food"
  let verb = at;
  while (verb - at < LONGEST_SUBJECT && isInSubject(chunks, verb)) verb++;
  return verb > at && kindAt(chunks, verb) === Kind.Verb && !chunks[verb]!.verb;
}

function isInSubject(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  return chunk?.kind === Kind.Noun || chunk?.kind === Kind.Conjunction || (chunk?.kind === Kind.Verb && !chunk.finite);
}

/** Whether a clause without "that" may begin at `at`; `behind` is the chunk after its adverbials. */
export function opensClause(chunks: readonly Chunk[], at: number, behind: number): boolean {
  const kind = kindAt(chunks, at);
  const then = kindAt(chunks, behind);
  // "said as he left" has no content, "said if he left, they would" has.
  if (kind === Kind.Subordinator || then === Kind.Subordinator) return hasClauseBehindComma(chunks, behind);
  if (kind === Kind.Prep || kind === Kind.Time) return then === Kind.Noun || then === Kind.Comma;
  return (
    kind === Kind.Noun ||
    kind === Kind.Adverb ||
    (kind === Kind.Verb && (!chunks[at]!.finite || isContraction(chunks[at]!)))
  );
}

/** "he'd", "they're": subject and verb in one word. */
const isContraction = (chunk: Chunk) => (chunk.bits & Word.SubjectPronoun) !== 0;

function hasClauseBehindComma(chunks: readonly Chunk[], from: number): boolean {
  for (let at = from + 1; at + 1 < chunks.length; at++) {
    if (chunks[at]!.kind !== Kind.Comma) continue;
    if (chunks[at + 1]!.kind === Kind.Quote) return true;
    if (chunks[at + 1]!.kind === Kind.Noun) return hasVerb(chunks, at + 1);
  }
  return false;
}

/** "which he [said] were paid", "what the senators [said] was fraud". */
export function isRelativeSubject(chunks: readonly Chunk[], cue: number): boolean {
  let at = cue - 1;
  while (kindAt(chunks, at) === Kind.Adverb) at--;
  while (
    kindAt(chunks, at) === Kind.Noun &&
    kindAt(chunks, at - 1) === Kind.Prep &&
    kindAt(chunks, at - 2) === Kind.Noun
  )
    at -= 2;
  if (kindAt(chunks, at) !== Kind.Noun) return false;
  return leavesSubjectOpen(chunks, at - 1);
}

/**
 * Whether an opener leaves the subject of its clause open: "which", "what", "the thing that"; but not "why" or the
 * "that" of "said that".
 */
function leavesSubjectOpen(chunks: readonly Chunk[], opener: number): boolean {
  const kind = kindAt(chunks, opener);
  if (kind === Kind.Relative) return true;
  return kind === Kind.That
    ? kindAt(chunks, opener - 1) !== Kind.Verb
    : kind === Kind.Question && asksWho(chunks[opener]!.hash);
}

const asksWho = wordSet('what who');

export function hasVerb(chunks: readonly Chunk[], from: number, to = chunks.length): boolean {
  let relative = false;
  for (let at = from; at < to; at++) {
    if (chunks[at]!.kind === Kind.Quote && chunks[at]!.finite) return true;
    if (chunks[at]!.kind === Kind.Subordinator && at > from) return false;
    if (
      chunks[at]!.kind === Kind.Relative ||
      (chunks[at]!.kind === Kind.That && at > from && kindAt(chunks, at - 1) === Kind.Noun)
    )
      relative = true;
    if (chunks[at]!.kind !== Kind.Verb || !chunks[at]!.finite) continue;
    // The next verb after "who" or "which" belongs to the relative clause.
    if (!relative) return true;
    relative = false;
  }
  return false;
}

/** Whether there is a verb with an auxiliary or in the present, not only a participle. */
export function hasFullVerb(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (chunks[at]!.kind === Kind.Verb && chunks[at]!.finite && chunks[at]!.bits & AUXILIARY) return true;
  return false;
}
