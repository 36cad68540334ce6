/** Reads the content before a cue ("…, X said"). */
import { Kind, type Chunk } from '../chunks/chunk';
import { kindAt } from '../chunks/chunk-queries';
import type { Content } from './content-range';

/** Longest dateline in chunks: "KELL, Ohio (Port News) —". */
const LONGEST_DATELINE = 6;

/** Returns the chunk after a dateline that opens the sentence, or 0. */
function behindDateline(chunks: readonly Chunk[], to: number): number {
  for (let at = 0; at < Math.min(to - 1, LONGEST_DATELINE); at++) {
    const { kind, named } = chunks[at]!;
    if (kind === Kind.Dash) return at > 0 ? at + 1 : 0;
    if (
      !(kind === Kind.Noun && named) &&
      kind !== Kind.Comma &&
      kind !== Kind.Parenthesis &&
      kind !== Kind.Time &&
      kind !== Kind.Other
    )
      return 0;
  }
  return 0;
}

/** Returns where a quotation before the cue begins that a colon announces: "She was cross: [“How odd,”] she wrote". */
function behindLead(chunks: readonly Chunk[], from: number, to: number): number {
  let at = to;
  while (at > from && (chunks[at - 1]!.kind === Kind.Quote || chunks[at - 1]!.kind === Kind.Comma)) at--;
  return at < to && at > from && chunks[at - 1]!.kind === Kind.Colon ? at : from;
}

/** Returns the content before a cue whose subject begins at chunk `first`; null if there is none. */
export function contentBefore(chunks: readonly Chunk[], first: number): Content | null {
  let to = first;
  while (to > 0 && chunks[to - 1]!.kind === Kind.Adverb) to--;
  while (to > 0 && (chunks[to - 1]!.kind === Kind.Comma || chunks[to - 1]!.kind === Kind.Dash)) to--;
  if (to <= 0) return null;
  const adjacent = to < first || chunks[to - 1]!.kind === Kind.Quote;
  if (!adjacent && kindAt(chunks, first) !== Kind.According) return null;
  let from = behindDateline(chunks, to);
  while (from < to && (chunks[from]!.kind === Kind.Conjunction || chunks[from]!.kind === Kind.Comma)) from++;
  if (from >= to) return null;
  from = behindLead(chunks, from, to);
  let verb = false;
  let quoted = false;
  for (let at = from; at < to; at++) {
    if (chunks[at]!.kind === Kind.Quote) quoted = true;
    if (chunks[at]!.kind === Kind.Verb && chunks[at]!.finite) verb = true;
  }
  return { from, to, hasVerb: verb, quoted };
}
