/**
 * Chooses the element of the page that contains the article: where the most running text is.
 *
 * Every block adds to the elements around it: running text adds its length, stray text (labels, dates, links)
 * subtracts. The element with the greatest sum is chosen. A second column of the article makes its parent win; a list
 * of teasers does not.
 */
import type { PageText, PlacedBlock } from './read-blocks';
import {
  HEADINGS,
  LEAST_OF_ARTICLE,
  LEAST_OF_STATED,
  MOST_LINKS,
  PART_TAGS,
  STRAY_COST,
  TEASER_WEIGHT,
  TEXT_TAGS,
} from './root-rules';

/** A block element, by number. */
export interface Root {
  readonly element: number;
  /** One past the last element inside. Elements are numbered so that a subtree is one range. */
  readonly end: number;
}

/**
 * Returns the deepest element with the greatest sum. Linear in the number of elements.
 * @param bodies numbers of the elements that call themselves the article's body
 */
export function chooseRoot({ blocks, elements, tags, parent }: PageText, bodies: readonly number[]): Root {
  const prose = new Float64Array(elements.length);
  const worth = new Float64Array(elements.length);
  const end = new Uint32Array(elements.length);
  const isTeaser = teasers(tags, parent);
  for (const block of blocks) {
    const { element } = block;
    const gain = worthOf(block, tags[element]!);
    prose[element]! += block.prose;
    worth[element]! += gain > 0 && isTeaser[element] ? gain * TEASER_WEIGHT : gain;
  }
  for (let element = elements.length - 1; element >= 0; element--) {
    end[element] = Math.max(end[element]!, element + 1);
    const above = parent[element]!;
    if (above < 0) continue;
    prose[above]! += prose[element]!;
    worth[above]! += worth[element]!;
    end[above] = Math.max(end[above]!, end[element]!);
  }
  let best = 0;
  for (let element = 1; element < elements.length; element++) {
    const isInside = element < end[best]!;
    const isBetter = worth[element]! > worth[best]! || (isInside && worth[element] === worth[best]);
    if (isBetter && !PART_TAGS.has(tags[element]!)) best = element;
  }
  const stated = bodies.reduce((most, body) => (most < 0 || prose[body]! > prose[most]! ? body : most), -1);
  if (stated >= 0 && prose[stated]! >= LEAST_OF_STATED * prose[best]!) best = stated;
  best = mainWithin(best, end, { tags, prose });
  best = articleAround(best, { tags, parent, worth });
  return { element: best, end: end[best]! };
}

function worthOf({ prose, text, linkLength }: PlacedBlock, tag: string): number {
  if (prose > 0) return prose;
  const isText = (TEXT_TAGS.has(tag) || tag.includes('-')) && linkLength <= text.length * MOST_LINKS;
  return isText ? 0 : -STRAY_COST - text.length;
}

/** Returns a list with 1 for list items that have a heading: they list other articles. */
function teasers(tags: readonly string[], parent: readonly number[]): Uint8Array {
  const item = new Int32Array(tags.length);
  const isTeaser = new Uint8Array(tags.length);
  for (let element = 1; element < tags.length; element++) {
    const tag = tags[element]!;
    item[element] = tag === 'LI' ? element : item[parent[element]!]!;
    if (HEADINGS.has(tag)) isTeaser[item[element]!] = 1;
  }
  // Element 0 is the whole part, not an item.
  isTeaser[0] = 0;
  for (let element = 1; element < tags.length; element++) isTeaser[element] = isTeaser[item[element]!]!;
  return isTeaser;
}

/** Returns the numbers of those elements calling themselves the article's body that were read. */
export function statedBodies({ elements }: PageText, stated: Iterable<Element>): number[] {
  const bodies = new Set(stated);
  if (bodies.size === 0) return [];
  return elements.flatMap((element, number) => (bodies.has(element) ? [number] : []));
}

/** Returns the page's `<main>` inside an element if it has most of its text; else the element. */
function mainWithin(
  outer: number,
  end: Uint32Array,
  { tags, prose }: { readonly tags: readonly string[]; readonly prose: Float64Array },
): number {
  for (let element = outer + 1; element < end[outer]!; element++) {
    if (tags[element] === 'MAIN' && prose[element]! >= LEAST_OF_STATED * prose[outer]!) return element;
  }
  return outer;
}

interface Surroundings {
  readonly tags: readonly string[];
  readonly parent: readonly number[];
  readonly worth: Float64Array;
}

/** Returns the `<article>` around an element, with standfirst and first picture, unless it has much else. */
function articleAround(inner: number, { tags, parent, worth }: Surroundings): number {
  for (let element = inner; element > 0; element = parent[element]!) {
    if (tags[element] !== 'ARTICLE') continue;
    return worth[element]! >= LEAST_OF_ARTICLE * worth[inner]! ? element : inner;
  }
  return inner;
}
