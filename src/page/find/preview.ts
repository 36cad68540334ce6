/**
 * Decides whether a reader sees only the beginning of the article: what follows the text asks for an account or
 * subscription to go on. The page's own statement (`isAccessibleForFree`) only adds to that, because it is often wrong.
 */
import type { ChosenBlock } from './assemble';
import { ASKS, ENDS_OPEN, LONGEST_DEMAND, MOST_AFTER, READS_ON, SHORT_TEXT } from './preview-rules';
import type { PageText } from './read-blocks';
import { HEADINGS } from './root-rules';

/**
 * @param page everything read of the page, also beside its article
 * @param chosen the article's blocks
 * @param statesPaid whether the page states that not all of it is free
 */
export function isPreview(page: PageText, chosen: readonly ChosenBlock[], statesPaid: boolean): boolean {
  const last = chosen.findLast(({ block, kind }) => block.prose > 0 && kind === 'paragraph')?.block;
  if (last === undefined) return false;
  const after = page.blocks.lastIndexOf(last) + 1;
  if (after === 0 || !demandsAfter(page, after)) return false;
  const length = chosen.reduce((sum, { block }) => sum + block.text.length, 0);
  // A heading without its text is cut off, unless it is the demand's own.
  const next = page.blocks[after];
  const isCut = next && HEADINGS.has(page.tags[next.element]!) && !next.isOffer && !READS_ON.test(next.text);
  return statesPaid || length < SHORT_TEXT || isCut || ENDS_OPEN().test(last.text);
}

/** Whether the page asks for something after a block, before the reader may read on. */
function demandsAfter({ blocks, unread }: PageText, after: number): boolean {
  const lines = blocks.slice(after, after + MOST_AFTER).map(({ text }) => text);
  const parts = unread
    .filter(({ at }) => at >= after && at <= after + MOST_AFTER)
    .map(({ part }) => (part.textContent ?? '').slice(0, LONGEST_DEMAND).replace(/\s+/g, ' '));
  // A heading invites to read on, and the line below says how.
  const pairs = lines.map((line, number) => `${line} ${lines[number + 1] ?? ''} ${lines[number + 2] ?? ''}`);
  return [...pairs, ...parts].some((text) => {
    const said = text.slice(0, LONGEST_DEMAND);
    return READS_ON.test(said) && ASKS.test(said);
  });
}
