/**
 * Finds speech inside quotations: in “The minister told me that it was late,” Ortiz said, the minister speaks too, as
 * told by Ortiz. The inside of a quotation is read as sentences of its own. Only speech counts there, not thoughts, and
 * only with a subject and a clause.
 */
import { sentenceOf } from '../../text/reading';
import type { Attribution } from './attributions/attribution';
import { Kind, type Chunk } from './chunks/chunk';
import { hasClause } from './chunks/chunk-queries';
import { chunk } from './chunks/chunks';
import { findAttributions } from './attributions/find-attributions';
import type { Quotation } from './chunks/quotation-marks';
import type { Tagged } from './chunks/tagged';
import { Takes } from './grammar/verb-forms';
import { Word } from './grammar/word-classes';

/** Fewest tokens of a quotation that may contain other speech. */
const SHORTEST = 8;

export interface QuotedSpeech {
  readonly chunks: readonly Chunk[];
  readonly attribution: Attribution;
}

/** Returns a reading in which the quotations inside quotations are the outermost. */
export function inside(tagged: Tagged): Tagged {
  const { list } = tagged.quotations;
  const covering = new Int32Array(tagged.quotations.covering.length).fill(-1);
  list.forEach((quotation, index) => {
    if (quotation.depth === 1) covering.fill(index, quotation.first, quotation.last);
  });
  return { ...tagged, quotations: { list, covering } };
}

/**
 * Returns who says what inside a quotation.
 * @param within a reading made by `inside`
 */
export function quotedSpeech(within: Tagged, { first, last }: Quotation): QuotedSpeech[] {
  const found: QuotedSpeech[] = [];
  if (last - first < SHORTEST) return found;
  const { sentenceFirst } = within.reading;
  let from = first + 1;
  for (let sentence = sentenceOf(within.reading, from) + 1; from < last; sentence++) {
    const to = Math.min(last, sentenceFirst[sentence] ?? last);
    if (mentionsSpeech(within, from, to)) {
      const chunks = chunk(within, from, to, false);
      for (const attribution of findAttributions(chunks, false))
        if (isSpeech(chunks, attribution)) found.push({ chunks, attribution });
    }
    from = to;
  }
  return found;
}

function mentionsSpeech({ bits }: Tagged, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bits[at]! & Word.Reporting) return true;
  return false;
}

/**
 * Whether it is the speech of a particular person, in a clause or in quoted words: "Officials have confirmed that …",
 * "she told me: ‘Go home’". "He says he is rich" and "I must say that …" are figures of speech.
 */
function isSpeech(chunks: readonly Chunk[], { cue, verb, subject, content }: Attribution): boolean {
  if (!verb || !subject || verb.takes & Takes.Weak || !(verb.takes & Takes.Quote)) return false;
  if (chunks[cue]!.kind !== Kind.Verb || chunks[cue]!.bits & (Word.Modal | Word.Negation)) return false;
  if (!content.length || content.some(({ from }) => from < cue)) return false;
  const speaker = chunks[subject.from]!;
  const { from, to } = content[0]!;
  if (chunks[from]!.kind === Kind.Quote) return true;
  return (
    (speaker.bits & Word.SubjectPronoun) === 0 &&
    (speaker.named || (speaker.bits & SPEAKS) !== 0) &&
    hasClause(chunks, from, to)
  );
}

const SPEAKS = Word.Role | Word.Group | Word.Title | Word.Body | Word.Document;
