/** A snapshot of the article's text nodes, to find where the page has changed since. */
import type { FoundArticle } from '../find/find-article';
import { piecesOf, stillHolds } from '../text-map';

interface NodeSnapshot {
  readonly block: number;
  /** Null if the node had changed before the snapshot. */
  readonly data: string | null;
}

/** The article's text nodes; a node that several blocks share has an entry for each. */
export type Snapshot = ReadonlyMap<Node, readonly NodeSnapshot[]>;

/** Records the text nodes of each block; strings are shared with the page, not copied. */
export function takeSnapshot({ article, map }: FoundArticle): Snapshot {
  const snapshot = new Map<Node, NodeSnapshot[]>();
  for (const [block, span] of article.blocks.entries()) {
    const isCurrent = stillHolds(map, span);
    for (const { node } of piecesOf(map, span)) {
      const entry = { block, data: isCurrent ? node.data : null };
      const known = snapshot.get(node);
      if (known) known.push(entry);
      else snapshot.set(node, [entry]);
    }
  }
  return snapshot;
}

/** Returns the document and the shadow roots that contain the article's text. */
export function treesOf(snapshot: Snapshot): Set<Node> {
  return new Set([...snapshot.keys()].map((node) => node.getRootNode()));
}

/** Returns the numbers of the blocks whose text has gone or changed. Takes about 0.1 ms for 1,000 text nodes. */
export function staleBlocks(snapshot: Snapshot): Set<number> {
  const stale = new Set<number>();
  for (const node of snapshot.keys()) addStale(snapshot, node, stale);
  return stale;
}

/** Adds the blocks of a node that have changed. Ignores nodes that are not in the snapshot. */
export function addStale(snapshot: Snapshot, node: Node, stale: Set<number>): void {
  for (const { block, data } of snapshot.get(node) ?? []) {
    if (!node.isConnected || (node as Text).data !== data) stale.add(block);
  }
}
