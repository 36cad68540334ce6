/** Reads an element that is known to contain an article; the rest of the page is ignored. */
import { assemble, type Assembled } from './assemble';
import { kindOf } from './block-kinds';
import { chooseBlocksInTurns } from './choose-blocks';
import { chooseRoot, statedBodies } from './choose-root';
import { isSilent, readingRules } from './leave-out';
import { readBlocksInTurns } from './read-blocks';
import { STATED_BODY } from './element-rules';
import { atOnce } from '../../turns';

/** Reads the text of an element, with its first heading as the title. The text is `map.text`. */
export function readElement(element: Element): Assembled {
  const page = atOnce(readBlocksInTurns(element, { ...readingRules(), leavesOut: isSilent, doubt: undefined }));
  const block = page.blocks.find((one) => kindOf(one, page) === 'heading') ?? null;
  const title = { title: block?.text ?? null, block, heading: block && page.elements[block.element]! };
  const bodies = statedBodies(page, element.querySelectorAll(STATED_BODY));
  const { blocks } = atOnce(chooseBlocksInTurns(page, chooseRoot(page, bodies), title));
  return assemble([...(block ? [{ block, kind: 'title' } as const] : []), ...blocks]);
}
