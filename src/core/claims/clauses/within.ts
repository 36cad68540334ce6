/** Finds spans of an ordered list by where they stand, without going through the list. */
import type { Span } from '../../../text/article';

/**
 * The first span that starts at an offset or later, by binary search.
 * @param spans in the order of their starts
 * @returns an index from 0 to `spans.length`
 */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The spans that have a character in common with a stretch.
 * @param spans in order, without overlap
 */
export function overlapping<Kind extends Span>(spans: readonly Kind[], start: number, end: number): readonly Kind[] {
  let first = firstFrom(spans, start);
  if (first > 0 && spans[first - 1]!.end > start) first--;
  let next = first;
  while (next < spans.length && spans[next]!.start < end) next++;
  return first === next ? NONE : spans.slice(first, next);
}

const NONE: readonly never[] = [];
