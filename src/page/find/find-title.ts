/** Finds the article's title: the visible heading that agrees with what the page states. */
import { classOf } from './element-names';
import { readBlocks, type PageText, type PlacedBlock } from './read-blocks';
import { betweenWords } from './letter-patterns';

export interface FoundTitle {
  readonly title: string | null;
  /** The heading on the page, or null if none agrees with a stated title. */
  readonly block: PlacedBlock | null;
  readonly heading: Element | null;
}

/** Number of headings looked at; the title is among the first. */
const MOST_HEADINGS = 12;
/** Fewest letters of a heading that begins a title; a shorter one may do so by chance. */
const FEWEST_LETTERS = 8;
const ENOUGH_LETTERS = 16;
const SEPARATOR = /\s+[|\-–—\\/>»·•:]+\s+/;

/**
 * Finds the title.
 * @param page as it was read; other headings of the document are used if none in it has the title
 * @param stated titles that the page states, best first, the document's own last
 * @param outlet its name is cut off the end of a title
 */
export function findTitle(page: PageText, stated: readonly string[], outlet: string | null): FoundTitle {
  const document = page.elements[0]!.ownerDocument;
  const candidates = stated.map((title) => withoutOutlet(title, outlet));
  const keys = [...new Set(candidates.map(lettersOf))];
  const best =
    bestOf(headingsRead(page), keys) ??
    bestOf([...document.querySelectorAll('h1'), ...document.querySelectorAll('h2')], keys);
  if (best) return { title: best.block.text, block: best.block, heading: best.heading };
  return { title: candidates[0] ?? onlyHeading(document), block: null, heading: null };
}

/** Returns the read headings: `h1` first, then others that may be the title. */
function headingsRead({ elements, tags }: PageText): Element[] {
  const lesser = elements.filter((element, number) => {
    if (tags[number] === 'H2') return true;
    return tags[number] === 'H3' && (element.hasAttribute('itemprop') || /title/.test(classOf(element)));
  });
  return [...elements.filter((_, number) => tags[number] === 'H1'), ...lesser];
}

interface Heading {
  readonly key: string;
  readonly isSame: boolean;
  readonly block: PlacedBlock;
  readonly heading: Element;
}

/** Returns the heading that agrees with one of the titles, full agreement first; null if none does. */
function bestOf(headings: readonly Element[], keys: readonly string[]): Heading | null {
  let best: Heading | null = null;
  for (const heading of headings.slice(0, MOST_HEADINGS)) {
    const block = textOfHeading(heading);
    const key = block ? lettersOf(block.text) : '';
    if (!block || !keys.some((other) => saySame(key, other))) continue;
    const isSame = keys.includes(key);
    if (!best || (isSame && !best.isSame) || (isSame === best.isSame && key.length > best.key.length))
      best = { key, isSame, block, heading };
  }
  return best;
}

/** Whether one is the other, or its beginning, or its end ("Outlet: title"). */
function saySame(heading: string, stated: string): boolean {
  if (heading === stated) return true;
  if (heading.length < FEWEST_LETTERS || stated.length < FEWEST_LETTERS) return false;
  return (
    stated.startsWith(heading) ||
    heading.startsWith(stated) ||
    (heading.length >= ENOUGH_LETTERS && stated.endsWith(heading))
  );
}

/** Elements that are not part of a heading's words. */
const UNREAD: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'BUTTON', 'SVG']);

function onlyHeading(document: Document): string | null {
  const headings = document.querySelectorAll('h1');
  return headings.length === 1 ? (textOfHeading(headings[0]!)?.text ?? null) : null;
}

function textOfHeading(heading: Element): PlacedBlock | null {
  const { blocks } = readBlocks(heading, {
    leavesOut: (_, tag) => UNREAD.has(tag),
  });
  // A kicker above the title is a line of its own.
  return blocks.length < 3 ? (blocks.toSorted((a, b) => b.text.length - a.text.length)[0] ?? null) : null;
}

/** "Talks begin | TAG24" → "Talks begin": cuts the outlet's name, or the last part if at least three words remain. */
export function withoutOutlet(title: string, outlet: string | null): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const end = title.lastIndexOf(parts.at(-1)!);
  const before = title.slice(0, end).replace(/[\s|\-–—\\/>»·•:]+$/, '');
  const isOutlet = outlet !== null && lettersOf(parts.at(-1)!) === lettersOf(outlet);
  return isOutlet || before.split(/\s+/).length > 2 ? before : title;
}

/** Returns only letters and digits, in lower case, to compare two spellings of a title. */
export function lettersOf(text: string): string {
  const lower = text.toLowerCase();
  return lower.replace(betweenWords(lower), '');
}
