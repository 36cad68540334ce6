/** Decides whether an element is beside the article and not in it. */
import { classOf, idOf, meaningOf, wordsOf } from './element-names';
import { BESIDE_ROLES, BLOCK_TAGS, PHRASE_TAGS, SENTENCE_CONTROLS, SILENT_TAGS, WHOLE_TAGS } from './element-rules';
import { isWords } from './flat-tree';
import { Says } from './name-rules';
import type { ReadingRules } from './read-blocks';
import { withAllAround } from './stating-elements';

/** Longest byline (UTF-16 units). */
const LONGEST_BYLINE = 100;

/** Limit of costly looks into nested elements. */
const MOST_LOOKS = 2_000;

/** Doubt about text that the page does not have read aloud. */
const NOT_READ_ALOUD = 'aria-hidden';

/** Doubt about an element hidden by a class name, if the DOM has no styles. */
const HIDDEN_BY_NAME = 'hidden by its class';
const HIDING = /(?:^|\s)(?:hidden|hide|is-hidden|d-none|display-none)(?:\s|$)/;
/** Styles of an element that nobody sees, or of struck-out text. */
const HIDING_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*[01](?:px)?\b|(?:left|top|text-indent)\s*:\s*-\d{4,}|font-size\s*:\s*0(?![.\d])|line-through/i;
/** Classes that hide only on some screens: "hidden md:block", "d-none d-md-block". */
const SHOWN_SOMEWHERE = /(?:[:-](?:block|flex|grid|inline(?:-\w+)?|visible|table)(?:\s|$))/;

/** Whether an element is left out on every page: code, controls, editors, navigation, hidden or struck-out parts. */
export function isSilent(element: Element, tag: string): boolean {
  if (SILENT_TAGS.has(tag)) return !(SENTENCE_CONTROLS.has(tag) && isInSentence(element));
  if (WHOLE_TAGS.has(tag) || !element.hasAttributes()) return false;
  return isHidden(element) || isEditor(element) || BESIDE_ROLES.has(element.getAttribute('role') ?? '');
}

/** The meaning of an element's class names. */
interface Meaning {
  readonly says: number;
  /** Whether they hide it, and the page's style sheets do too. */
  readonly hides: boolean;
}

const NO_MEANING: Meaning = { says: 0, hides: false };

/**
 * Makes the rules for one reading of a page. Class names and ids of a block only raise a doubt, which `withoutBeside`
 * settles after reading. The number of looks into doubtful elements is limited, so that a page with ten thousand nested
 * ones is read in linear time.
 */
export function readingRules(): ReadingRules {
  const meanings = new Map<string, Meaning>();
  let looks = MOST_LOOKS;
  /** A cache, because an element is asked about several times in a row. */
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
    if (!element.hasAttributes()) return NO_MEANING;
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
 * Returns a test whether a doubtful part is read only if nothing else is the article: it is not a paragraph, not
 * doubted for who may read it, and has none of the parts that only an article's body has.
 */
export function putsOffAround(bodyParts: readonly Element[]): NonNullable<ReadingRules['putsOff']> {
  const holdsPart = withAllAround(bodyParts);
  return (element, tag, says) =>
    tag !== 'P' && (says & Says.Access) === 0 && says !== 0 && !element.shadowRoot && !holdsPart.has(element);
}

function saysBeside(says: number): boolean {
  return (says & Says.Beside) !== 0 || ((says & Says.PerhapsBeside) !== 0 && (says & Says.Body) === 0);
}

/** Whether an element has fewer characters of text than the limit. Stops as early as it can. */
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
  return style !== null && HIDING_STYLE.test(style);
}

/** Whether the page's styles hide an element; true if the DOM has no styles. */
function isNotShown(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || !element.checkVisibility();
}

/** Whether a control has words on both sides. */
function isInSentence(control: Element): boolean {
  return isWords(control.previousSibling) && isWords(control.nextSibling);
}

function isEditor(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}
