/**
 * Makes a tree from components that only draw: functions from props to elements, without hooks and handlers. Attributes
 * (`data-act`) say what an element does, see `src/ui/card/card-acts.ts`.
 *
 * Not `preact-render-to-string`: its HTML would have to be parsed in the page.
 */
import { isValidElement, type ComponentChild, type ComponentChildren } from 'preact';
import type { TreeElement, TreeNode } from './tree';

/**
 * Returns the tree of some children.
 * @throws Error for a component that uses a hook, and TypeError for a property that is a function
 */
export function treeOf(children: ComponentChildren): readonly TreeNode[] {
  if (Array.isArray(children)) return children.flatMap((child: ComponentChild) => treeOf(child));
  if (typeof children === 'string') return [children];
  if (typeof children === 'number' || typeof children === 'bigint') return [String(children)];
  // Objects that are not Preact elements are data, and `true` draws nothing.
  if (!isValidElement(children)) return [];
  const { type, props } = children;
  const { children: inside, ...attributes } = props as Readonly<Record<string, unknown>>;
  if (typeof type !== 'string') return treeOf((type as (props: unknown) => ComponentChildren)(props));
  const element: TreeElement = [type, attributesOf(type, attributes), treeOf(inside as ComponentChildren)];
  return [element];
}

/** Attributes whose value may be false: `aria-expanded="false"`. */
const isSaid = (name: string) => /^(?:aria|data)-/.test(name);

function attributesOf(tag: string, properties: Readonly<Record<string, unknown>>): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function')
      throw new TypeError(`<${tag}> has a handler, ${name}: name an act instead (data-act).`);
    if (typeof value === 'string' || typeof value === 'number') attributes[name] = String(value);
    if (typeof value === 'boolean' && (value || isSaid(name))) attributes[name] = isSaid(name) ? String(value) : '';
  }
  return attributes;
}
