/**
 * Selects places in a text by the Web Annotation Data Model (W3C Recommendation of 23 February 2017, sections 4.2.4 and
 * 4.2.5): their words with some context, and their position. The model counts positions in Unicode characters, not in
 * UTF-16 units.
 */
import type { Span } from '../text/article';

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** Characters of context on each side, to tell equal words apart. */
const AROUND = 32;

/** Returns a function that makes the selectors of a span of the text. */
export function selectorsIn(text: string): (span: Span) => readonly [TextQuoteSelector, TextPositionSelector] {
  const characters = characterCounter(text);
  return ({ start, end }) => [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(outside(text, start - AROUND), start),
      suffix: text.slice(end, outside(text, end + AROUND)),
    },
    { type: 'TextPositionSelector', start: characters(start), end: characters(end) },
  ];
}

/** Moves an offset so that it does not split a surrogate pair. */
function outside(text: string, offset: number): number {
  const at = Math.max(0, Math.min(text.length, offset));
  const isLow = at > 0 && at < text.length && (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  return isLow ? at - 1 : at;
}

/** Returns a function that counts the Unicode characters before a UTF-16 offset. */
function characterCounter(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let at = 0; at < text.length; at++) if ((text.charCodeAt(at) & 0xfc00) === 0xd800) pairs.push(at);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => offset - pairs.filter((pair) => pair + 1 < offset).length;
}
