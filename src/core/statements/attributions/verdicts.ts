/**
 * Attributions without a verb of saying after the words: "“…” was Brandt's caption", "“…” is how Ortiz put it", "it was
 * safe, as Ortiz put it".
 */
import { wordSet } from '../../../text/word-set';
import { Kind, type Chunk } from '../chunks/chunk';
import { firstQuote, hasQuote, kindAt } from '../chunks/chunk-queries';
import { verdictNouns } from '../grammar/cue-noun-words';
import { Word } from '../grammar/word-classes';
import type { Attribution } from './attribution';
import { made } from './before-cue';
import { contentBefore } from './content-before';
import { hasMainClause } from './main-clause';
import { subjectBefore } from './subjects';

const isVerdict = wordSet(verdictNouns);
const isHow = wordSet('how');

/** Reads "“…” was Brandt's caption" at its verb. */
export function verdictAttribution(chunks: readonly Chunk[], at: number): Attribution | null {
  const noun = chunks[at + 1];
  if (kindAt(chunks, at - 1) !== Kind.Quote || !(chunks[at]!.bits & Word.Be) || noun?.kind !== Kind.Noun) return null;
  if (!noun.owned || !isVerdict(noun.hash)) return null;
  const subject = { from: at + 1, to: at + 1, owner: true };
  return made({ cue: at, verb: null, stance: null, subject }, [{ from: at - 1, to: at }], at + 2);
}

/** Reads "as Ortiz put it" and "is how Ortiz put it" at its verb, or returns null. */
export function putAttribution(chunks: readonly Chunk[], at: number): Attribution | null {
  const { verb } = chunks[at]!.verb!;
  if (verb.base !== 'put it') return null;
  const subject = subjectBefore(chunks, at);
  const opener = subject ? chunks[subject.from - 1] : undefined;
  if (!subject || !opener) return null;
  let first = subject.from - 1;
  if (opener.kind === Kind.Question && isHow(opener.hash)) first--;
  // "…, or, as Ortiz put it, “a joke”": the quotation after it is meant.
  else if (!(opener.bits & Word.As) || hasQuote(chunks, at + 1, chunks.length)) return null;
  const content = contentBefore(chunks, first);
  if (!content || !(content.quoted || (content.hasVerb && hasMainClause(chunks, content.from, content.to))))
    return null;
  const from = content.quoted ? firstQuote(chunks, content.from) : content.from;
  return made({ cue: at, verb, stance: verb.stance, subject }, [{ from, to: content.to }], at + 1);
}
