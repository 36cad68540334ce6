/** Content before its cue: "…, X said" and "…, said X". */
import { wordSet } from '../../../text/word-set';
import { Kind, type Chunk } from '../chunks/chunk';
import { endOfPhrase, goesOn, hasClause, hasQuote, kindAt, withoutClosing } from '../chunks/chunk-queries';
import { Takes } from '../grammar/verb-forms';
import { classBits, Word } from '../grammar/word-classes';
import type { Attribution } from './attribution';
import type { Content } from './content-range';
import { contentBefore } from './content-before';
import { hasMainClause } from './main-clause';

export type Base = Pick<Attribution, 'cue' | 'verb' | 'stance' | 'subject'>;

export function made(
  { cue, verb, stance, subject }: Base,
  content: readonly Content[],
  end: number,
  wants: Attribution['wants'] = null,
): Attribution {
  return { cue, verb, stance, subject, content, wants, end };
}

/** Reads content before its cue: "…, X said" and "…, said X". */
export function beforeCue(chunks: readonly Chunk[], at: number, end: number, base: Base): Attribution | null {
  const first = Math.min(at, base.subject?.from ?? at);
  const takesClause = base.verb !== null && (base.verb.takes & Takes.Clause) !== 0;
  const as = first > 1 && chunks[first - 1]!.bits & Word.As ? first - 1 : first;
  const before = contentBefore(chunks, as) ?? (as < first ? null : contentBefore(chunks, first));
  const next = afterTrailing(chunks, end);
  const resumes =
    next > 0 &&
    !(before !== null && !before.quoted && hasObject(chunks, at, base)) &&
    !describes(chunks, next) &&
    (goesOn(chunks, next) ||
      isReason(chunks[next]?.hash ?? 0) ||
      (before !== null && kindAt(chunks, before.from) === Kind.Subordinator)) &&
    (kindAt(chunks, next) === Kind.Quote || hasClause(chunks, next, chunks.length));
  if (!before) {
    // "But, she says, it was late."
    const isBetween =
      takesClause && next > 0 && kindAt(chunks, first - 1) === Kind.Comma && isOpening(chunks, first - 1);
    if (isBetween && kindAt(chunks, next) === Kind.Noun && hasClause(chunks, next, chunks.length)) {
      const to = withoutClosing(chunks, next, chunks.length);
      return made(base, [{ from: next, to }], to);
    }
    // "They called for a vote." says nothing of the quotation before it.
    const hasPhrase = base.verb !== null && (base.verb.takes & (Takes.Phrase | Takes.Clause)) === Takes.Phrase;
    if (!hasPhrase && (first === 0 || (first === 1 && kindAt(chunks, 0) === Kind.Conjunction))) {
      return made(base, [], end, 'before');
    }
    return null;
  }
  if (!before.quoted && !takesClause) return null;
  if (resumes && (kindAt(chunks, next) === Kind.Quote || !before.quoted || joinsQuote(chunks, next))) {
    const to = withoutClosing(chunks, next, chunks.length);
    if (kindAt(chunks, next) !== Kind.Conjunction || hasQuote(chunks, next, to))
      return made(base, [before, { from: next, to }], to);
  }
  if (before.quoted && !before.hasVerb && isAdverbial(chunks, before)) return null;
  const closing = kindAt(chunks, first - 1) === Kind.Comma ? first - 2 : first - 1;
  if (!takesClause && kindAt(chunks, closing) !== Kind.Quote) return null;
  const isBare = chunks[first - 1]!.kind === Kind.Quote && !chunks[first - 1]!.spoken;
  if (isBare && base.verb !== null && (!takesClause || (base.verb.takes & Takes.Weak) !== 0)) return null;
  if (!before.quoted && !opensStatement(chunks, before)) return null;
  if (!before.quoted && (hasObject(chunks, at, base) || !hasMainClause(chunks, before.from, before.to))) return null;
  return made(base, [before], end);
}

const isReason = wordSet('because');

/** Whether only a conjunction or an adverb is before the comma. */
const isOpening = (chunks: readonly Chunk[], comma: number) =>
  comma === 1 && (kindAt(chunks, 0) === Kind.Conjunction || kindAt(chunks, 0) === Kind.Adverb);

/** “…,” she wrote, and still “…”: a second quotation behind a conjunction. */
const joinsQuote = (chunks: readonly Chunk[], at: number) =>
  kindAt(chunks, at) === Kind.Conjunction &&
  (kindAt(chunks, at + 1) === Kind.Quote ||
    (kindAt(chunks, at + 1) === Kind.Adverb && kindAt(chunks, at + 2) === Kind.Quote));

/** Whether the words after the comma describe the speaker and are not more content: ", 47, who had sold nets". */
function describes(chunks: readonly Chunk[], at: number): boolean {
  if (kindAt(chunks, at) !== Kind.Noun) return false;
  let next = endOfPhrase(chunks, at) + 1;
  // "a long-time adviser to the family who …"
  while (kindAt(chunks, next) === Kind.Prep && kindAt(chunks, next + 1) === Kind.Noun) next += 2;
  if (kindAt(chunks, next) === Kind.Comma) next++;
  return kindAt(chunks, next) === Kind.Relative;
}

/**
 * Whether the verb has an object, so that the words before the comma are not its content: "police added charges of
 * fraud".
 */
function hasObject(chunks: readonly Chunk[], cue: number, { verb, subject }: Base): boolean {
  if (!verb || verb.takes & Takes.Listener || (subject && subject.from > cue)) return false;
  const object = chunks[cue + 1];
  return object?.kind === Kind.Noun && !(classBits(object.hash) & Word.Time);
}

/** Whether a quotation is in an adverbial and not content: "In his book, “The Art of It”, X said". */
function isAdverbial(chunks: readonly Chunk[], { from, to }: Content): boolean {
  const kind = kindAt(chunks, from);
  const quote = chunks[to - 1]!;
  // "As for the cost, “raising it will take years,” X said"
  const isSpeech =
    quote.kind === Kind.Quote &&
    quote.spoken &&
    quote.finite &&
    kindAt(chunks, to - 2) === Kind.Comma &&
    !(chunks[to - 3]!.bits & Word.Document);
  return (kind === Kind.Prep || kind === Kind.Subordinator) && to - from <= 5 && !isSpeech;
}

/** Whether a noun phrase continues after an adverbial and a comma: "In addition, the port plans …". */
const leadsToClause = (chunks: readonly Chunk[], { from, to }: Content) =>
  kindAt(chunks, from) === Kind.Prep &&
  kindAt(chunks, from + 2) === Kind.Comma &&
  kindAt(chunks, from + 3) === Kind.Noun &&
  to - from > 4;

/** Whether it is an adverbial before the comma and not content: "In a statement, X said". */
function opensStatement(chunks: readonly Chunk[], content: Content): boolean {
  if (content.hasVerb || leadsToClause(chunks, content)) return true;
  const kind = kindAt(chunks, content.from);
  return kind === Kind.Noun && content.to - content.from > 1;
}

/** Returns the chunk after the comma that closes a parenthetical attribution, or -1. */
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

/** Whether it is a comma or dash that separates, unlike those around "N.C." in "in Kenansville, N.C., “but …”". */
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
