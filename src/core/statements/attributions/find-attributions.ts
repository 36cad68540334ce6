/** Finds all attributions of a sentence. */
import type { Attribution } from './attribution';
import { Kind, type Chunk } from '../chunks/chunk';
import { kindAt } from '../chunks/chunk-queries';
import {
  accordingTo,
  announcedSpeaker,
  colonQuotation,
  dashSource,
  headlineQuotation,
  speakerLabel,
} from './source-attributions';
import { nounAttribution } from './noun-attributions';
import { passiveAttribution } from './passive-attributions';
import { verbAttribution } from './verb-attributions';

/**
 * Returns the attributions of a chunked sentence.
 * @param headline whether the sentence is a title or a heading, where "X: Y" reports what X says
 * @param title whether it is the article's own title, where a report or a body may be named before the colon
 * @returns in order of their cues
 */
export function findAttributions(chunks: readonly Chunk[], headline: boolean, title = headline): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const attribution = attributionAt(chunks, at, found);
    if (attribution) found.push(attribution);
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

function attributionAt(chunks: readonly Chunk[], at: number, earlier: readonly Attribution[]): Attribution | null {
  const chunk = chunks[at]!;
  if (chunk.kind === Kind.According) return accordingTo(chunks, at);
  if (chunk.kind === Kind.Dash) return dashSource(chunks, at);
  if (chunk.kind === Kind.Colon && kindAt(chunks, at + 1) === Kind.Quote) return colonQuotation(chunks, at, earlier);
  if (chunk.kind === Kind.Noun) return nounAttribution(chunks, at, earlier);
  if ((chunk.kind !== Kind.Verb && chunk.kind !== Kind.Infinitive) || !chunk.verb) return null;
  return chunk.passive ? passiveAttribution(chunks, at) : verbAttribution(chunks, at, earlier);
}
