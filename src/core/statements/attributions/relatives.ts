/** Relative clauses beside a subject: finds the antecedent of "who" and "which". */
import { wordSet } from '../../../text/word-set';
import { Kind, type Chunk } from '../chunks/chunk';
import { kindAt } from '../chunks/chunk-queries';
import { classBits, Word } from '../grammar/word-classes';
import { isName } from './appositions';
import type { Subject } from './subject';

/** Largest number of chunks in a relative clause without a comma. */
const LONGEST_CLAUSE = 24;

/** Whether a chunk may be between a subject and its verb. */
export const isFiller = (kind: number) => kind === Kind.Adverb || kind === Kind.Time || kind === Kind.Parenthesis;

/** Whether a clause may begin after a chunk. */
export const opensClause = (kind: number) =>
  kind === -1 ||
  kind === Kind.Comma ||
  kind === Kind.Conjunction ||
  kind === Kind.Subordinator ||
  kind === Kind.That ||
  kind === Kind.Quote ||
  kind === Kind.Colon ||
  kind === Kind.Dash ||
  kind === Kind.Semicolon ||
  kind === Kind.Question ||
  kind === Kind.Time ||
  kind === Kind.Adverb ||
  kind === Kind.Other ||
  kind === Kind.Parenthesis;

/**
 * Returns the relative pronoun of the clause that ends with the chunk at `last`, or -1: "the man who opened the door
 * [said]", "an official who was not allowed to speak to the press [said]", "a woman who lives there and works for the
 * town [said]". The clause has no comma, and its verbs share the pronoun as their subject.
 */
export function relativeBefore(chunks: readonly Chunk[], last: number): number {
  let at = last;
  let verbs = 0;
  for (; at > last - LONGEST_CLAUSE && at >= 0 && chunks[at]!.kind !== Kind.Comma; at--) {
    const { kind, finite } = chunks[at]!;
    if (kind === Kind.Verb && finite && !isJoined(chunks, at)) verbs++;
    if (kind === Kind.Relative) {
      const isSubject = kindAt(chunks, at + 1) === Kind.Verb || kindAt(chunks, at + 1) === Kind.Adverb;
      return isSubject && verbs === 1 && kindAt(chunks, at - 1) === Kind.Noun ? at : -1;
    }
    if (kind === Kind.Conjunction ? !opensVerb(chunks, at) : !isInClause(kind)) return -1;
  }
  return -1;
}

/** "who lives there and [works] for the town": a verb that a conjunction joins to the one before. */
function isJoined(chunks: readonly Chunk[], verb: number): boolean {
  let at = verb - 1;
  while (kindAt(chunks, at) === Kind.Adverb) at--;
  return kindAt(chunks, at) === Kind.Conjunction;
}

function opensVerb(chunks: readonly Chunk[], conjunction: number): boolean {
  let at = conjunction + 1;
  while (kindAt(chunks, at) === Kind.Adverb) at++;
  return kindAt(chunks, at) === Kind.Verb;
}

const isInClause = (kind: number) =>
  kind === Kind.Verb ||
  kind === Kind.Infinitive ||
  kind === Kind.Noun ||
  kind === Kind.Prep ||
  kind === Kind.Adverb ||
  kind === Kind.Time;

/** Returns an antecedent as subject of the main clause, with the name that it describes ("Jane Doe, a nurse who …"). */
export function whole(subject: Subject | null, chunks: readonly Chunk[]): Subject | null {
  if (!subject) return null;
  const { from, to } = subject;
  const isDescription = kindAt(chunks, from - 1) === Kind.Comma && kindAt(chunks, from - 2) === Kind.Noun;
  const name = chunks[from - 2];
  return isDescription && isName(name!) && !isName(chunks[from]!) && opensClause(kindAt(chunks, from - 3))
    ? { from: from - 2, to: from - 2 }
    : { from, to };
}

/** Returns the noun before the relative pronoun: "Devocht, who [had told]". */
export function antecedentOf(chunks: readonly Chunk[], relative: number): Subject | null {
  let at = relative - 1;
  while (
    at >= 0 &&
    (chunks[at]!.kind === Kind.Comma ||
      chunks[at]!.kind === Kind.Parenthesis ||
      chunks[at]!.kind === Kind.Conjunction ||
      chunks[at]!.kind === Kind.Dash)
  )
    at--;
  if (kindAt(chunks, at) !== Kind.Noun || !canRelate(chunks[at]!)) return null;
  if (kindAt(chunks, at - 1) === Kind.Conjunction && isBare(chunks[at]!)) return null;
  let from = at;
  while (kindAt(chunks, from - 1) === Kind.Prep && kindAt(chunks, from - 2) === Kind.Noun) {
    // A place does not speak if a body is in it: "the Institute of Tides in Kell, which says".
    const isPlaced = isPlacing(chunks[from - 1]!.hash) && isNamedOrBody(chunks[from - 2]!);
    // "a midwife at the Harrow Clinic who": no place and no body is "who".
    const isPlaceOfWho = isWho(chunks[relative]!.hash) && isPlacing(chunks[from - 1]!.hash) && isThing(chunks[from]!);
    const isOf = isOfWord(chunks[from - 1]!.hash) && isNamedOrBody(chunks[from - 2]!) && from < at;
    if (!isPlaced && !isPlaceOfWho && !isOf && !(chunks[from - 2]!.bits & (Word.Role | Word.Group))) break;
    from -= 2;
  }
  return { from, to: at, relative: true };
}

/** Bare nouns, whose person only the verb before them tells: "is a liar, racist and cheat who has vowed". */
const isBare = (chunk: Chunk) => chunk.last - chunk.first === 1 && !chunk.named && !(chunk.bits & Word.Group);

const isPlacing = wordSet('in at near');
const isWho = wordSet('who');
const isThing = (chunk: Chunk) =>
  isNamedOrBody(chunk) && !(classBits(chunk.hash) & (Word.Role | Word.Group | Word.Title));

const isOfWord = wordSet('of for');

const isNamedOrBody = (chunk: Chunk) => chunk.named || (chunk.bits & Word.Body) !== 0;

/** A period of time says nothing: "over the past year, which suggests". */
const canRelate = (chunk: Chunk) =>
  chunk.named || !(classBits(chunk.hash) & Word.Time) || (chunk.bits & (Word.Role | Word.Body)) !== 0;

export function isInRelative(chunks: readonly Chunk[], verb: number): boolean {
  let at = verb - 1;
  while (at >= 0 && isFiller(chunks[at]!.kind)) at--;
  const kind = kindAt(chunks, at);
  if (kind === Kind.Relative || kind === Kind.That) return true;
  if (kind === Kind.Conjunction) return relativeInClause(chunks, at);
  return kind === Kind.Noun && (kindAt(chunks, at - 1) === Kind.Relative || kindAt(chunks, at - 1) === Kind.That);
}

/** "who flew in the war and [has trained]": the second verb of a relative clause. */
function relativeInClause(chunks: readonly Chunk[], conjunction: number): boolean {
  for (let at = conjunction - 1; at >= 0 && chunks[at]!.kind !== Kind.Comma; at--)
    if (chunks[at]!.kind === Kind.Relative) return true;
  return false;
}
