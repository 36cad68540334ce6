/**
 * One pass over a part of the page: its blocks of text, and the tree of block elements they stand
 * in. The walk follows pointers and not recursion, so that ten thousand nested elements are no
 * danger, and asks for no layout, so that it works on any DOM.
 */
import { atOnce, type Turns } from '../../turns';
import { BLOCK_TAGS } from './element-rules';
import { firstWithin, isShadowed, nextBeside, parentOf, standsAlone } from './flat-tree';
import { DRAWN_MARK } from './inline-rules';
import { isDrawnQuotation, jointAfter, jointBefore, signOf } from './inline-signs';
import { isOffer } from './offer-rules';
import { proseOf } from './prose';
import { createTextBuilder, type ReadBlock } from './text-builder';

/** A block and the element, by its number in `PageText.elements`, that it stands in directly. */
export interface PlacedBlock extends ReadBlock {
  readonly element: number;
  /** Characters of running text that it counts for. */
  readonly prose: number;
  /** Whether it reads like an offer, a form's explanation or a notice. */
  readonly isOffer: boolean;
}

/** A part of the page of which its names, or attributes, say that it stands beside the article. */
export interface Doubt {
  /** What raised it; parts of one name are judged together. */
  readonly name: string;
  /** What the name says, as bits of `Says`. */
  readonly says: number;
  /** Number of the element it was raised at. */
  readonly element: number;
}

/** A doubtful part that was not read: most pages do without. */
export interface Unread {
  readonly name: string;
  readonly says: number;
  readonly part: Element;
  /** How many blocks of the page are before it. */
  readonly at: number;
}

/** Block elements are numbered in the order in which they begin; a parent comes before its children. */
export interface PageText {
  readonly blocks: readonly PlacedBlock[];
  readonly elements: readonly Element[];
  /** Their tag names, upper case. */
  readonly tags: readonly string[];
  /** What their class names and ids say, as bits of `Says`. */
  readonly says: readonly number[];
  /** Number of the enclosing block element; -1 for the root. */
  readonly parent: readonly number[];
  readonly doubts: readonly Doubt[];
  /** Doubtful parts that were not read. */
  readonly unread: readonly Unread[];
  /** Numbers of the elements in which fields for an address, a name or a password stand. */
  readonly fields: readonly number[];
}

export interface ReadingRules {
  /** Whether an element and all it holds are left out; tag names are upper case. */
  leavesOut(element: Element, tag: string): boolean;
  /** What a block element's class names and id say, as bits of `Says`. */
  readonly says?: (element: Element) => number;
  /** What makes it doubtful whether an element is the article's, or null. */
  readonly doubt?: undefined | ((element: Element, tag: string) => Pick<Doubt, 'name' | 'says'> | null);
  /** Whether a part that is doubtful is left unread for now. */
  readonly putsOff?: (element: Element, tag: string, says: number) => boolean;
}

const ELEMENT = 1;
const TEXT = 3;
const FIELD = /^(?:email|text|password|tel)$/i;

/** Nodes between two pauses; a fraction of a millisecond's work. */
const NODES_A_STEP = 500;

/** Reads all text in `root`, in document order. Linear in the number of nodes. */
export function readBlocks(root: Element, rules: ReadingRules): PageText {
  return atOnce(readBlocksInTurns(root, rules));
}

/**
 * The same in steps, for large pages. The page may change between two of them: a walk that comes
 * to a node which is taken out ends there, so a change means that the page must be read again.
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
  /** The outermost `<q>` that is gone through, where marks are read around it. */
  let quotation: Element | null = null;
  /** Once a shadow root was seen, nodes may have another place than among their siblings. */
  let hasShadow = false;

  const place = (block: ReadBlock | null): void => {
    if (!block) return;
    const { text, at, length, node: nodes, from, linkLength } = block;
    const prose = proseOf(text, linkLength);
    blocks.push({ text, at, length, node: nodes, from, linkLength, element: current, prose, isOffer: isOffer(text) });
  };

  /** Goes into an element: its first node, or null where nothing of it is read. */
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
    const isBlock = BLOCK_TAGS.has(tag) || (tag.includes('-') && isParagraph(element, tags[current]!));
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
        builder.join(next ? jointAfter(isLink, next) : null);
      }
    }
    node = next;
  }
  place(builder.take());
  return { blocks, elements, tags, says, parent, doubts, unread, fields };
}

/** Whether an element of a page's own making is a block: no text stands beside it, and it stands in no paragraph. */
function isParagraph(element: Element, around: string): boolean {
  return standsAlone(element) && !/^(?:P|H[1-6])$/.test(around);
}

/** Tag names are upper case in HTML and as written in XHTML and SVG. */
export function tagOf(element: Element): string {
  const { tagName } = element;
  return tagName.charCodeAt(0) >= 97 ? tagName.toUpperCase() : tagName;
}
