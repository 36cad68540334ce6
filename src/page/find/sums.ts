/** Sums up the text in each element of a page. */
import type { PageText } from './read-blocks';

/** Lists by an element's number; each includes the elements inside. */
export interface Sums {
  /** Running text without offers. */
  readonly plain: Float64Array;
  readonly offers: Float64Array;
  readonly fields: Float64Array;
  readonly text: Float64Array;
}

/** Sums up a page, or its part from one element to before another. Linear in its blocks and elements. */
export function sumsOf({ blocks, parent, fields }: PageText, from = 0, end = parent.length): Sums {
  const plain = new Float64Array(end);
  const offers = new Float64Array(end);
  const inputs = new Float64Array(end);
  const text = new Float64Array(end);
  for (const { element, text: words, prose, isOffer } of blocks) {
    text[element]! += words.length;
    if (isOffer) offers[element]! += words.length;
    else plain[element]! += prose;
  }
  for (const element of fields) if (element >= from && element < end) inputs[element]! += 1;
  // Parents have lower numbers than their children.
  for (let element = end - 1; element > from; element--) {
    const around = parent[element]!;
    plain[around]! += plain[element]!;
    offers[around]! += offers[element]!;
    inputs[around]! += inputs[element]!;
    text[around]! += text[element]!;
  }
  return { plain, offers, fields: inputs, text };
}
