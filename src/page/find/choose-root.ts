/**
 * Which element of the page holds the article: where its running text gathers.
 *
 * Every block is worth something to the elements around it: running text its length, stray text
 * (labels, dates, links) less than nothing. The element with the greatest sum holds the article;
 * a second column of the article's own pulls its parent in, a list of teasers keeps it out.
 */
import type { PageText, PlacedBlock } from './read-blocks';
import {
  DENSE_SCRIPT,
  DENSITY,
  LEAST_OF_ARTICLE,
  LEAST_OF_STATED,
  MOST_LINKS,
  PART_TAGS,
  SHORTEST_PROSE,
  STRAY_COST,
  TEASER_WEIGHT,
  TEXT_TAGS,
} from './root-rules';

/** A block element, by number. */
export interface Root {
  readonly element: number;
  /** One past the last element inside; elements are numbered so that a subtree is one stretch. */
  readonly end: number;
}

/** How many characters of running text a block counts for. */
export function proseOf({ text, linkLength }: PlacedBlock): number {
  if (linkLength > text.length * MOST_LINKS) return 0;
  const length = (text.length - linkLength) * (DENSE_SCRIPT.test(text) ? DENSITY : 1);
  return length < SHORTEST_PROSE ? 0 : length;
}

/** The deepest element whose text is worth most. Linear in the number of elements. */
export function chooseRoot({ blocks, elements, parent }: PageText): Root {
  const prose = new Float64Array(elements.length);
  const worth = new Float64Array(elements.length);
  const end = new Uint32Array(elements.length);
  const isTeaser = teasers(elements, parent);
  for (const block of blocks) {
    const { element } = block;
    const gain = worthOf(block, elements[element]!);
    prose[element]! += proseOf(block);
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
    if (isBetter && !PART_TAGS.test(elements[element]!.tagName)) best = element;
  }
  const stated = statedBody(elements, prose);
  if (stated >= 0 && prose[stated]! >= LEAST_OF_STATED * prose[best]!) best = stated;
  best = mainWithin(best, end, { elements, prose });
  best = articleAround(best, { elements, parent, worth });
  return { element: best, end: end[best]! };
}

function worthOf(block: PlacedBlock, element: Element): number {
  const prose = proseOf(block);
  if (prose > 0) return prose;
  const isText =
    (TEXT_TAGS.test(element.tagName) || element.tagName.includes('-')) &&
    block.linkLength <= block.text.length * MOST_LINKS;
  return isText ? 0 : -STRAY_COST - block.text.length;
}

/** 1 for the elements of list items that have a heading: those list other articles. */
function teasers(elements: readonly Element[], parent: readonly number[]): Uint8Array {
  const item = new Int32Array(elements.length).fill(-1);
  const isTeaser = new Uint8Array(elements.length);
  for (let element = 1; element < elements.length; element++) {
    const { tagName } = elements[element]!;
    item[element] = /^li$/i.test(tagName) ? element : item[parent[element]!]!;
    if (item[element]! >= 0 && /^h[1-6]$/i.test(tagName)) isTeaser[item[element]!] = 1;
  }
  return isTeaser.map((_, element) => (item[element]! < 0 ? 0 : isTeaser[item[element]!]!));
}

/** Whether an element calls itself the article's body. */
export function isStatedBody(element: Element): boolean {
  return /(?:^|\s)articleBody(?:\s|$)/.test(element.getAttribute('itemprop') ?? '');
}

/** The element that the page itself calls the article's body, the one with most text, or -1. */
function statedBody(elements: readonly Element[], prose: Float64Array): number {
  let body = -1;
  for (let element = 0; element < elements.length; element++) {
    if (isStatedBody(elements[element]!) && (body < 0 || prose[element]! > prose[body]!)) body = element;
  }
  return body;
}

/** The page's `<main>` inside an element, where most of its text stands in there; else the element. */
function mainWithin(
  outer: number,
  end: Uint32Array,
  { elements, prose }: { readonly elements: readonly Element[]; readonly prose: Float64Array },
): number {
  for (let element = outer + 1; element < end[outer]!; element++) {
    const isMain = /^main$/i.test(elements[element]!.tagName);
    if (isMain && prose[element]! >= LEAST_OF_STATED * prose[outer]!) return element;
  }
  return outer;
}

interface Surroundings {
  readonly elements: readonly Element[];
  readonly parent: readonly number[];
  readonly worth: Float64Array;
}

/** The `<article>` around an element, with its standfirst and first picture, unless much else is in it. */
function articleAround(inner: number, { elements, parent, worth }: Surroundings): number {
  for (let element = inner; element > 0; element = parent[element]!) {
    if (!/^article$/i.test(elements[element]!.tagName)) continue;
    return worth[element]! >= LEAST_OF_ARTICLE * worth[inner]! ? element : inner;
  }
  return inner;
}
