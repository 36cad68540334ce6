/** Joins chosen blocks: the article's text, its blocks and the map to the page. */
import type { Block, BlockKind } from '../../text/article';
import type { PlacedBlock } from './read-blocks';
import type { TextMap } from '../text-map';

/** Separator of blocks in an article's text. */
export const BLOCK_GAP = '\n\n';

export interface ChosenBlock {
  readonly block: PlacedBlock;
  readonly kind: BlockKind;
}

export interface Assembled {
  readonly map: TextMap;
  readonly blocks: readonly Block[];
}

/**
 * Joins blocks by a blank line, in the order given.
 * @param dayOf returns the ISO day that a block has of its own, or null
 */
export function assemble(
  chosen: readonly ChosenBlock[],
  dayOf?: ((block: PlacedBlock) => string | null) | null,
): Assembled {
  const blocks: Block[] = [];
  const texts: string[] = [];
  const [at, length, from]: [number[], number[], number[]] = [[], [], []];
  const node: Text[] = [];
  let start = 0;
  for (const { block, kind } of chosen) {
    const end = start + block.text.length;
    const day = dayOf?.(block);
    blocks.push(day ? { start, end, kind, day } : { start, end, kind });
    texts.push(block.text);
    for (let run = 0; run < block.at.length; run++) {
      at.push(start + block.at[run]!);
      length.push(block.length[run]!);
      node.push(block.node[run]!);
      from.push(block.from[run]!);
    }
    start = end + BLOCK_GAP.length;
  }
  return { blocks, map: { text: texts.join(BLOCK_GAP), at, length, node, from } };
}
