/**
 * Maps the article's text to the page and back.
 *
 * The text is cut into runs. A run is a stretch that equals a part of one text node:
 *
 *   article text   T h e _ c a l l _ l a s t e d …          at      length   node   from
 *                  └────run 0─────┘└───run 1────┘           0       9        #a     3
 *                                                           9       6        #b     0
 *   text nodes     #a "\n  The call "   #b "lasted\u00adlong"  (dropped characters end a run)
 *
 * The text between two runs (a blank line between blocks, the space for a `<br>`) is not in the page. Runs ascend in
 * `at`, and the runs of one node are neighbours, so both directions are a binary search. Nothing here computes layout
 * or changes a node.
 */
import type { Span } from '../text/article';

/** Four lists of one length, one entry a run; `at` and `from` are UTF-16 offsets. */
export interface TextMap {
  readonly text: string;
  /** Start of the run in `text`, ascending. */
  readonly at: readonly number[];
  readonly length: readonly number[];
  readonly node: readonly Text[];
  /** Start of the run in its node's data. */
  readonly from: readonly number[];
}

/** A stretch of one text node, `[start, end)` in its data. */
export interface TextPiece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the stretches of text nodes that a span covers, in order. Neighbouring stretches of a node are joined, with
 * white space that was dropped between them.
 * @param span offsets into `map.text`; parts that are not in the page give nothing
 */
export function piecesOf(map: TextMap, { start, end }: Span): TextPiece[] {
  const pieces: { node: Text; start: number; end: number }[] = [];
  for (let run = firstRunEndingAfter(map, start); run < map.at.length; run++) {
    const at = map.at[run]!;
    if (at >= end) break;
    const offset = map.from[run]! - at;
    const node = map.node[run]!;
    const from = Math.max(start, at) + offset;
    const to = Math.min(end, at + map.length[run]!) + offset;
    const last = pieces.at(-1);
    if (last?.node === node) last.end = to;
    else if (to > from) pieces.push({ node, start: from, end: to });
  }
  return pieces;
}

/** Returns a span as static ranges, which cost nothing when the page changes. See {@link piecesOf}. */
export function rangesOf(map: TextMap, span: Span): StaticRange[] {
  return piecesOf(map, span).map(
    ({ node, start, end }) =>
      new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
  );
}

/**
 * Returns the text offset of a place in the page.
 * @param offset UTF-16 offset into `node`'s data; in dropped white space it counts as the end of the text before it
 * @returns null if the node is not part of the article
 */
export function offsetAt(map: TextMap, node: Node, offset: number): number | null {
  const runs = runsOf(map, node);
  if (!runs) return null;
  let [low, high] = runs;
  const first = low;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map.from[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  const run = Math.max(first, low - 1);
  const inside = Math.min(Math.max(0, offset - map.from[run]!), map.length[run]!);
  return map.at[run]! + inside;
}

/**
 * Whether the page still has the text that was read at this span. A message to another process is between reading and
 * painting, so check it before painting.
 */
export function stillHolds(map: TextMap, { start, end }: Span): boolean {
  for (let run = firstRunEndingAfter(map, start); run < map.at.length && map.at[run]! < end; run++) {
    const node = map.node[run]!;
    const words = map.text.slice(map.at[run], map.at[run]! + map.length[run]!);
    const from = map.from[run]!;
    if (!node.isConnected) return false;
    if (!node.data.startsWith(words, from) && node.data.slice(from, from + words.length).replace(/\s/g, ' ') !== words)
      return false;
  }
  return true;
}

/** Returns the span of a node's text, or null if it is not part of the article. */
export function spanOfNode(map: TextMap, node: Node): Span | null {
  const runs = runsOf(map, node);
  if (!runs) return null;
  const last = runs[1] - 1;
  return { start: map.at[runs[0]]!, end: map.at[last]! + map.length[last]! };
}

/** Returns the index of the first run that ends after `offset`. */
export function firstRunEndingAfter(map: TextMap, offset: number): number {
  let low = 0;
  let high = map.at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map.at[middle]! + map.length[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** `[first, end)` of a node's runs; built at the first question, since many pages never need it. */
const runsByNode = new WeakMap<TextMap, Map<Node, [number, number]>>();

function runsOf(map: TextMap, node: Node): [number, number] | null {
  let index = runsByNode.get(map);
  if (!index) {
    index = new Map();
    for (let run = 0; run < map.node.length; run++) {
      const known = index.get(map.node[run]!);
      if (known) known[1] = run + 1;
      else index.set(map.node[run]!, [run, run + 1]);
    }
    runsByNode.set(map, index);
  }
  return index.get(node) ?? null;
}
