import { hashWord } from '../../../text/word-hash';
import { Shape } from '../../../text/token';
import { classBits } from '../../statements/grammar/word-classes';
import type { Piece } from '../find/piece';
import type { NameScan } from '../name-scan';

const THE = hashWord('the');

/**
 * Finds the names in one word that an article uses like a thing, with "the" before and no noun after, as no company's
 * is: "in the Amazon". One such use tells what the article means by all of them.
 * @returns the words' hashes
 */
export function thingsNamed(scan: NameScan, pieces: readonly Piece[]): ReadonlySet<number> {
  const things = new Set<number>();
  for (const piece of pieces) if (isLikeAThing(scan, piece)) things.add(scan.tokens.hash[piece.first]!);
  return things;
}

function isLikeAThing({ tokens }: NameScan, { first, end }: Piece): boolean {
  return (
    end - first === 1 &&
    first > 0 &&
    tokens.hash[first - 1] === THE &&
    tokens.shape[first - 1] === Shape.Lower &&
    tokens.shape[first] === Shape.Capitalised &&
    (end >= tokens.count || tokens.shape[end] !== Shape.Lower || classBits(tokens.hash[end]!) !== 0)
  );
}
