/**
 * Decides what a change of the page means for the article. A page can report fifty thousand changes a second, so each
 * is judged in constant time, except for what it removes.
 */
import type { FoundArticle } from '../find/find-article';
import { addStale, staleBlocks, type Snapshot } from './snapshot';
import { MOST_REMOVED, SHORTEST_SHOWN } from './watch-rules';

/**
 * Whether a change affects the article: it is in the article's element or title, or an element around them lost or
 * gained children, a style sheet was removed, or the document's title changed.
 */
export function concerns(change: MutationRecord, { root, titleElement }: FoundArticle): boolean {
  const { type, target, addedNodes, removedNodes } = change;
  // Only shadow roots that have or had the article are watched.
  if (root !== null && root.isConnected && target.isConnected && target.getRootNode() !== target.ownerDocument)
    return type !== 'attributes' || holdsText(target as Element);
  if (type === 'attributes') return root !== null && showsText(target as Element, root);
  if (!root || root.contains(target) || titleElement?.contains(target) || target.nodeName === 'TITLE') return true;
  if (type !== 'childList') return false;
  if ([...removedNodes].some(({ nodeName }) => nodeName === 'STYLE' || nodeName === 'LINK')) return true;
  return !root.isConnected || holdsOne(removedNodes, root, titleElement) || holdsOne(addedNodes, root, titleElement);
}

/**
 * Whether an attribute changed on a part of the article with text, or on an element around the article that is not the
 * whole page.
 */
function showsText(target: Element, root: Element): boolean {
  if (root.contains(target)) return holdsText(target);
  return target.contains(root) && !/^(?:html|body)$/i.test(target.tagName);
}

function holdsText(element: Element): boolean {
  return (element.textContent ?? '').length >= SHORTEST_SHOWN;
}

function holdsOne(nodes: NodeList, root: Element, titleElement: Element | null): boolean {
  for (const node of nodes) {
    // Text contains nothing, and most nodes that come and go are text or have no children.
    if (node.firstChild && (node.contains(root) || (titleElement !== null && node.contains(titleElement)))) return true;
  }
  return false;
}

/**
 * Returns the blocks whose words a change has altered, if any. Words change only if a text node changes or leaves the
 * page; insertions move no mark.
 */
export function staleAfter(changes: readonly MutationRecord[], snapshot: Snapshot): Set<number> {
  const stale = new Set<number>();
  for (const { type, target, removedNodes } of changes) {
    if (type === 'attributes') continue;
    if (type === 'characterData') addStale(snapshot, target, stale);
    for (const removed of removedNodes) {
      if (!removed.firstChild) addStale(snapshot, removed, stale);
      else if (!addRemoved(removed, snapshot, stale)) return staleBlocks(snapshot);
    }
  }
  return stale;
}

/** Checks the text of a removed part; false if it is too large to check node by node. */
function addRemoved(part: Node, snapshot: Snapshot, stale: Set<number>): boolean {
  const walker = part.ownerDocument!.createTreeWalker(part, 4 /* NodeFilter.SHOW_TEXT */);
  let left = MOST_REMOVED;
  while (walker.nextNode()) {
    if (left-- === 0) return false;
    addStale(snapshot, walker.currentNode, stale);
  }
  return true;
}
