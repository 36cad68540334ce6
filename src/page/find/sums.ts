/** What each element of a page holds, in characters. */
import { proseOf } from './choose-root';
import { isOffer } from './offer-rules';
import type { PageText, PlacedBlock } from './read-blocks';

/** Lists by an element's number; each counts what the elements inside hold too. */
export interface Sums {
  /** Running text that offers nothing. */
  readonly plain: Float64Array;
  readonly offers: Float64Array;
  readonly fields: Float64Array;
  readonly text: Float64Array;
}

/** Adds up a page. Linear in its blocks and elements. */
export function sumsOf({ blocks, elements, parent, fields }: PageText): Sums {
  const count = elements.length;
  const sums: Sums = {
    plain: new Float64Array(count),
    offers: new Float64Array(count),
    fields: new Float64Array(count),
    text: new Float64Array(count),
  };
  for (const block of blocks) {
    const prose = proseOf(block);
    sums.text[block.element]! += block.text.length;
    if (offers(block)) sums.offers[block.element]! += block.text.length;
    else if (prose > 0) sums.plain[block.element]! += prose;
  }
  for (const element of fields) sums.fields[element]! += 1;
  for (const sum of Object.values(sums) as Float64Array[]) addUp(sum, parent);
  return sums;
}

/** A block is asked about for the whole page and for the article. */
const known = new WeakMap<PlacedBlock, boolean>();

function offers(block: PlacedBlock): boolean {
  let answer = known.get(block);
  if (answer === undefined) known.set(block, (answer = isOffer(block.text)));
  return answer;
}

/** Adds what each element holds to the element around it; parents have lower numbers than their children. */
export function addUp(sum: Float64Array, parent: readonly number[]): void {
  for (let element = sum.length - 1; element > 0; element--) sum[parent[element]!]! += sum[element]!;
}
