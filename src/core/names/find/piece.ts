import type { AliasHit } from '../alias-hits';
import type { TokenRange } from './stretches';

/** What may be one name. */
export interface Piece extends TokenRange {
  /** The alias that covers the whole piece, if one does. */
  readonly hit: AliasHit | null;
  /** First token of the title that stands before it ("Foreign Minister"), or -1. */
  readonly titleFirst: number;
  /** Whether it stands where any word is written with a capital. */
  readonly isInitial: boolean;
  /** Whether it is a name only if it can be linked: an ordinary word could stand here. */
  readonly isDoubtful: boolean;
}

/**
 * Makes a piece. Every piece is made here: objects of one make are read several times as fast as
 * copies with other fields in another order.
 */
export function makePiece(
  first: number,
  end: number,
  hit: AliasHit | null,
  titleFirst: number,
  isInitial: boolean,
  isDoubtful = false,
): Piece {
  return { first, end, hit, titleFirst, isInitial, isDoubtful };
}

/** A part of a stretch on its way to become a piece. */
export interface Cut extends TokenRange {
  readonly titleFirst: number;
  readonly isInitial: boolean;
}
