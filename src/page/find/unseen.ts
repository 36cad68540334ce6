/** Leaves out blocks that the page's styles hide, if the DOM can tell. */
import type { ChosenBlock } from './assemble';
import type { PageText } from './read-blocks';

/** If more of the text is hidden than this, the page is not shown yet or its story is folded. */
const MOST_HIDDEN = 0.5;

/**
 * Leaves out blocks that are not rendered (`display: none` by a style sheet). Computes styles, not layout, and only for
 * chosen blocks. If the DOM has no styles, or most of the text is hidden, all blocks stay.
 */
export function withoutUnseen(chosen: readonly ChosenBlock[], { elements }: PageText): readonly ChosenBlock[] {
  if (typeof elements[0]?.checkVisibility !== 'function') return chosen;
  const seen = chosen.filter(({ block }) => elements[block.element]!.checkVisibility());
  return lengthOf(seen) >= lengthOf(chosen) * (1 - MOST_HIDDEN) ? seen : chosen;
}

function lengthOf(chosen: readonly ChosenBlock[]): number {
  return chosen.reduce((sum, { block }) => sum + block.text.length, 0);
}
