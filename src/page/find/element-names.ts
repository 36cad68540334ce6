/** Reads the meaning of an element's class names and id. */
import { NAME_STEMS, nameWords, Says, STEM_LETTERS } from './name-rules';

/** An id of many words is a heading made into an anchor and says nothing about the layout. */
const SLUG = /^(?:[a-z0-9]+-){3}/;

const WORD = /[A-Z]*[a-z0-9]+|[A-Z]+/g;

/** Returns the class names of an element as written; empty if it has none. */
export function classOf(element: Element): string {
  return element.getAttribute('class') ?? '';
}

/** Returns the id of an element as written; empty if it has none with a meaning. */
export function idOf(element: Element): string {
  const id = element.getAttribute('id');
  return id === null || SLUG.test(id) ? '' : id;
}

/** Splits names into lower-case words: "relatedPosts js-share_bar" → "related posts js share bar". */
export function wordsOf(names: string): string {
  return (names.match(WORD) ?? []).join(' ').toLowerCase();
}

/** Returns the meaning of names as bits of {@link Says}: by single words, by two in a row, and by their beginnings. */
export function meaningOf(names: string): number {
  const meanings = nameWords();
  let says = 0;
  let before: string | null = null;
  for (const written of names.match(WORD) ?? []) {
    const word = written.toLowerCase();
    if (before !== null) says |= meanings.get(`${before}-${word}`) ?? 0;
    const said = meanings.get(word) ?? 0;
    says |= said;
    before = said & Says.FirstOfTwo ? word : null;
    const stem = NAME_STEMS.get(word.slice(0, STEM_LETTERS));
    if (stem !== undefined && word.startsWith(stem)) says |= Says.Beside;
  }
  return says & ~Says.FirstOfTwo;
}
