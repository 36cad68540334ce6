import { parseHTML } from 'linkedom';

/** Returns a page for a test: `head` and `body` in an English HTML document. */
export function page(body: string, head = '<title>A page</title>', lang = 'en'): Document {
  return parseHTML(`<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`).document;
}

/** Returns meaningless running text of about the given length (UTF-16 units). */
export function prose(length: number, about = 'The council of Westhaven met on the old harbour plan'): string {
  const sentence = `${about}, and the members spoke for an hour about what it would cost. `;
  return sentence.repeat(Math.ceil(length / sentence.length)).trim();
}
