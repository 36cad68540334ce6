/** Finds places in an ordered list by binary search. */
import type { Span } from './article';

const NONE: readonly never[] = [];

/**
 * Returns the smallest number from 0 to `count` for which `isBefore` is false.
 * @param isBefore true for the first numbers, and false for all after them
 */
export function firstFrom(count: number, isBefore: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Returns the index of the first span that starts at a UTF-16 offset or later.
 * @param spans in the order of their starts
 * @returns an index from 0 to `spans.length`
 */
export function firstSpanFrom(spans: readonly Span[], offset: number): number {
  return firstFrom(spans.length, (at) => spans[at]!.start < offset);
}

/** Whether two spans have a character in common. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether the outer span contains the inner one. */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/**
 * Returns the spans that overlap a range of UTF-16 offsets.
 * @param spans in order, without overlap
 */
export function overlapping<Kind extends Span>(spans: readonly Kind[], start: number, end: number): readonly Kind[] {
  let first = firstSpanFrom(spans, start);
  if (first > 0 && spans[first - 1]!.end > start) first--;
  let next = first;
  while (next < spans.length && spans[next]!.start < end) next++;
  return first === next ? NONE : spans.slice(first, next);
}
