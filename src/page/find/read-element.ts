/** Reads an element of which it is known that it holds an article: nothing else of its page is part of the text. */
import { assemble, type Assembled } from './assemble';
import { chooseBlocks } from './choose-blocks';
import { chooseRoot } from './choose-root';
import { isSilent } from './leave-out';
import { readBlocksInTurns } from './read-blocks';
import { atOnce } from '../../turns';

/** The text is `map.text`. */
export function readElement(element: Element): Assembled {
  const page = atOnce(readBlocksInTurns(element, { leavesOut: isSilent }));
  const { blocks } = chooseBlocks(page, chooseRoot(page), { title: null, block: null, heading: null });
  return assemble(blocks);
}
