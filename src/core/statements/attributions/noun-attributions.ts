/** Attributions by a noun: "Brandt's claim that …", "warnings from officials that …", "the allegation that …". */
import { wordSet } from '../../../text/word-set';
import type { Attribution } from './attribution';
import { Kind, type Chunk } from '../chunks/chunk';
import { hasClause, kindAt } from '../chunks/chunk-queries';
import { endOfContent, glosses } from './content-end';
import {
  carryingVerbs,
  cueNouns,
  distancingNouns,
  endorsingNouns,
  sourcePrepositions,
} from '../grammar/cue-noun-words';
import { subjectBefore } from './subjects';
import type { Subject } from './subject';

/** Whether a word is a noun of saying. */
export const isCueNoun = wordSet(cueNouns);
const isDistancing = wordSet(distancingNouns);
const isEndorsing = wordSet(endorsingNouns);
const isCarrying = wordSet(carryingVerbs);
const isFrom = wordSet(sourcePrepositions);

/** Returns the attribution of a noun of saying before "that" and a clause, or null. */
export function nounAttribution(
  chunks: readonly Chunk[],
  at: number,
  earlier: readonly Attribution[],
): Attribution | null {
  const noun = chunks[at]!;
  // The article's own words about what precedes: "…”, a claim that the council rejects".
  if (!isCueNoun(noun.hash) || (glosses(noun) && kindAt(chunks, at - 1) !== Kind.Verb)) return null;
  const source =
    isFrom(chunks[at + 1]?.hash ?? 0) && kindAt(chunks, at + 2) === Kind.Noun ? { from: at + 2, to: at + 2 } : null;
  const that = source ? at + 3 : at + 1;
  if (kindAt(chunks, that) !== Kind.That || !opensClause(chunks, that + 1)) return null;
  // The verb has this content already: "denied allegations that …", "said in a statement that …".
  if (earlier.some(({ content }) => content.some(({ from }) => from === at || from === that))) return null;
  const to = endOfClause(chunks, at, that);
  return {
    cue: at,
    verb: null,
    stance: isDistancing(noun.hash) ? 'distancing' : isEndorsing(noun.hash) ? 'endorsing' : 'neutral',
    subject: source ?? ownerOf(noun, at) ?? carrier(chunks, at),
    content: [{ from: that, to }],
    wants: null,
    end: to,
  };
}

/** "that the ship was late", not "that drew laughter": the clause has a subject of its own. */
function opensClause(chunks: readonly Chunk[], at: number): boolean {
  const kind = kindAt(chunks, at);
  return kind === Kind.Quote || (kind === Kind.Noun && hasClause(chunks, at + 1, chunks.length));
}

/** "Brandt's claim", "his claim". */
function ownerOf(noun: Chunk, at: number): Subject | null {
  return noun.owned ? { from: at, to: at, owner: true } : null;
}

/** Returns the subject of a verb that passes words on: "Brandt repeated the claim". */
function carrier(chunks: readonly Chunk[], at: number): Subject | null {
  const verb = chunks[at - 1];
  if ((verb?.kind !== Kind.Verb && verb?.kind !== Kind.Infinitive) || verb.passive || !isCarrying(verb.hash))
    return null;
  return verb.kind === Kind.Verb ? subjectBefore(chunks, at - 1) : null;
}

/** Returns the end of the clause; in "His claim that it was late [is under review]" the sentence's own verb follows. */
function endOfClause(chunks: readonly Chunk[], noun: number, that: number): number {
  const end = endOfContent(chunks, that, that);
  if (hasClause(chunks, 0, noun)) return end;
  let verbs = 0;
  let expected = 1;
  for (let at = that + 1; at < end; at++) {
    const { kind, finite } = chunks[at]!;
    if (opensNested(kind) || (kind === Kind.Conjunction && verbs === expected)) expected++;
    else if (kind === Kind.Quote && at === that + 1 && kindAt(chunks, at + 1) === Kind.Verb) verbs++;
    else if (kind === Kind.Verb && finite && ++verbs > expected) return at;
  }
  return end;
}

/** Chunks that open a nested clause with its own verb. */
const opensNested = (kind: number) =>
  kind === Kind.That || kind === Kind.Relative || kind === Kind.Question || kind === Kind.Subordinator;
