/** Small questions about the quotations of a sentence and the statements that may take them. */
import { Shape, type Tokens } from '../../text/token';
import { wordSet } from '../../text/word-set';
import { Kind, type Chunk } from './chunks/chunk';
import type { Attribution } from './attributions/attribution';
import type { Draft } from './draft';
import { authorVerbs } from './grammar/reporting-verb-rules';

/** Fewest tokens of a quotation that is a sentence, with its marks. */
export const SHORTEST_SPEECH = 4;

/** Whether a quotation is a sentence: it begins with a capital letter and has several words. */
export const isSpeech = (tokens: Tokens, { first, last }: Chunk) =>
  last - first >= SHORTEST_SPEECH && tokens.shape[first + 1] !== Shape.Lower;

/** Whether a cue is in the words of another statement. */
export const contains = ({ spans }: Draft, { cue }: Draft) =>
  cue !== null && spans.some(({ start, end }) => cue.start >= start && cue.end <= end);

/** Returns the quotation of a sentence that has only an adverbial before it: "As a parent, “we want more.”" */
export function quoteAfterLead(chunks: readonly Chunk[]): Chunk | null {
  const at = chunks.findIndex(({ kind }) => kind === Kind.Quote);
  const opener = chunks[0]!.kind;
  if (at < 2 || chunks[at - 1]!.kind !== Kind.Comma || (opener !== Kind.Prep && opener !== Kind.Subordinator))
    return null;
  const isLead = chunks
    .slice(1, at)
    .every(({ kind }) => kind === Kind.Noun || kind === Kind.Prep || kind === Kind.Comma);
  const quote = chunks[at]!;
  return isLead && quote.finite && quote.spoken && chunks.slice(at + 1).every(({ kind }) => kind === Kind.Other)
    ? quote
    : null;
}

/** "I suggest a thick bag", "I ask her if it is late": the author's own words. */
export const isAuthors = (chunks: readonly Chunk[], { subject, verb, cue }: Attribution) =>
  subject !== null &&
  verb !== null &&
  isSpeakerOnSelf(chunks[subject.from]!) &&
  (isAuthorVerb(verb.base) || chunks[cue]!.kind === Kind.Infinitive) &&
  chunks[cue]!.verb!.tense === 'base';

const AUTHOR_VERBS = new Set(authorVerbs.split(' '));
const isAuthorVerb = (base: string) => AUTHOR_VERBS.has(base);

/** "I said", "we told them": somebody quoted talks about themselves. */
export const isSpeakerOnSelf = (chunk: Chunk) => isSelf(chunk.hash);
const isSelf = wordSet("i we i'd we'd i've we've i'm we're i'll we'll");

/** Whether a quotation after this chunk is separate; “Morning Show” in "on CNN's “Morning Show”" is not. */
export const isSetOff = (before: Chunk | undefined) =>
  before === undefined ||
  before.kind === Kind.Comma ||
  before.kind === Kind.Dash ||
  before.kind === Kind.Other ||
  before.kind === Kind.Colon ||
  before.kind === Kind.Quote;

export function lastQuote(chunks: readonly Chunk[]): Chunk | null {
  const last = chunks.at(-1);
  return last?.kind === Kind.Quote ? last : null;
}
