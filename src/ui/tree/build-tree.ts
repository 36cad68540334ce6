/**
 * Builds elements from a tree, in a page. Only listed tags and attributes are made, so that no tree can run, load or
 * style anything; links lead to http and https only.
 */
import { isOpenable } from '../text/is-openable';
import type { TreeNode } from './tree';

const tags =
  /^(?:article|a|br|button|circle|details|div|figcaption|figure|g|h[2-4]|li|ol|path|p|q|section|span|strong|summary|svg|text|ul)$/;
const attributes =
  /^(?:(?:aria|data)-[a-z-]+|class|cx|cy|d|href|r|rel|role|tabindex|target|text-anchor|title|type|viewBox|x|y)$/;

/** Returns the nodes of a tree, not inserted yet. */
export function buildTree(document: Document, tree: readonly TreeNode[], isDrawing = false): Node[] {
  return tree.flatMap((node) => {
    if (typeof node === 'string') return document.createTextNode(node);
    const [tag, named, children = []] = node;
    if (!tags.test(tag)) return [];
    const draws = isDrawing || tag === 'svg';
    const element = draws ? document.createElementNS('http://www.w3.org/2000/svg', tag) : document.createElement(tag);
    for (const [name, value] of Object.entries(named))
      if (attributes.test(name) && (name !== 'href' || isOpenable(value))) element.setAttribute(name, value);
    element.append(...buildTree(document, children, draws));
    return element;
  });
}
