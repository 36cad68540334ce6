/** Blocks that the page's own styles hide, where the DOM can tell. */
import type { ChosenBlock } from './assemble';
import type { PageText } from './read-blocks';

/** With more of the text hidden than this the page is only not shown yet, or folds its story. */
const MOST_HIDDEN = 0.5;

/**
 * Leaves out blocks that are not rendered (`display: none` by a stylesheet). Asks for styles and
 * not for layout, and only for blocks that are the article's by everything else. Where the DOM has
 * no styles, or most of the text is hidden, all blocks stay.
 */
export function withoutUnseen(chosen: readonly ChosenBlock[], { elements }: PageText): readonly ChosenBlock[] {
  if (typeof elements[0]?.checkVisibility !== 'function') return chosen;
  const seen = chosen.filter(({ block }) => elements[block.element]!.checkVisibility());
  return lengthOf(seen) >= lengthOf(chosen) * (1 - MOST_HIDDEN) ? seen : chosen;
}

function lengthOf(chosen: readonly ChosenBlock[]): number {
  return chosen.reduce((sum, { block }) => sum + block.text.length, 0);
}
