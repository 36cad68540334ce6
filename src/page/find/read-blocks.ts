/**
 * One pass over a part of the page: its blocks of text, and the tree of block elements they stand
 * in. The walk follows pointers and not recursion, so that ten thousand nested elements are no
 * danger, and asks for no layout, so that it works on any DOM.
 */
import { atOnce, type Turns } from '../../turns';
import { BLOCK_TAGS } from './element-rules';
import { createTextBuilder, type ReadBlock } from './text-builder';

/** A block and the element, by its number in `PageText.elements`, that it stands in directly. */
export interface PlacedBlock extends ReadBlock {
  readonly element: number;
}

/** Block elements are numbered in the order in which they begin; a parent comes before its children. */
export interface PageText {
  readonly blocks: readonly PlacedBlock[];
  readonly elements: readonly Element[];
  /** Number of the enclosing block element; -1 for the root. */
  readonly parent: readonly number[];
}

export interface ReadingRules {
  /** Whether an element and all it holds are left out. */
  leavesOut(element: Element): boolean;
}

const ELEMENT = 1;
const TEXT = 3;

/** Nodes between two pauses; a fraction of a millisecond's work. */
const NODES_A_STEP = 500;

/** Reads all text in `root`, in document order. Linear in the number of nodes. */
export function readBlocks(root: Element, rules: ReadingRules): PageText {
  return atOnce(readBlocksInTurns(root, rules));
}

/**
 * The same in steps, for large pages. The page may change between two of them: a walk that stands
 * on a node which is taken out ends there, so a change means that the page must be read anew.
 */
export function* readBlocksInTurns(root: Element, { leavesOut }: ReadingRules): Turns<PageText> {
  const blocks: PlacedBlock[] = [];
  const elements: Element[] = [root];
  const parent: number[] = [-1];
  const builder = createTextBuilder();
  let current = 0;
  let links = 0;

  const place = (block: ReadBlock | null): void => {
    if (block) blocks.push({ ...block, element: current });
  };

  let node: Node | null = root.firstChild;
  let untilPause = NODES_A_STEP;
  while (node) {
    if (--untilPause === 0) {
      untilPause = NODES_A_STEP;
      yield;
    }
    let inside: Node | null = null;
    if (node.nodeType === TEXT) {
      builder.add(node as Text, links > 0);
    } else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      const tag = tagOf(element);
      if (tag === 'BR') place(builder.lineBreak());
      else if (!leavesOut(element)) {
        const isBlock = BLOCK_TAGS.has(tag);
        if (isBlock) place(builder.take());
        inside = element.firstChild;
        if (inside) {
          if (isBlock) {
            elements.push(element);
            parent.push(current);
            current = elements.length - 1;
          } else if (tag === 'A') links++;
        }
      } else if (BLOCK_TAGS.has(tag)) place(builder.take());
    }
    if (inside) {
      node = inside;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) {
        node = null;
        break;
      }
      if (node === elements[current]) {
        place(builder.take());
        current = parent[current]!;
      } else if (tagOf(node as Element) === 'A') links--;
    }
    node = node ? node.nextSibling : null;
  }
  place(builder.take());
  return { blocks, elements, parent };
}

/** Tag names are upper case in HTML and as written in XHTML and SVG. */
export function tagOf(element: Element): string {
  const { tagName } = element;
  return tagName.charCodeAt(0) >= 97 ? tagName.toUpperCase() : tagName;
}
