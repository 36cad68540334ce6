import type { AliasHit } from '../alias-hits';
import type { TokenRange } from './stretches';

/** A part of the text that may be one name. */
export interface Piece extends TokenRange {
  /** The alias that covers the whole piece, if one does. */
  readonly hit: AliasHit | null;
  /** First token of the title before it ("Foreign Minister"), or -1. */
  readonly titleFirst: number;
  /** Whether any word would be capitalised here. */
  readonly isInitial: boolean;
  /** Whether it is a name only if it can be linked, because it may be an ordinary word. */
  readonly isDoubtful: boolean;
}

/**
 * Makes a piece. All pieces are made here, because engines read objects with the same fields in the same order several
 * times faster.
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

/** A part of a stretch that is being cut into pieces. */
export interface Cut extends TokenRange {
  readonly titleFirst: number;
  readonly isInitial: boolean;
}
