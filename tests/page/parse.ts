import { parseHTML } from 'linkedom';

/** A page of our own for a test: `head` and `body` are put into an English HTML document. */
export function page(body: string, head = '<title>A page</title>', lang = 'en'): Document {
  return parseHTML(`<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`).document;
}

/** Running text without meaning, of about the asked length in characters. */
export function prose(length: number, about = 'The council of Westhaven met on the old harbour plan'): string {
  const sentence = `${about}, and the members spoke for an hour about what it would cost. `;
  return sentence.repeat(Math.ceil(length / sentence.length)).trim();
}
