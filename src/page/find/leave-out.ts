/** Whether an element stands beside the article, not in it. */
import { classOf, idOf, meaningOf, wordsOf } from './element-names';
import { BESIDE_ROLES, BLOCK_TAGS, PHRASE_TAGS, SENTENCE_CONTROLS, SILENT_TAGS, WHOLE_TAGS } from './element-rules';
import { isWords } from './flat-tree';
import { Says } from './name-rules';
import type { ReadingRules } from './read-blocks';

/** A longer text is no author's line. */
const LONGEST_BYLINE = 100;

/** Looks into elements that are costly where they are nested. */
const MOST_LOOKS = 2_000;

/** A doubt about text that the page takes out of the order in which it is read aloud. */
const NOT_READ_ALOUD = 'aria-hidden';

/** A doubt about what a class name hides, where the DOM knows no styles. */
const HIDDEN_BY_NAME = 'hidden by its class';
const HIDING = /(?:^|\s)(?:hidden|hide|is-hidden|d-none|display-none)(?:\s|$)/;
/** "hidden md:block", "d-none d-md-block": hidden on small screens alone. */
const SHOWN_SOMEWHERE = /(?:[:-](?:block|flex|grid|inline(?:-\w+)?|visible|table)(?:\s|$))/;

/** Left out on every page: code, controls, editors, navigation, what is hidden or struck out. */
export function isSilent(element: Element, tag: string): boolean {
  if (SILENT_TAGS.has(tag)) return !(SENTENCE_CONTROLS.has(tag) && isInSentence(element));
  if (WHOLE_TAGS.has(tag) || !element.hasAttributes()) return false;
  return isHidden(element) || isEditor(element) || BESIDE_ROLES.has(element.getAttribute('role') ?? '');
}

/** What the class names of an element say. */
interface Meaning {
  readonly says: number;
  /** Whether they hide it, where the page's style sheets say so too. */
  readonly hides: boolean;
}

const NO_MEANING: Meaning = { says: 0, hides: false };

/**
 * The rules for one reading of a page. What class names and ids say of a block is only a doubt, which
 * `withoutBeside` settles when all has been read. What a doubtful element holds is looked at only so
 * many times, so that a page of ten thousand of them, one in the other, is read in linear time too.
 */
export function readingRules(): ReadingRules {
  const meanings = new Map<string, Meaning>();
  let looks = MOST_LOOKS;
  /** An element is asked about several times, one question after the other. */
  let last: { readonly element: Element; readonly meaning: Meaning } | null = null;
  const looksLikeByline = (element: Element): boolean => looks-- > 0 && holdsLessThan(element, LONGEST_BYLINE);

  const meaningOfClass = (names: string): Meaning => {
    let meaning = meanings.get(names);
    if (meaning === undefined) {
      meaning = { says: meaningOf(names), hides: HIDING.test(names) && !SHOWN_SOMEWHERE.test(names) };
      meanings.set(names, meaning);
    }
    return meaning;
  };
  const meaningOfElement = (element: Element): Meaning => {
    const names = classOf(element);
    const id = idOf(element);
    const meaning = names === '' ? NO_MEANING : meaningOfClass(names);
    return id === '' ? meaning : { ...meaning, says: meaning.says | meaningOf(id) };
  };

  const known = (element: Element): Meaning => (last?.element === element ? last.meaning : meaningOfElement(element));

  return {
    leavesOut(element, tag) {
      if (isSilent(element, tag)) return true;
      if (WHOLE_TAGS.has(tag)) return false;
      last = { element, meaning: meaningOfElement(element) };
      const { says } = last.meaning;
      if (says === 0) return false;
      if (says & Says.Unseen) return true;
      const isBeside = saysBeside(says);
      if (PHRASE_TAGS.has(tag) || !(isBeside || says & Says.Byline)) return false;
      if (says & Says.Byline && looksLikeByline(element)) return true;
      return isBeside && !BLOCK_TAGS.has(tag) && !tag.includes('-');
    },
    says: (element) => known(element).says,
    doubt(element, tag) {
      if (WHOLE_TAGS.has(tag)) return null;
      const { says, hides } = known(element);
      if (hides && isNotShown(element)) return { name: HIDDEN_BY_NAME, says: 0 };
      if (saysBeside(says)) return { name: wordsOf(`${classOf(element)} ${idOf(element)}`), says };
      return element.getAttribute('aria-hidden') === 'true' ? { name: NOT_READ_ALOUD, says: Says.Access } : null;
    },
  };
}

/**
 * Whether a doubtful part need not be read unless nothing else is the article: it is not a paragraph, not doubted for who
 * may read it, and holds none of the parts that only an article's body has.
 */
export function putsOffAround(bodyParts: readonly Element[]): NonNullable<ReadingRules['putsOff']> {
  const holdsPart = withAllAround(bodyParts);
  return (element, tag, says) =>
    tag !== 'P' && (says & Says.Access) === 0 && says !== 0 && !element.shadowRoot && !holdsPart.has(element);
}

/** Elements and all that they are in; each is gone through once, however many parts there are. */
function withAllAround(parts: readonly Element[]): ReadonlySet<Element> {
  const around = new Set<Element>();
  for (const part of parts)
    for (let at: Element | null = part; at && !around.has(at); at = at.parentElement) around.add(at);
  return around;
}

function saysBeside(says: number): boolean {
  return (says & Says.Beside) !== 0 || ((says & Says.PerhapsBeside) !== 0 && (says & Says.Body) === 0);
}

/** Whether an element holds fewer characters of text; looks no further than it must, whatever is in there. */
function holdsLessThan(element: Element, limit: number): boolean {
  let length = 0;
  let node: Node | null = element.firstChild;
  while (node) {
    if (node.nodeType === 3) length += (node as Text).data.trim().length;
    if (length >= limit) return false;
    if (node.firstChild) node = node.firstChild;
    else {
      while (node && node !== element && !node.nextSibling) node = node.parentNode;
      node = node && node !== element ? node.nextSibling : null;
    }
  }
  return true;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Whether the page's styles hide an element; true where the DOM knows no styles. */
function isNotShown(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || !element.checkVisibility();
}

/** Whether words stand on both sides of a control. */
function isInSentence(control: Element): boolean {
  return isWords(control.previousSibling) && isWords(control.nextSibling);
}

function isEditor(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}
