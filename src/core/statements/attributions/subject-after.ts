/** Finds the subject after its verb: "…, said Ortiz of the council". */
import { wordSet } from '../../../text/word-set';
import { Kind, type Chunk } from '../chunks/chunk';
import { kindAt } from '../chunks/chunk-queries';
import { Word } from '../grammar/word-classes';
import { endOfNaming, named } from './appositions';
import type { Subject } from './subject';
import { isObjectPronoun } from './subjects';

/** "said Ortiz of the council", "said an official in Kell", but "said Ortiz | in a statement". */
function endOfSpeaker(chunks: readonly Chunk[], from: number): number {
  let to = from;
  while (
    kindAt(chunks, to + 1) === Kind.Prep &&
    kindAt(chunks, to + 2) === Kind.Noun &&
    belongsToSpeaker(chunks[to + 1]!, chunks[to + 2]!)
  )
    to += 2;
  return to;
}

const belongsToSpeaker = (preposition: Chunk, noun: Chunk) =>
  !(preposition.bits & Word.To) &&
  !(noun.bits & Word.Document) &&
  (isOf(preposition.hash) || noun.named || (noun.bits & Word.Body) !== 0);
const isOf = wordSet('of for from with');

/** Returns the noun after the verb: ", said Trump" and "…” said Donna Brazile, the chairwoman". */
export function subjectAfter(chunks: readonly Chunk[], index: number): Subject | null {
  let at = index + 1;
  while (at < chunks.length && chunks[at]!.kind === Kind.Adverb) at++;
  const chunk = chunks[at];
  if (!chunk || chunk.kind !== Kind.Noun || isObjectPronoun(chunk)) return null;
  const phrase = endOfSpeaker(chunks, at);
  const to = endOfNaming(chunks, at, phrase);
  const isJoined =
    to === phrase &&
    kindAt(chunks, to + 1) === Kind.Conjunction &&
    kindAt(chunks, to + 2) === Kind.Noun &&
    kindAt(chunks, to + 3) !== Kind.Verb;
  return isJoined ? { from: at, to: to + 2 } : named(at, phrase, to);
}
