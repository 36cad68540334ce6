/** Finds all attributions of a sentence. */
import type { Attribution } from './attribution';
import { Kind, type Chunk } from '../chunks/chunk';
import { kindAt } from '../chunks/chunk-queries';
import {
  accordingTo,
  announcedSpeaker,
  colonQuotation,
  dashSource,
  firstSpeaker,
  headlineQuotation,
  speakerLabel,
} from './source-attributions';
import { nounAttribution } from './noun-attributions';
import { passiveAttribution } from './passive-attributions';
import { verbAttribution } from './verb-attributions';
import { verdictAttribution } from './verdicts';
import { isPronoun } from './who-can-speak';

/**
 * Returns the attributions of a chunked sentence.
 * @param headline whether the sentence is a title or a heading, where "X: Y" reports what X says
 * @param title whether it is the article's own title, where a report or a body may be named before the colon
 * @returns in order of their cues
 */
export function findAttributions(chunks: readonly Chunk[], headline: boolean, title = headline): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const attribution = announcedBy(chunks, attributionAt(chunks, at, found));
    if (attribution && !found.some((earlier) => isSaidAgain(chunks, earlier, attribution))) found.push(attribution);
  }
  if (!found.length) {
    const announced = announcedSpeaker(chunks);
    if (announced) found.push(announced);
  }
  const quotation = headline ? headlineQuotation(chunks) : null;
  if (quotation) found.unshift(quotation);
  const label = speakerLabel(chunks, headline, title);
  // A cue before the colon, or one with content after it, has priority over the label.
  if (
    label &&
    !found.some(({ cue, content }) => cue <= label.cue || content.some(({ from }) => from === label.cue + 1))
  )
    found.unshift(label);
  return found;
}

/** "Ortiz was cross: “How odd,” she wrote": whoever the words before the colon name is the pronoun. */
function announcedBy(chunks: readonly Chunk[], attribution: Attribution | null): Attribution | null {
  const from = attribution?.content[0]?.from ?? 0;
  if (!attribution?.subject || kindAt(chunks, from - 1) !== Kind.Colon || attribution.cue < from) return attribution;
  const named = isPronoun(chunks[attribution.subject.from]!) ? firstSpeaker(chunks, from - 1) : null;
  return named && !isPronoun(chunks[named.from]!) ? { ...attribution, subject: named } : attribution;
}

/** "Ortiz said: “It was late,” she said": the second names nobody else for the same words. */
const isSaidAgain = (chunks: readonly Chunk[], earlier: Attribution, { subject, content }: Attribution) =>
  subject !== null &&
  (subject.from === earlier.subject?.from || isPronoun(chunks[subject.from]!)) &&
  content.length === 1 &&
  earlier.content.some(({ from, to }) => from === content[0]!.from && to === content[0]!.to);

function attributionAt(chunks: readonly Chunk[], at: number, earlier: readonly Attribution[]): Attribution | null {
  const chunk = chunks[at]!;
  if (chunk.kind === Kind.According) return accordingTo(chunks, at);
  if (chunk.kind === Kind.Dash) return dashSource(chunks, at);
  if (chunk.kind === Kind.Colon && kindAt(chunks, at + 1) === Kind.Quote) return colonQuotation(chunks, at, earlier);
  if (chunk.kind === Kind.Noun) return nounAttribution(chunks, at, earlier);
  if (chunk.kind === Kind.Verb && !chunk.verb) return verdictAttribution(chunks, at);
  if ((chunk.kind !== Kind.Verb && chunk.kind !== Kind.Infinitive) || !chunk.verb) return null;
  return chunk.passive ? passiveAttribution(chunks, at) : verbAttribution(chunks, at, earlier);
}
