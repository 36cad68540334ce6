/** Finds the figures that changed between two wordings of one paragraph. */
import { articleFromText, type Span } from '../text/article';
import { findQuantities } from '../text/quantities/find-quantities';
import type { Quantity } from '../text/quantities/quantity';
import { read } from '../text/reading';
import type { Piece } from './changed-words';

/** The words of a figure then and now, with their units. */
export interface FigureChange {
  readonly before: string;
  readonly after: string;
}

/** @param pieces of `changedWords(before, after)` */
export function changedFigures(before: string, after: string, pieces: readonly Piece[]): FigureChange[] {
  const old = quantitiesIn(before);
  const now = quantitiesIn(after);
  if (old.length === 0 || now.length === 0) return [];
  return replacedIn(pieces).flatMap(({ gone, fresh }) => {
    const were = old.filter((figure) => overlaps(figure, gone));
    const are = now.filter((figure) => overlaps(figure, fresh));
    return were.flatMap((was, at) => {
      const is = are[at];
      return is && !isSame(was, is)
        ? [{ before: before.slice(was.start, was.end), after: after.slice(is.start, is.end) }]
        : [];
    });
  });
}

/** The places where words gave way to others: in the old wording, and in the new one. */
function replacedIn(pieces: readonly Piece[]): { readonly gone: Span; readonly fresh: Span }[] {
  const found: { gone: Span; fresh: Span }[] = [];
  let inOld = 0;
  let inNew = 0;
  pieces.forEach(({ kind, text }, at) => {
    const previous = pieces[at - 1];
    if (kind === 'new' && previous?.kind === 'gone')
      found.push({
        gone: { start: inOld - previous.text.length - 1, end: inOld - 1 },
        fresh: { start: inNew, end: inNew + text.length },
      });
    // One space between two pieces.
    if (kind !== 'new') inOld += text.length + 1;
    if (kind !== 'gone') inNew += text.length + 1;
  });
  return found;
}

const quantitiesIn = (words: string) => findQuantities(read(articleFromText(words)));
const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const isSame = (a: Quantity, b: Quantity) =>
  a.low === b.low && a.high === b.high && a.unit === b.unit && a.modifier === b.modifier;
