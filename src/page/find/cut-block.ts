import type { PlacedBlock } from './read-blocks';

/**
 * Returns the beginning of a block, cut between two words if it has several.
 * @param longest largest length that is kept (UTF-16 units); a shorter block is unchanged
 */
export function cutBlock(block: PlacedBlock, longest: number): PlacedBlock {
  if (block.text.length <= longest) return block;
  const space = block.text.lastIndexOf(' ', longest);
  const end = space > 0 ? space : longest;
  const runs = block.at.findLastIndex((at) => at < end) + 1;
  return {
    ...block,
    text: block.text.slice(0, end),
    at: block.at.slice(0, runs),
    length: block.length.slice(0, runs).map((length, run) => Math.min(length, end - block.at[run]!)),
    node: block.node.slice(0, runs),
    from: block.from.slice(0, runs),
    linkLength: Math.min(block.linkLength, end),
  };
}
