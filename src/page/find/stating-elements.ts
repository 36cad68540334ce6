/** Finds the elements in which a page may state what it is, all with a single query. */

/** In the order of the page, each list. */
export interface StatingElements {
  readonly headings: readonly Element[];
  readonly mains: readonly Element[];
  readonly metas: readonly Element[];
  readonly scripts: readonly Element[];
  /** Elements that call themselves the article's body. */
  readonly bodies: readonly Element[];
  /** Microdata of days. */
  readonly published: readonly Element[];
  readonly modified: readonly Element[];
  /** These headings and bodies, and all elements around them. */
  readonly aroundBody: ReadonlySet<Element>;
}

const TAGS = ['h1', 'main', 'meta', 'script'] as const;
const PROPERTIES = ['articleBody', 'datePublished', 'dateModified'] as const;
const SELECTOR = `[itemprop], ${TAGS.join(', ')}`;

/** Returns them in page order. */
export function statingElements(document: Document): StatingElements {
  const found = new Map<string, Element[]>([...TAGS, ...PROPERTIES].map((name) => [name, []]));
  for (const element of document.querySelectorAll(SELECTOR)) {
    found.get(element.localName)?.push(element);
    for (const property of element.getAttribute('itemprop')?.split(/\s+/) ?? []) found.get(property)?.push(element);
  }
  const of = (name: (typeof TAGS)[number] | (typeof PROPERTIES)[number]): readonly Element[] => found.get(name)!;
  return {
    headings: of('h1'),
    mains: of('main'),
    metas: of('meta'),
    scripts: of('script'),
    bodies: of('articleBody'),
    published: of('datePublished'),
    modified: of('dateModified'),
    aroundBody: withAllAround([...of('h1'), ...of('articleBody')]),
  };
}

/** Returns elements and all their ancestors; visits each once, however many parts there are. */
export function withAllAround(parts: readonly Element[]): Set<Element> {
  const around = new Set<Element>();
  for (const part of parts)
    for (let at: Element | null = part; at && !around.has(at); at = at.parentElement) around.add(at);
  return around;
}
