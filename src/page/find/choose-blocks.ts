/** Which blocks of the article's element are the article's, and what each of them is. */
import type { BlockKind } from '../../text/article';
import { BLOCK_GAP, type ChosenBlock } from './assemble';
import { kindOf } from './block-kinds';
import { proseOf, type Root } from './choose-root';
import { cutBlock } from './cut-block';
import { lettersOf, type FoundTitle } from './find-title';
import type { PageText, PlacedBlock } from './read-blocks';
import { LONGEST_TEXT, TEXT_TAGS } from './root-rules';
import {
  ALL_LINK,
  LONGEST_LABEL,
  LONGEST_NOTICE,
  NOTICE_LINE,
  NOTICE_START,
  SENTENCE_END,
  SHORTEST_HEADLINE,
  SHORTEST_ROW,
} from './stray-rules';

export interface ChosenText {
  readonly blocks: readonly ChosenBlock[];
  /** Characters in the article's element that lie beyond the longest text that is read. */
  readonly beyond: number;
}

/**
 * The article's blocks in reading order, the title not among them. Notices of the site are left
 * out everywhere; links and labels before the first and after the last running text, and where
 * labels come in a row, as in a chart.
 */
export function chooseBlocks(page: PageText, root: Root, title: FoundTitle): ChosenText {
  const inside = page.blocks.filter(({ element }) => element >= root.element && element < root.end);
  const kept: PlacedBlock[] = [];
  let room = LONGEST_TEXT - (title.block ? title.block.text.length + BLOCK_GAP.length : 0);
  let beyond = 0;
  for (const block of inside) {
    const part = room > 0 ? cutBlock(block, room) : null;
    if (part) kept.push(part);
    beyond += block.text.length - (part?.text.length ?? 0);
    room = beyond > 0 ? 0 : room - block.text.length - BLOCK_GAP.length;
  }
  return { blocks: withoutStrays(kept, page, title), beyond };
}

function withoutStrays(blocks: readonly PlacedBlock[], page: PageText, { title }: FoundTitle): ChosenBlock[] {
  const titleKey = title === null ? null : lettersOf(title);
  const inside = blocks
    .map((block) => ({ block, kind: kindOf(block, page) }))
    .filter(({ block, kind }) => !isNotice(block) && !(kind === 'heading' && lettersOf(block.text) === titleKey));
  const first = inside.findIndex(({ block }) => proseOf(block) > 0);
  const last = inside.findLastIndex(({ block }) => proseOf(block) > 0);
  if (first < 0) return inside;
  const strays = inside.map(({ block, kind }) => isStray(block, kind, page.elements[block.element]!));
  const chosen = inside.filter((_, index) => {
    if (!strays[index]) return true;
    return index > first && index < last && rowLength(strays, index) < SHORTEST_ROW;
  });
  while (chosen.at(-1)?.kind === 'heading') chosen.pop();
  return chosen;
}

/** How many neighbours in a row, with this one, are stray. */
function rowLength(strays: readonly boolean[], index: number): number {
  let from = index;
  let to = index + 1;
  while (from > 0 && strays[from - 1] && index - from < SHORTEST_ROW) from--;
  while (to < strays.length && strays[to] && to - index < SHORTEST_ROW) to++;
  return to - from;
}

function isNotice({ text }: PlacedBlock): boolean {
  return text.length <= LONGEST_NOTICE && (NOTICE_LINE.test(text) || NOTICE_START.test(text));
}

/** A link to elsewhere or a label, where it stands alone. */
function isStray({ text, linkLength }: PlacedBlock, kind: BlockKind, element: Element): boolean {
  const isLink = linkLength >= text.length * ALL_LINK;
  if (kind === 'list-item') return isLink && text.length >= SHORTEST_HEADLINE;
  if (kind !== 'paragraph') return false;
  if (isLink) return text.length <= LONGEST_NOTICE;
  return !TEXT_TAGS.test(element.tagName) && text.length < LONGEST_LABEL && !SENTENCE_END.test(text);
}
