/** A source as gathered: `show_link: false` marks copies and proxies, which are evidence and no address for a reader. */
export interface GatheredSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  readonly published: string | null;
  readonly licence: string | null;
  readonly show_link: boolean;
}

/** A source as the dataset has it: without the link that must not be shown. */
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
