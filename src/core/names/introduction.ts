import type { Span } from '../article';
import { Shape } from '../text/tokens';
import { isAdjacent, type NameScan } from './name-scan';
import type { Piece } from './pieces';
import { spanOf } from './link';
import { Is } from './word-class';

/** Words before a name that may introduce it, at most. */
const LONGEST = 8;

/**
 * The words before a name that say who it is: "US teacher" in "US teacher Marc Fogel". They hold at
 * least one lower-case noun or a title and begin after an article, a verb, a preposition or a mark.
 */
export function introductionOf(scan: NameScan, piece: Piece): Span | null {
  const { tokens, classes } = scan;
  let first = piece.first;
  let hasNoun = false;
  for (let at = piece.first - 1; at >= 0 && piece.first - at <= LONGEST; at--) {
    const shape = tokens.shape[at]!;
    if (shape > Shape.Mixed || (isAdjacent(tokens, at + 1) && at + 1 === piece.first)) break;
    if (classes[at]! & (Is.Function | Is.PersonVerb | Is.Particle | Is.Joiner)) break;
    if (shape === Shape.Lower && !isRoleNoun(scan, at) && !hasNoun) break;
    if (isRoleNoun(scan, at)) hasNoun = true;
    first = at;
  }
  return hasNoun && first < piece.first ? spanOf(scan.reading, { first, end: piece.first }) : null;
}

function isRoleNoun({ classes }: NameScan, at: number): boolean {
  return (classes[at]! & (Is.TitleHead | Is.Honorific)) !== 0;
}
