/**
 * Makes a tree from components that only draw: functions from props to elements, without hooks and handlers. What is
 * done with an element is said by its attributes (`data-act`), see `src/ui/card/card-acts.ts`.
 *
 * Not `preact-render-to-string`: it gives HTML, which the page would have to parse again.
 */
import { isValidElement, type ComponentChild, type ComponentChildren } from 'preact';
import type { TreeElement, TreeNode } from './tree';

/**
 * Returns what some children draw.
 * @throws Error for a component that uses a hook, and TypeError for a property that is a function
 */
export function treeOf(children: ComponentChildren): readonly TreeNode[] {
  if (Array.isArray(children)) return children.flatMap((child: ComponentChild) => treeOf(child));
  if (typeof children === 'string') return [children];
  if (typeof children === 'number' || typeof children === 'bigint') return [String(children)];
  // An object that is not an element of Preact's is data, and nothing is drawn for `true`.
  if (!isValidElement(children)) return [];
  const { type, props } = children;
  const { children: inside, ...attributes } = props as Readonly<Record<string, unknown>>;
  if (typeof type !== 'string') return treeOf((type as (props: unknown) => ComponentChildren)(props));
  const element: TreeElement = [type, attributesOf(type, attributes), treeOf(inside as ComponentChildren)];
  return [element];
}

/** Of what is said of an element false is a word, too: `aria-expanded="false"`. */
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
