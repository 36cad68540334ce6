/** Finds the speaker of a draft, as the attribution names them. */
import type { Span } from '../../text/article';
import { Shape, type Tokens } from '../../text/token';
import type { Attribution } from './attributions/attribution';
import type { Subject } from './attributions/subject';
import { Kind, type Chunk } from './chunks/chunk';
import type { Draft } from './draft';
import { classBits, Word } from './grammar/word-classes';
import { wordSet } from '../../text/word-set';

/** The span of the tokens `[first, last)`. */
export const spanOfTokens = ({ start, end }: Tokens, first: number, last: number): Span => ({
  start: start[first]!,
  end: end[last - 1]!,
});

/** Returns the speaker's words; for "the Kremlin's statement" the Kremlin. */
export function speakerOf(
  tokens: Tokens,
  chunks: readonly Chunk[],
  { subject }: Pick<Attribution, 'subject'>,
): Pick<Draft, 'speaker' | 'speakerHead' | 'firstToken' | 'headToken' | 'coordinated'> {
  if (!subject) return { speaker: null, speakerHead: null, firstToken: -1, headToken: -1, coordinated: false };
  const chunk = chunks[subject.from]!;
  const channel = channelInSubject(chunks, subject);
  if (channel > 0) return speakerOf(tokens, chunks, { subject: { ...subject, to: channel - 1 } });
  if (isPeopleOfPlaces(chunks, subject))
    return speakerOf(tokens, chunks, { subject: { ...subject, to: subject.from } });
  const owner =
    subject.owner || classBits(chunk.hash) & Word.Document ? ownerIn(tokens, chunk, subject.owner ?? false) : -1;
  const head = owner > 0 ? owner - 1 : chunk.head;
  return {
    speaker:
      owner > 0
        ? spanOfTokens(tokens, chunk.first, owner)
        : spanOfTokens(tokens, chunk.first, chunks[subject.to]!.last),
    speakerHead:
      subject.name === undefined
        ? spanOfTokens(tokens, chunk.first, head + 1)
        : spanOfTokens(tokens, chunks[subject.name]!.first, chunks[subject.name]!.last),
    firstToken: chunk.first,
    headToken: head,
    coordinated:
      subject.name === undefined &&
      chunks.slice(subject.from, subject.to).some(({ kind }) => kind === Kind.Conjunction),
  };
}

/** Returns the chunk where "in a post on X" begins in "the office in a post on X", or -1. */
function channelInSubject(chunks: readonly Chunk[], { from, to, name }: Subject): number {
  if (name !== undefined) return -1;
  for (let at = from + 1; at < to; at++) {
    const noun = chunks[at + 1]!;
    if (chunks[at]!.kind === Kind.Prep && isIn(chunks[at]!.hash) && noun.indefinite && isDocument(noun)) return at;
  }
  return -1;
}

const isIn = wordSet('in via through');
const isDocument = ({ kind, hash }: Chunk) => kind === Kind.Noun && (classBits(hash) & Word.Document) !== 0;

/**
 * Returns the token after the owner in a noun phrase ("Brandt['s claim]", "his [claim]"), or -1; a day owns nothing
 * ("Monday's polls").
 */
function ownerIn({ shape, hash }: Tokens, { first, last }: Chunk, mayBePronoun: boolean): number {
  for (let at = last - 1; at > first; at--)
    if (shape[at] === Shape.Possessive && !(classBits(hash[at - 1]!) & Word.Time)) return at;
  return mayBePronoun ? first + 1 : -1;
}

/** "Residents of Kell, Harrow and Alva": the list is of places, and the speakers are the residents. */
const isPeopleOfPlaces = (chunks: readonly Chunk[], { from, to }: Subject) =>
  chunks[from + 1]?.kind === Kind.Prep &&
  (chunks[from]!.bits & Word.Group) !== 0 &&
  chunks.slice(from, to).some(({ kind }) => kind === Kind.Conjunction);
