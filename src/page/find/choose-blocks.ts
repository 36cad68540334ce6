/** Chooses the blocks in the article's element that belong to the article, and their kinds. */
import type { BlockKind } from '../../text/article';
import { BLOCK_GAP, type ChosenBlock } from './assemble';
import { isDateLine } from './date-line';
import { kindOf } from './block-kinds';
import { withoutBoxes } from './boxes';
import type { Root } from './choose-root';
import { cutBlock } from './cut-block';
import { lettersOf, type FoundTitle } from './find-title';
import { isSiteNotice, VIDEO_LABEL } from './notice-rules';
import { isPlainOffer } from './offer-rules';
import { eachInTurns, type Turns } from '../../turns';
import type { PageText, PlacedBlock } from './read-blocks';
import { LONGEST_TEXT, TEXT_TAGS } from './root-rules';
import {
  ALL_LINK,
  endsSentence,
  LONGEST_LABEL,
  LONGEST_LINK,
  SHORTEST_HEADLINE,
  SHORTEST_REPEATED,
  SHORTEST_ROW,
  SHORTEST_STANDFIRST,
  WHOLLY_QUOTED,
} from './stray-rules';

/** Blocks between two pauses: many patterns are tried on each. */
const BLOCKS_A_TURN = 150;

export interface ChosenText {
  readonly blocks: readonly ChosenBlock[];
  /** Number of characters in the article's element beyond the longest text that is read. */
  readonly beyond: number;
  /** Whether it is a list of other stories, each with its linked headline. */
  readonly isTeaserList: boolean;
}

/**
 * Returns the article's blocks in reading order, without the title. Left out everywhere: boxes, notices of the site,
 * date lines. Left out before the first and after the last running text, and in rows as in a chart: links and labels.
 * Also left out: the caption of a picture above the text.
 */
export function* chooseBlocksInTurns(page: PageText, root: Root, title: FoundTitle): Turns<ChosenText> {
  const article = {
    ...page,
    blocks: page.blocks.filter(({ element }) => element >= root.element && element < root.end),
  };
  const { blocks: inside, isTeaserList } = withoutBoxes(article, root);
  yield;
  const kept: PlacedBlock[] = [];
  let room = LONGEST_TEXT - (title.block ? title.block.text.length + BLOCK_GAP.length : 0);
  let beyond = 0;
  for (const block of inside) {
    const part = room > 0 ? cutBlock(block, room) : null;
    if (part) kept.push(part);
    beyond += block.text.length - (part?.text.length ?? 0);
    room = beyond > 0 ? 0 : room - block.text.length - BLOCK_GAP.length;
  }
  return { blocks: yield* withoutStrays(kept, page, title), beyond, isTeaserList };
}

function* withoutStrays(
  blocks: readonly PlacedBlock[],
  page: PageText,
  { title }: FoundTitle,
): Turns<readonly ChosenBlock[]> {
  const inside = yield* withoutNotices(blocks, page, title);
  const first = inside.findIndex(({ block, kind }) => block.prose > 0 && kind !== 'caption');
  const last = inside.findLastIndex(({ block, kind }) => block.prose > 0 && kind !== 'caption');
  if (first < 0) return inside;
  let shapes: ReadonlySet<string> | null = null;
  const isSetAsText = (block: PlacedBlock): boolean => {
    shapes ??= new Set(inside.filter((other) => other.block.prose > 0).map((other) => shapeOf(other.block, page)));
    return shapes.has(shapeOf(block, page));
  };
  const isStrayAt = (index: number): boolean => {
    const { block, kind } = inside[index]!;
    if (isSignature(inside[index - 1], block)) return false;
    if (index < first || index > last) return isStrayOutside(block, kind, index > last);
    return isStray(block, kind, page.tags[block.element]!) && !isSetAsText(block);
  };
  const strays: boolean[] = [];
  yield* eachInTurns(inside.length, (index) => strays.push(isStrayAt(index)), BLOCKS_A_TURN);
  const chosen = inside.filter((_, index) => {
    if (!strays[index]) return true;
    if (isHeadline(inside[index]!)) return false;
    return index > first && index < last && rowLength(strays, index) < SHORTEST_ROW;
  });
  while (chosen.at(-1)?.kind === 'heading') chosen.pop();
  return chosen;
}

/** Returns blocks with their kinds, without the site's notices, date lines, the title said again and a caption said again. */
function* withoutNotices(
  blocks: readonly PlacedBlock[],
  page: PageText,
  title: string | null,
): Turns<readonly ChosenBlock[]> {
  const titleKey = title === null ? null : lettersOf(title);
  const said = new Set<string>();
  const kept: ChosenBlock[] = [];
  let isAfterLabel = false;
  const take = (block: PlacedBlock): void => {
    const kind = kindOf(block, page);
    const isOfPlayer = isAfterLabel && isStray(block, kind, page.tags[block.element]!);
    isAfterLabel = VIDEO_LABEL.test(block.text);
    if (isAfterLabel || isOfPlayer) return;
    if (isNotice(block) || (kind === 'heading' && lettersOf(block.text) === titleKey) || isDateLine(block.text)) return;
    if (!isOfPicture(kind) || !isSaidAgain(block.text, said)) kept.push({ block, kind });
  };
  yield* eachInTurns(blocks.length, (index) => take(blocks[index]!), BLOCKS_A_TURN);
  return kept;
}

/** Whether it is the name below a quotation: "— Jane Doe, mayor". */
function isSignature(before: ChosenBlock | undefined, { text, linkLength }: PlacedBlock): boolean {
  if (!before || text.length >= LONGEST_LABEL || linkLength >= text.length * ALL_LINK) return false;
  return before.kind === 'quotation' || WHOLLY_QUOTED.test(before.block.text);
}

/** Counts the stray neighbours in a row, this one included. */
function rowLength(strays: readonly boolean[], index: number): number {
  let from = index;
  let to = index + 1;
  while (from > 0 && strays[from - 1] && index - from < SHORTEST_ROW) from--;
  while (to < strays.length && strays[to] && to - index < SHORTEST_ROW) to++;
  return to - from;
}

function isOfPicture(kind: BlockKind): boolean {
  return kind === 'caption' || kind === 'credit';
}

/**
 * Describes a block's position in the tree: short lines with the same shape as the running text belong to it. A link
 * has a shape of its own.
 */
function shapeOf({ element: inner, linkLength }: PlacedBlock, { elements, parent }: PageText): string {
  const tags = [inner, parent[inner]!].map((number) => {
    const element = elements[number];
    return element ? `${element.tagName}.${element.getAttribute('class') ?? ''}` : '';
  });
  return `${linkLength > 0} ${tags.join(' ')}`;
}

/** Whether the words occurred before, like a caption below a picture and in its gallery. Records them. */
function isSaidAgain(text: string, said: Set<string>): boolean {
  if (text.length < SHORTEST_REPEATED) return false;
  if (said.has(text)) return true;
  said.add(text);
  return false;
}

function isNotice({ text }: PlacedBlock): boolean {
  return isSiteNotice(text) || isPlainOffer(text);
}

/**
 * Whether a block outside the running text is stray: labels and links of any shape, and the first picture's caption.
 */
function isStrayOutside({ text, linkLength }: PlacedBlock, kind: BlockKind, isAfter: boolean): boolean {
  if (linkLength >= text.length * ALL_LINK) return text.length <= LONGEST_LINK;
  if (isOfPicture(kind)) return !isAfter;
  if (kind === 'heading') return !isAfter && text.length < SHORTEST_STANDFIRST;
  return text.length < LONGEST_LABEL && !endsSentence(text);
}

/** Whether a paragraph is another story's linked headline. */
function isHeadline({ block: { text, linkLength }, kind }: ChosenBlock): boolean {
  const isLink = linkLength >= text.length * ALL_LINK;
  return isLink && kind === 'paragraph' && text.length >= SHORTEST_HEADLINE && !endsSentence(text);
}

/** Whether a block by itself is a link to elsewhere or a label. */
function isStray({ text, linkLength }: PlacedBlock, kind: BlockKind, tag: string): boolean {
  const isLink = linkLength >= text.length * ALL_LINK;
  if (kind === 'list-item') return isLink && text.length >= SHORTEST_HEADLINE;
  if (kind !== 'paragraph') return false;
  if (isLink) return text.length <= LONGEST_LINK;
  return !TEXT_TAGS.has(tag) && text.length < LONGEST_LABEL && !endsSentence(text);
}
