/** Which element of the page holds the article: where its running text gathers. */
import type { PageText, PlacedBlock } from './read-blocks';

/** A block element, by number, and how much of the page's running text it holds. */
export interface Root {
  readonly element: number;
  /** One past the last element inside; elements are numbered so that a subtree is one stretch. */
  readonly end: number;
  /** Characters of running text inside, and on the whole page. */
  readonly prose: number;
  readonly pageProse: number;
}

/** A shorter block is no running text: a label, a date, a link. */
const SHORTEST_PROSE = 60;
/** Running text with a larger share of it in links is a list of links. */
const MOST_LINKS = 0.5;
/** An element is entered while it holds this share of what its parent holds. */
const ENTERS = 0.75;

/** How many characters of running text a block counts for. */
export function proseOf({ text, linkLength }: PlacedBlock): number {
  if (text.length < SHORTEST_PROSE || linkLength > text.length * MOST_LINKS) return 0;
  return text.length - linkLength;
}

/** The deepest element that holds most of the running text. Linear in the number of elements. */
export function chooseRoot({ blocks, elements, parent }: PageText): Root {
  const prose = new Float64Array(elements.length);
  const end = new Uint32Array(elements.length);
  for (const block of blocks) prose[block.element]! += proseOf(block);
  for (let element = elements.length - 1; element >= 0; element--) {
    end[element] = Math.max(end[element]!, element + 1);
    const above = parent[element]!;
    if (above < 0) continue;
    prose[above]! += prose[element]!;
    end[above] = Math.max(end[above]!, end[element]!);
  }
  const richest = richestChildren(parent, prose);
  let root = 0;
  for (;;) {
    const child = richest[root]!;
    if (child < 0 || prose[child]! < ENTERS * prose[root]! || isParagraph(elements[child]!)) break;
    root = child;
  }
  return { element: root, end: end[root]!, prose: prose[root]!, pageProse: prose[0]! };
}

function richestChildren(parent: readonly number[], prose: Float64Array): Int32Array {
  const richest = new Int32Array(parent.length).fill(-1);
  for (let element = 1; element < parent.length; element++) {
    const above = parent[element]!;
    const rival = richest[above]!;
    if (prose[element]! > 0 && (rival < 0 || prose[element]! > prose[rival]!)) richest[above] = element;
  }
  return richest;
}

function isParagraph(element: Element): boolean {
  return /^(?:p|li|dd|td|blockquote|pre|figcaption|h[1-6])$/i.test(element.tagName);
}
