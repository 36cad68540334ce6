/** Small questions about a row of chunks, used by all statement rules. */
import { Kind, type Chunk } from './chunk';
import { Word } from '../grammar/word-classes';

/** Returns the kind of the chunk at an index, or -1 outside the row, which engines look up slowly. */
export const kindAt = (chunks: readonly Chunk[], index: number): number =>
  index >= 0 && index < chunks.length ? chunks[index]!.kind : -1;

/** Whether there is a quotation among the chunks `[from, to)`. */
export function hasQuote(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (chunks[at]!.kind === Kind.Quote) return true;
  return false;
}

/** Returns the first quotation from a chunk on, or the number of chunks. */
export function firstQuote(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (at < chunks.length && chunks[at]!.kind !== Kind.Quote) at++;
  return at;
}

/** Whether there is a verb with its own subject, or a quotation, among the chunks `[from, to)`. */
export function hasClause(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (chunks[at]!.kind === Kind.Quote || (chunks[at]!.kind === Kind.Verb && chunks[at]!.finite)) return true;
  }
  return false;
}

/** Returns the index after the last chunk of `[from, to)` that is not a closing mark. */
export function withoutClosing(chunks: readonly Chunk[], from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    (chunks[end - 1]!.kind === Kind.Other ||
      chunks[end - 1]!.kind === Kind.Comma ||
      chunks[end - 1]!.kind === Kind.Conjunction)
  )
    end--;
  return end;
}

/** Past prepositional phrases: the noun phrase at `from` with "of …", "in …", but not "to …". */
export function endOfPhrase(chunks: readonly Chunk[], from: number): number {
  let to = from;
  while (
    kindAt(chunks, to + 1) === Kind.Prep &&
    !(chunks[to + 1]!.bits & Word.To) &&
    kindAt(chunks, to + 2) === Kind.Noun
  )
    to += 2;
  return to;
}

/** Whether the words after a parenthetical attribution continue the content. */
export function goesOn(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (!chunk) return false;
  if (chunk.kind === Kind.Verb) return chunk.finite && chunk.verb?.tense !== 'gerund';
  // ", normally does not …"
  if (chunk.kind === Kind.Adverb) return chunks[at + 1]?.kind === Kind.Verb && chunks[at + 1]!.finite;
  return (
    chunk.kind === Kind.Noun ||
    chunk.kind === Kind.Quote ||
    chunk.kind === Kind.Conjunction ||
    chunk.kind === Kind.That ||
    chunk.kind === Kind.Infinitive ||
    // ", about how “it is late”"
    (chunk.kind === Kind.Prep && kindAt(chunks, at + 1) === Kind.Question && kindAt(chunks, at + 2) === Kind.Quote)
  );
}

/** Whether "that", with or without a comma, is right before a chunk. */
export function opensThat(chunks: readonly Chunk[], at: number): boolean {
  return kindAt(chunks, kindAt(chunks, at - 1) === Kind.Comma ? at - 2 : at - 1) === Kind.That;
}

/** "posted on X", "carried by state television": a past participle without an auxiliary, before more of the adverbial. */
export function isReducedParticiple(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== Kind.Verb || chunk.first !== chunk.head || chunk.verb?.tense === 'gerund') return false;
  const next = kindAt(chunks, at + 1);
  return next === Kind.Prep || next === Kind.Time || next === Kind.Adverb;
}

/** Past "on Tuesday", "in a statement", "to reporters", "again" where content or an end follows. */
export function skipAdverbials(chunks: readonly Chunk[], from: number): number {
  let at = from;
  for (;;) {
    const kind = kindAt(chunks, at);
    if (kind === Kind.Adverb || kind === Kind.Time || kind === Kind.Parenthesis) at++;
    else if (kind === Kind.Prep && (kindAt(chunks, at + 1) === Kind.Noun || kindAt(chunks, at + 1) === Kind.Time)) {
      // "on CNN's “State of the Union”": the quotation is a title.
      at += chunks[at + 1]!.possessive && kindAt(chunks, at + 2) === Kind.Quote ? 3 : 2;
      if (isReducedParticiple(chunks, at)) at++;
      // "with a smile and some pride that"
      if (
        kindAt(chunks, at) === Kind.Conjunction &&
        kindAt(chunks, at + 1) === Kind.Noun &&
        kindAt(chunks, at + 2) === Kind.That
      )
        at += 2;
    } else break;
  }
  return at;
}
