/** Whether an element stands beside the article, not in it. */
import {
  AUTHOR_BOX_WORDS,
  BESIDE_ROLES,
  BESIDE_WORDS,
  BLOCK_TAGS,
  BODY_WORDS,
  BYLINE_WORDS,
  PERHAPS_BESIDE_WORDS,
  PHRASE_TAGS,
  SENTENCE_CONTROLS,
  SILENT_TAGS,
  UNSEEN_WORDS,
  WHOLE_TAGS,
  namesOf,
  wordsOf,
} from './element-rules';
import { isWords } from './flat-tree';
import { tagOf, type ReadingRules } from './read-blocks';

/** A longer text is no author's line. */
const LONGEST_BYLINE = 100;

/** Looks into elements that are costly where they are nested. */
const MOST_LOOKS = 2_000;

/** A doubt about text that the page takes out of the order in which it is read aloud. */
export const NOT_READ_ALOUD = 'aria-hidden';

/** A doubt about what a class name hides, where the DOM knows no styles. */
const HIDDEN_BY_NAME = 'hidden by its class';
const HIDING = /(?:^|\s)(?:hidden|hide|is-hidden|d-none|display-none)(?:\s|$)/;
/** "hidden md:block", "d-none d-md-block": hidden on small screens alone. */
const SHOWN_SOMEWHERE = /(?:[:-](?:block|flex|grid|inline(?:-\w+)?|visible|table)(?:\s|$))/;

/** Left out on every page: code, controls, editors, navigation, what is hidden or struck out. */
export function isSilent(element: Element): boolean {
  const tag = tagOf(element);
  if (SILENT_TAGS.has(tag)) return !(SENTENCE_CONTROLS.has(tag) && isInSentence(element));
  if (WHOLE_TAGS.has(tag) || !element.hasAttributes()) return false;
  return isHidden(element) || isEditor(element) || BESIDE_ROLES.has(element.getAttribute('role') ?? '');
}

/**
 * The rules for one reading of a page. What class names and ids say of a block is only a doubt, which
 * `withoutBeside` settles when all has been read. What a doubtful element holds is looked at only so
 * many times, so that a page of ten thousand of them, one in the other, is read in linear time too.
 */
export function readingRules(): ReadingRules {
  const verdicts = new Map<string, Verdict>();
  let looks = MOST_LOOKS;
  /** An element is asked about twice, one question after the other. */
  let last: { readonly element: Element; readonly names: string } | null = null;
  const looksLikeByline = (element: Element): boolean => looks-- > 0 && holdsLessThan(element, LONGEST_BYLINE);
  const verdictOn = (names: string): Verdict => {
    let verdict = verdicts.get(names);
    if (verdict === undefined) verdicts.set(names, (verdict = judge(wordsOf(names))));
    return verdict;
  };

  return {
    leavesOut(element) {
      if (isSilent(element)) return true;
      const tag = tagOf(element);
      if (WHOLE_TAGS.has(tag)) return false;
      last = { element, names: namesOf(element) };
      if (last.names === '') return false;
      const verdict = verdictOn(last.names);
      if (verdict === 'none') return false;
      if (verdict === 'unseen') return true;
      if (PHRASE_TAGS.has(tag)) return false;
      if (verdict !== 'beside' && looksLikeByline(element)) return true;
      return verdict !== 'byline' && !BLOCK_TAGS.has(tag) && !tag.includes('-');
    },
    doubt(element) {
      if (WHOLE_TAGS.has(tagOf(element))) return null;
      const names = last?.element === element ? last.names : namesOf(element);
      if (names !== '' && isHiddenByName(element, names)) return HIDDEN_BY_NAME;
      const isMuted = element.getAttribute('aria-hidden') === 'true';
      const isBeside = names !== '' && /beside/.test(verdictOn(names));
      if (isBeside) return wordsOf(names);
      return isMuted ? NOT_READ_ALOUD : null;
    },
  };
}

/** What an element's names say of it. */
type Verdict = 'none' | 'unseen' | 'byline' | 'beside' | 'byline beside';

function judge(words: string): Verdict {
  if (UNSEEN_WORDS.test(words)) return 'unseen';
  const isBeside =
    BESIDE_WORDS.test(words) ||
    AUTHOR_BOX_WORDS.test(words) ||
    (PERHAPS_BESIDE_WORDS.test(words) && !BODY_WORDS.test(words));
  if (BYLINE_WORDS.test(words)) return isBeside ? 'byline beside' : 'byline';
  return isBeside ? 'beside' : 'none';
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

function isHiddenByName(element: Element, names: string): boolean {
  if (!HIDING.test(names) || SHOWN_SOMEWHERE.test(names)) return false;
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
