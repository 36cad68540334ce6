/** Reads an element of which it is known that it holds an article: nothing else of its page is part of the text. */
import { assemble, type Assembled } from './assemble';
import { kindOf } from './block-kinds';
import { chooseBlocks } from './choose-blocks';
import { chooseRoot } from './choose-root';
import { isSilent } from './leave-out';
import { readBlocksInTurns } from './read-blocks';
import { atOnce } from '../../turns';

/** Reads the text of an element, its first heading as the title. The text is `map.text`. */
export function readElement(element: Element): Assembled {
  const page = atOnce(readBlocksInTurns(element, { leavesOut: isSilent }));
  const block = page.blocks.find((one) => kindOf(one, page) === 'heading') ?? null;
  const title = { title: block?.text ?? null, block, heading: block && page.elements[block.element]! };
  const { blocks } = chooseBlocks(page, chooseRoot(page), title);
  return assemble([...(block ? [{ block, kind: 'title' } as const] : []), ...blocks]);
}
