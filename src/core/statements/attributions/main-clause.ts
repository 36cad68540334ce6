/** Decides whether part of a sentence has a main clause, or only says when, where or why. */
import { Kind, type Chunk } from '../chunks/chunk';
import { kindAt } from '../chunks/chunk-queries';
import { Word } from '../grammar/word-classes';

/** Whether the chunks `[from, to)` are more than "in the weeks when the press complained" or "after a letter came". */
export function hasMainClause(chunks: readonly Chunk[], from: number, to: number): boolean {
  let at = from;
  while (at < to && isLead(chunks[at]!.kind)) at++;
  const opener = chunks[at]!;
  if (at >= to || !isOpener(opener.kind)) return true;
  const opensClause =
    opener.kind !== Kind.Prep ||
    ((opener.bits & Word.Subordinator) !== 0 &&
      kindAt(chunks, at + 1) === Kind.Noun &&
      kindAt(chunks, at + 2) === Kind.Verb);
  for (let next = at + 1; next < to; next++) {
    if (chunks[next]!.kind === Kind.Quote) return true;
    if (chunks[next]!.kind !== Kind.Noun) continue;
    const before = kindAt(chunks, next - 1);
    if (before === Kind.Comma || (before === Kind.Adverb && kindAt(chunks, next - 2) === Kind.Comma)) return true;
    // "In March the port closed": a noun right behind the adverbial.
    if (!opensClause && (before === Kind.Noun || before === Kind.Time)) return true;
  }
  return false;
}

const isLead = (kind: number) => kind === Kind.Adverb || kind === Kind.Comma || kind === Kind.Conjunction;

const isOpener = (kind: number) => kind === Kind.Prep || kind === Kind.Subordinator || kind === Kind.Question;
