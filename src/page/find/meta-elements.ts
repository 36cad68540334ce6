/** Reads a page's `<meta>` elements. */
import type { StatingElements } from './stating-elements';

export type Meta = ReadonlyMap<string, string>;

/**
 * Returns all `<meta>` values by lower-case name, with dots as colons ("DC.date" → "dc:date"). The first non-empty
 * value of a name counts. A `property` may have several names.
 */
export function readMeta({ metas, aroundBody }: Pick<StatingElements, 'metas' | 'aroundBody'>): Meta {
  const meta = new Map<string, string>();
  for (const element of metas) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const names = element.getAttribute(attribute);
      if (!names || (attribute === 'itemprop' && isOfTeaser(element, aroundBody))) continue;
      for (const name of names.split(/\s+/)) {
        const key = name.toLowerCase().replaceAll('.', ':');
        if (key && !meta.has(key)) meta.set(key, content);
      }
    }
  }
  return meta;
}

/** Whether it is microdata of another story in the page's body: an item without the page's heading. */
function isOfTeaser(element: Element, aroundBody: ReadonlySet<Element>): boolean {
  const item = element.closest('[itemscope]');
  return (
    item !== null &&
    !/^(?:html|body)$/i.test(item.tagName) &&
    !aroundBody.has(item) &&
    item.querySelector('a[href]') !== null
  );
}

/** Returns the first value under one of the names, or null. */
export function firstOf(meta: Meta, names: readonly string[]): string | null {
  for (const name of names) {
    const value = meta.get(name);
    if (value) return value;
  }
  return null;
}
