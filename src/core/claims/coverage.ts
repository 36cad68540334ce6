import type { Claim } from '../annotations';

/** How much of what could be checked the datasets speak of. */
export interface Coverage {
  /** Claims that sources could support or contradict. */
  readonly checkable: number;
  /** Of these, claims with at least one note. */
  readonly withNote: number;
  /** Of these, claims without a note whose figure stands beside published estimates. */
  readonly withFigures: number;
  /** Claims of which the datasets say nothing. */
  readonly notExamined: number;
}

/** Counts for the badge and the popup: an unmarked claim must not look confirmed. */
export function coverageOf(claims: readonly Claim[]): Coverage {
  const withNote = claims.filter(({ notes }) => notes.length > 0).length;
  const withFigures = claims.filter(({ notes, figures }) => notes.length === 0 && figures.length > 0).length;
  return { checkable: claims.length, withNote, withFigures, notExamined: claims.length - withNote - withFigures };
}
