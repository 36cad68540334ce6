/**
 * Reads a part of the page in one pass: its blocks of text, and the tree of block elements around them. The walk uses
 * pointers, not recursion, so that ten thousand nested elements do no harm, and needs no layout, so that it works in
 * any DOM.
 */
import { atOnce, type Turns } from '../../turns';
import { BLOCK_TAGS } from './element-rules';
import { firstWithin, isShadowed, nextBeside, parentOf, standsAlone } from './flat-tree';
import { DRAWN_MARK } from './inline-rules';
import { isDrawnQuotation, isInitial, jointAfter, jointBefore, signOf } from './inline-signs';
import { isOffer } from './offer-rules';
import { proseOf } from './prose';
import { createTextBuilder, type ReadBlock } from './text-builder';

/** A block, with the number (in `PageText.elements`) of the element that directly contains it. */
export interface PlacedBlock extends ReadBlock {
  readonly element: number;
  /** Number of characters of running text that it counts for. */
  readonly prose: number;
  /** Whether it reads like an offer, a form's explanation or a notice. */
  readonly isOffer: boolean;
}

/** A part of the page whose names or attributes say that it is beside the article. */
export interface Doubt {
  /** The name that raised it; parts of one name are judged together. */
  readonly name: string;
  /** The meaning of the name, as bits of `Says`. */
  readonly says: number;
  /** Number of the element with that name. */
  readonly element: number;
}

/** A doubtful part that was not read, because most pages do not need it. */
export interface Unread {
  readonly name: string;
  readonly says: number;
  readonly part: Element;
  /** Number of the page's blocks before it. */
  readonly at: number;
}

/**
 * The text of a page. Block elements are numbered in the order in which they begin; a parent comes before its children.
 */
export interface PageText {
  readonly blocks: readonly PlacedBlock[];
  readonly elements: readonly Element[];
  /** Their tag names, upper case. */
  readonly tags: readonly string[];
  /** Meaning of their class names and ids, as bits of `Says`. */
  readonly says: readonly number[];
  /** Number of the enclosing block element; -1 for the root. */
  readonly parent: readonly number[];
  readonly doubts: readonly Doubt[];
  /** Doubtful parts that were not read. */
  readonly unread: readonly Unread[];
  /** Numbers of the elements with fields for an address, a name or a password. */
  readonly fields: readonly number[];
}

export interface ReadingRules {
  /** Whether an element and its content are left out; tag names are upper case. */
  leavesOut(element: Element, tag: string): boolean;
  /** Returns the meaning of a block element's class names and id, as bits of `Says`. */
  readonly says?: (element: Element) => number;
  /** Returns the doubt whether an element belongs to the article, or null. */
  readonly doubt?: undefined | ((element: Element, tag: string) => Pick<Doubt, 'name' | 'says'> | null);
  /** Whether a doubtful part is left unread for now. */
  readonly putsOff?: (element: Element, tag: string, says: number) => boolean;
}

const ELEMENT = 1;
const TEXT = 3;
const FIELD = /^(?:email|text|password|tel)$/i;

/** Nodes between two pauses: a fraction of a millisecond. */
const NODES_A_STEP = 200;

/** Reads all text in `root`, in document order. Linear in the number of nodes. */
export function readBlocks(root: Element, rules: ReadingRules): PageText {
  return atOnce(readBlocksInTurns(root, rules));
}

/**
 * Reads in steps, for large pages. The page may change between two steps, and the walk ends at a node that was removed;
 * after a change the page must be read again.
 */
export function* readBlocksInTurns(root: Element, rules: ReadingRules): Turns<PageText> {
  const { leavesOut, doubt, putsOff } = rules;
  const blocks: PlacedBlock[] = [];
  const elements: Element[] = [root];
  const tags: string[] = [tagOf(root)];
  const says: number[] = [0];
  const parent: number[] = [-1];
  const doubts: Doubt[] = [];
  const unread: Unread[] = [];
  const fields: number[] = [];
  const builder = createTextBuilder();
  let current = 0;
  let links = 0;
  /** The outermost `<q>` around the present node for which marks are drawn. */
  let quotation: Element | null = null;
  /** True after the first shadow root: then nodes may be shown elsewhere than among their siblings. */
  let hasShadow = false;

  const place = (block: ReadBlock | null): void => {
    if (!block) return;
    const { text, at, length, node: nodes, from, linkLength } = block;
    const prose = proseOf(text, linkLength);
    blocks.push({ text, at, length, node: nodes, from, linkLength, element: current, prose, isOffer: isOffer(text) });
  };

  /** Enters an element: returns its first node, or null if nothing in it is read. */
  const enter = (element: Element, tag: string): Node | null => {
    if (leavesOut(element, tag)) {
      if (tag === 'INPUT' ? FIELD.test(element.getAttribute('type') ?? 'text') : tag === 'TEXTAREA')
        fields.push(current);
      if (BLOCK_TAGS.has(tag)) place(builder.take());
      return null;
    }
    const shadowed = isShadowed(element, tag);
    hasShadow ||= shadowed;
    const first = shadowed ? firstWithin(element) : element.firstChild;
    const isBlock =
      (BLOCK_TAGS.has(tag) && !isInitial(element)) || (tag.includes('-') && isParagraph(element, tags[current]!));
    if (isBlock) place(builder.take());
    if (!first) return null;
    if (isBlock) {
      const raised = doubt?.(element, tag) ?? null;
      if (raised && putsOff?.(element, tag, raised.says)) {
        unread.push({ ...raised, part: element, at: blocks.length });
        return null;
      }
      elements.push(element);
      tags.push(tag);
      says.push(rules.says?.(element) ?? 0);
      parent.push(current);
      current = elements.length - 1;
      if (raised) doubts.push({ ...raised, element: current });
      return first;
    }
    const sign = signOf(element, tag, builder.tail);
    if (sign === 'left-out') return null;
    if (sign) builder.put(sign);
    if (tag === 'A') links++;
    if (tag === 'Q' && !quotation && isDrawnQuotation(element, builder.tail())) {
      quotation = element;
      builder.putBefore(DRAWN_MARK);
    }
    const joint = jointBefore(element, tag);
    if (joint) builder.join(joint);
    return first;
  };

  let node: Node | null = root.firstChild;
  let untilPause = NODES_A_STEP;
  while (node) {
    if (--untilPause === 0) {
      untilPause = NODES_A_STEP;
      yield;
    }
    let inside: Node | null = null;
    if (node.nodeType === TEXT) place(builder.add(node as Text, links > 0));
    else if (node.nodeType === ELEMENT) {
      const tag = tagOf(node as Element);
      if (tag === 'BR') place(builder.lineBreak());
      else inside = enter(node as Element, tag);
    }
    if (inside) {
      node = inside;
      continue;
    }
    let next = hasShadow ? nextBeside(node) : node.nextSibling;
    while (!next) {
      node = hasShadow ? parentOf(node) : node.parentNode;
      if (!node || node === root) break;
      next = hasShadow ? nextBeside(node) : node.nextSibling;
      if (node === elements[current]) {
        place(builder.take());
        current = parent[current]!;
      } else {
        const isLink = tagOf(node as Element) === 'A';
        if (isLink) links--;
        if (node === quotation) {
          quotation = null;
          builder.put(DRAWN_MARK);
        }
        builder.join(next ? jointAfter(node as Element, isLink, next) : null);
      }
    }
    node = next;
  }
  place(builder.take());
  return { blocks, elements, tags, says, parent, doubts, unread, fields };
}

/** Whether a custom element is a block: no text is beside it, and it is not in a paragraph. */
function isParagraph(element: Element, around: string): boolean {
  return standsAlone(element) && !/^(?:P|H[1-6])$/.test(around);
}

/** Returns the tag name in upper case; it is so in HTML, but as written in XHTML and SVG. */
export function tagOf(element: Element): string {
  const { tagName } = element;
  return tagName.charCodeAt(0) >= 97 ? tagName.toUpperCase() : tagName;
}
