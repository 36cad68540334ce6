/**
 * What a court or another body was told, without the one who told it: "The court heard that …", "…, an inquest was
 * told". Such a statement has no speaker; the body is where it was said.
 */
import { wordSet } from '../../../text/word-set';
import { Kind, type Chunk } from '../chunks/chunk';
import { kindAt } from '../chunks/chunk-queries';
import { hearingBodies } from '../grammar/cue-noun-words';
import { Takes, type ReportingVerb } from '../grammar/verb-forms';
import type { Attribution } from './attribution';
import { beforeCue, made } from './before-cue';
import { contentAfter } from './content';
import { isUnsaid } from './not-said';
import { subjectBefore } from './subjects';

const isHearing = wordSet(hearingBodies);

/** Whether the verb is one of hearing, which reports only what a body was told. */
export const isHearingVerb = ({ base }: ReportingVerb) => base === 'hear';

/** Returns the attribution of the verb at `at`, if its subject is a body that hears people. */
export function heardAttribution(chunks: readonly Chunk[], at: number): Attribution | null {
  const subject = subjectBefore(chunks, at);
  if (!subject || subject.relative || !isHearing(chunks[subject.from]!.hash) || isUnsaid(chunks, at)) return null;
  const { verb } = chunks[at]!.verb!;
  // The listener is the subject, so none comes after the verb.
  const takes = (verb.takes & ~(Takes.Listener | Takes.ObjectInfinitive | Takes.MaybeListener)) | Takes.Clause;
  const told = { ...verb, takes };
  const base = { cue: at, verb: told, stance: told.stance, subject };
  const after = contentAfter(chunks, at, told);
  const content = after?.clause || after?.content?.quoted ? after.content : null;
  const found = content
    ? made(base, [content], content.to)
    : kindAt(chunks, subject.from - 1) === Kind.Comma || kindAt(chunks, subject.from - 1) === Kind.Quote
      ? beforeCue(chunks, at, after?.end ?? at + 1, base)
      : null;
  return found && { ...found, verb, subject: null, audience: subject };
}
