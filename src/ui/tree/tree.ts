/**
 * A drawing as data for a message: the background makes it from components (`tree-of.ts`), the page makes elements from
 * it (`build-tree.ts`). So a page loads neither the components nor their library.
 *
 *     ['p', { class: 'state' }, ['Not examined. ', ['q', {}, ['a word']]]]
 */
export type TreeNode = string | TreeElement;

export type TreeElement = readonly [
  tag: string,
  attributes: Readonly<Record<string, string>>,
  children?: readonly TreeNode[],
];
