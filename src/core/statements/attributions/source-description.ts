/** Skips what describes a source, so that the words after it are what it says. */
import { Kind, type Chunk } from '../chunks/chunk';
import { endOfPhrase, hasClause, kindAt } from '../chunks/chunk-queries';

/** Largest number of chunks in the description of a source. */
const LONGEST_DESCRIPTION = 10;

/**
 * Past ", Alireza Mehraban," to what follows the last comma of an apposition.
 * @param describes whether "a think tank" after the source can be its description
 */
export function afterApposition(chunks: readonly Chunk[], from: number, describes: boolean): number {
  let at = from;
  // "a letter sent on Monday, …": a participle belongs to the source.
  if (kindAt(chunks, at) === Kind.Verb && chunks[at]!.first === chunks[at]!.head && !chunks[at]!.verb) at++;
  // A participle belongs to the source: "a letter sent on Monday, …".
  if (kindAt(chunks, at) === Kind.Comma && kindAt(chunks, at + 1) === Kind.Verb && !chunks[at + 1]!.finite) {
    if (isGerundSubject(chunks, at + 1)) return at + 1;
    at++;
  }
  if (kindAt(chunks, at) === Kind.Verb && !chunks[at]!.finite && kindAt(chunks, at - 1) === Kind.Comma) at++;
  while (
    at < chunks.length &&
    kindAt(chunks, at) !== Kind.Comma &&
    kindAt(chunks, at) !== Kind.Quote &&
    kindAt(chunks, at) !== Kind.Verb
  )
    at++;
  if (kindAt(chunks, at) !== Kind.Comma) return from;
  const described = describes ? endOfDescription(chunks, at + 1) : at + 1;
  if (described > at + 1) return kindAt(chunks, described) === Kind.Comma ? described + 1 : described;
  // NP , NP , NP VERB: the first of two is an apposition.
  if (
    kindAt(chunks, at + 1) === Kind.Noun &&
    kindAt(chunks, at + 2) === Kind.Comma &&
    hasClause(chunks, at + 3, chunks.length)
  )
    return at + 3;
  return at + 1;
}

/** Whether the participle is the subject of the clause: "According to doctors, eating well is easy". */
function isGerundSubject(chunks: readonly Chunk[], at: number): boolean {
  for (let comma = at + 1; comma + 1 < chunks.length; comma++) {
    if (chunks[comma]!.kind !== Kind.Comma) continue;
    // "According to Ortiz, speaking in Kell, the lock is open."
    let verb = endOfPhrase(chunks, comma + 1) + 1;
    while (kindAt(chunks, verb) === Kind.Adverb) verb++;
    if (kindAt(chunks, comma + 1) === Kind.Noun && kindAt(chunks, verb) === Kind.Verb) return false;
  }
  return hasClause(chunks, at + 1, chunks.length);
}

/**
 * Returns the chunk after a source's description that begins at `from`: "a think tank", "a charity that counts floods".
 * Returns `from` where none begins, because a verb shows that the words are a clause ("a dam was built").
 */
function endOfDescription(chunks: readonly Chunk[], from: number): number {
  if (!chunks[from]?.indefinite) return from;
  let relative = false;
  let at = from;
  for (; at < Math.min(chunks.length, from + LONGEST_DESCRIPTION); at++) {
    const { kind, finite } = chunks[at]!;
    if (kind === Kind.Comma || kind === Kind.Other) return at;
    if (kind === Kind.Relative || kind === Kind.That) relative = true;
    else if (kind === Kind.Quote || (kind === Kind.Verb && finite && !relative)) return from;
  }
  return at === chunks.length ? at : from;
}
