/** Leaves out blocks, and parts of a line, that the page's styles hide, if the DOM can tell. */
import { eachInTurns, type Turns } from '../../turns';
import type { ChosenBlock } from './assemble';
import { classOf } from './element-names';
import type { PageText, PlacedBlock } from './read-blocks';

/** If more of the text is hidden than this, the page is not shown yet or its story is folded. */
const MOST_HIDDEN = 0.5;

/** Styles of what nobody sees as text: display, line through it, clips such as `rect(0 0 0 0)`. */
const UNSEEN = /^none|line-through|rect/;

/** Blocks between two pauses: the styles of every element in them are read. */
const BLOCKS_A_TURN = 10;

/**
 * Leaves out blocks that are not rendered (`display: none` by a style sheet), and words within a line that are not, are
 * clipped away or struck out. Computes styles, not layout, and only for chosen blocks. If the DOM has no styles, or most
 * of the text is hidden, all blocks stay.
 */
export function* withoutUnseenInTurns(
  chosen: readonly ChosenBlock[],
  { elements }: PageText,
): Turns<readonly ChosenBlock[]> {
  if (typeof elements[0]?.checkVisibility !== 'function') return chosen;
  const seen: ChosenBlock[] = [];
  const isUnseen = unseenParts();
  const take = ({ block, kind }: ChosenBlock): void => {
    const around = elements[block.element]!;
    const left = around.checkVisibility()
      ? block.node.map(({ parentElement }) => isUnseen(parentElement, around))
      : null;
    const part = left?.includes(true) ? withoutRuns(block, left) : block;
    if (left && part.text) seen.push({ block: part, kind });
  };
  yield* eachInTurns(chosen.length, (index) => take(chosen[index]!), BLOCKS_A_TURN);
  return lengthOf(seen) >= lengthOf(chosen) * (1 - MOST_HIDDEN) ? seen : chosen;
}

function lengthOf(chosen: readonly ChosenBlock[]): number {
  return chosen.reduce((sum, { block }) => sum + block.text.length, 0);
}

/**
 * Returns a test whether an element, or one between it and its block, shows nothing or struck-out text. Elements with
 * the same names inside the same names look alike, so that few styles are read.
 */
function unseenParts(): (part: Element | null, around: Element) => boolean {
  const known = new Map<string, boolean>();
  return function isUnseen(part, around): boolean {
    if (!part || part === around || !around.contains(part)) return false;
    const { parentElement } = part;
    const names = [part, parentElement!].map((element) => `${element.localName}.${classOf(element)}`).join();
    let isHidden = known.get(names);
    if (isHidden === undefined) {
      const { display, clip, textDecorationLine } = getComputedStyle(part);
      isHidden = UNSEEN.test([display, textDecorationLine, clip].join(' '));
      known.set(names, isHidden);
    }
    return isHidden || isUnseen(parentElement, around);
  };
}

/** Returns a block without some of its runs, and without the white space that would be doubled. */
function withoutRuns(block: PlacedBlock, isLeftOut: readonly boolean[]): PlacedBlock {
  let text = '';
  let end = 0;
  const [at, length, from]: [number[], number[], number[]] = [[], [], []];
  const node: Text[] = [];
  for (const [run, place] of block.at.entries()) {
    // Characters between two runs have no place in the page.
    if (text) text += block.text.slice(end, place);
    end = place + block.length[run]!;
    if (isLeftOut[run]) continue;
    const skipped = block.text[place] === ' ' && /^$| $/.test(text) ? 1 : 0;
    if (place + skipped === end) continue;
    at.push(text.length);
    length.push(end - place - skipped);
    node.push(block.node[run]!);
    from.push(block.from[run]! + skipped);
    text += block.text.slice(place + skipped, end);
  }
  text += text ? block.text.slice(end) : '';
  return { ...block, text, at, length, node, from };
}
