/** A source as gathered. `show_link: false` marks copies and proxies: evidence, but not an address for readers. */
export interface GatheredSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  readonly published: string | null;
  readonly licence: string | null;
  readonly show_link: boolean;
}

/** Returns a source as the dataset writes it, without a link that must not be shown. */
export function sourceFrom({ id, publisher, title, url, published, licence, show_link }: GatheredSource) {
  const isOpen = licence !== null && /^(?:CC|public domain|PDDL|OGL)/i.test(licence);
  return {
    id,
    publisher,
    title,
    url: show_link ? url : null,
    published: published !== null && /^\d{4}(?:-\d{2}){0,2}$/.test(published) ? published : null,
    ...(isOpen ? { remark: `Licence: ${licence}` } : {}),
  };
}
