/** Skips what is between commas after a cue. */
import { Kind, type Chunk } from '../chunks/chunk';
import { kindAt } from '../chunks/chunk-queries';
import { Word } from '../grammar/word-classes';

/**
 * Returns the chunk where the content begins after an interruption, or -1: "said, referring to the vote, that …",
 * "argued, as Brandt did, that …".
 */
export function afterInterruption(chunks: readonly Chunk[], comma: number): number {
  const isCompared = ((chunks[comma + 1]?.bits ?? 0) & Word.As) !== 0;
  for (let at = comma + 1; at < Math.min(chunks.length, comma + 12); at++) {
    const { kind } = chunks[at]!;
    // ", freely translated, “…”"
    const isParticiple =
      chunks[at]!.first === chunks[at]!.head && !chunks[at]!.verb && kindAt(chunks, at - 1) !== Kind.Noun;
    if (kind === Kind.Verb && chunks[at]!.finite && !isParticiple && !isCompared) return -1;
    if (kind !== Kind.Comma) continue;
    const next = kindAt(chunks, at + 1);
    return next === Kind.That || next === Kind.Quote ? at + 1 : -1;
  }
  return -1;
}
