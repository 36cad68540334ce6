/** Finds the sentence of a number, and the previous one. */
import type { Span } from '../../text/article';
import { sentenceOf, tokenAt, type Reading } from '../../text/reading';
import { placeOf, type NumberPlace } from './clause';

/** A number in its clause and sentence. */
export function placeIn(reading: Reading, number: Span): NumberPlace {
  const sentence = sentenceAround(reading, number.start);
  return placeOf(reading.article.text, sentence, number, previousText(reading, sentence));
}

/** The sentence at an offset. */
export function sentenceAround(reading: Reading, offset: number): Span {
  const { tokens, sentenceFirst } = reading;
  const sentence = sentenceOf(reading, tokenAt(tokens, offset));
  return { start: tokens.start[sentenceFirst[sentence]!]!, end: tokens.end[sentenceFirst[sentence + 1]! - 1]! };
}

/** The sentence before in the same block, or empty. */
function previousText(reading: Reading, { start }: Span): string {
  const { text } = reading.article;
  let at = start - 1;
  while (at > 0 && text[at] === ' ') at--;
  if (at <= 0 || text[at] === '\n') return '';
  const previous = sentenceAround(reading, at);
  return text.slice(previous.start, previous.end);
}
