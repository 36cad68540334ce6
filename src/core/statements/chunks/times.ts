/** Reads points in time as chunks of their own, so that "said Tuesday" and "June report" are separated. */
import { Shape } from '../../../text/token';
import { Kind, plainChunk, type Chunk } from './chunk';
import type { Tagged } from './tagged';
import { Word } from '../grammar/word-classes';
import { DOT } from '../../../text/marks';

/** "Monday", "last week", "earlier this month", "Sept. 11", "on" stays outside. */
export function readTime(tagged: Tagged, at: number, end: number): Chunk | null {
  const { tokens } = tagged.reading;
  let next = at;
  while (next < end && next < at + 3 && tagged.bits[next]! & Word.TimeOpener) next++;
  if (next >= end || !(tagged.bits[next]! & Word.Time)) return null;
  const opener = next > at;
  const named = tokens.shape[next] === Shape.Capitalised;
  if (!opener && !named) return null;
  next++;
  while (next < end) {
    const bits = tagged.bits[next]!;
    const isDot =
      tokens.hash[next] === DOT &&
      tokens.shape[next] === Shape.Punctuation &&
      tokens.start[next] === tokens.end[next - 1] &&
      next + 1 < end &&
      tokens.shape[next + 1] === Shape.Number;
    if (isDot || tokens.shape[next] === Shape.Number || (bits & Word.Time && tokens.shape[next] !== Shape.Possessive))
      next++;
    else break;
  }
  // "Monday's statement", "May said": a name or the beginning of a noun phrase.
  if (next < end && tokens.shape[next] === Shape.Possessive) return null;
  if (
    next < end &&
    tokens.shape[next] === Shape.Quote &&
    tokens.start[next] === tokens.end[next - 1] &&
    tagged.quotations.covering[next]! < 0
  )
    return null;
  return plainChunk(Kind.Time, at, next, tokens.hash[at]!, Word.Time);
}
