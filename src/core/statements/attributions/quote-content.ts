/** Finds how far content with a quotation goes. */
import { Kind, type Chunk } from '../chunks/chunk';
import { kindAt } from '../chunks/chunk-queries';
import type { Content } from './content-range';
import { endOfContent, isAttribution, isGloss } from './content-end';

/**
 * Returns the end of the content before the speaker's second verb or a participle: "called it “a joke” and left", "…,
 * drawing laughter".
 */
export function endOfNamed(chunks: readonly Chunk[], from: number, to: number): number {
  for (let at = from; at + 1 < to; at++) {
    if (chunks[at]!.kind !== Kind.Quote) continue;
    const next = chunks[at + 1]!.kind;
    const then = chunks[at + 2];
    if (then?.kind !== Kind.Verb) continue;
    if (then.finite ? next === Kind.Conjunction : next === Kind.Comma) return at + 1;
  }
  return to;
}

/** Returns a quotation as content, with the words after it if the sentence continues without a comma. */
export function quoteContent(chunks: readonly Chunk[], at: number, cue: number, clause = true): Content {
  let to = at + 1;
  while (kindAt(chunks, to) === Kind.Quote) to++;
  if (isGloss(chunks, to) || isAttribution(chunks, to)) return { from: at, to };
  const kind = kindAt(chunks, to);
  // American usage puts the comma inside: “if we can,” adding …
  if (kind === -1 || kind === Kind.Comma || kind === Kind.Other || kind === Kind.Semicolon || endsSpeech(chunks, to))
    return { from: at, to };
  // After a verb with an object the next verb has another subject: "What critics call “the fix” has failed".
  if (!clause && kind === Kind.Verb) return { from: at, to };
  return { from: at, to: endOfContent(chunks, at, cue) };
}

/** Whether a second cue or another clause follows a quotation that ends in its own mark. */
function endsSpeech(chunks: readonly Chunk[], to: number): boolean {
  const next = chunks[to]!;
  // "said ‘no’ and left": the second verb is the speaker's again.
  if (next.kind === Kind.Conjunction && kindAt(chunks, to + 1) === Kind.Verb && chunks[to + 1]!.finite) return true;
  return (
    chunks[to - 1]!.spoken &&
    ((next.kind === Kind.Verb && !next.finite) || next.kind === Kind.Conjunction || next.kind === Kind.Subordinator)
  );
}
