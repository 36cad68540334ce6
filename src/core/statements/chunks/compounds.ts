/** Words that a hyphen joins. */
import { HYPHEN } from '../../../text/marks';
import { Shape } from '../../../text/token';
import type { Tagged } from './tagged';

/** Whether a word is the first of a compound: "down-ballot", "left-wing"; the hyphen touches both words. */
export function isCompound({ reading: { tokens } }: Tagged, at: number, end: number): boolean {
  return (
    at + 2 < end &&
    tokens.hash[at + 1] === HYPHEN &&
    tokens.shape[at + 1] === Shape.Punctuation &&
    tokens.start[at + 1] === tokens.end[at] &&
    tokens.start[at + 2] === tokens.end[at + 1]
  );
}
