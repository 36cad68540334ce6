import type { Reading } from '../../text/reading';
import type { TokenRange } from './find/stretches';

/** Returns the span of a range of tokens. */
export function spanOf({ tokens }: Reading, { first, end }: TokenRange): { start: number; end: number } {
  return { start: tokens.start[first]!, end: tokens.end[end - 1]! };
}
