/** Whether an element stands beside the article, not in it. */
import {
  BESIDE_ROLES,
  BESIDE_WORDS,
  BODY_PARTS,
  BODY_WORDS,
  BYLINE_WORDS,
  PERHAPS_BESIDE_WORDS,
  PHRASE_TAGS,
  SILENT_TAGS,
  WHOLE_TAGS,
  namesOf,
  wordsOf,
} from './element-rules';
import { tagOf } from './read-blocks';

/** A longer text is no author's line. */
const LONGEST_BYLINE = 100;

/** Looks into elements that are costly where they are nested. */
const MOST_LOOKS = 2_000;

/** Left out on every page: code, controls, editors, navigation, what is hidden. */
export function isSilent(element: Element): boolean {
  const tag = tagOf(element);
  if (SILENT_TAGS.has(tag)) return true;
  if (WHOLE_TAGS.has(tag) || !element.hasAttributes()) return false;
  return isHidden(element) || isEditor(element) || BESIDE_ROLES.has(element.getAttribute('role') ?? '');
}

/**
 * A rule for one reading of a page: says what is left out as long as the page keeps enough text
 * without it, see {@link BESIDE_WORDS}. What a doubtful element holds is looked at only so many
 * times, so that a page of ten thousand of them, one in the other, is read in linear time too.
 */
export function besideRule(): (element: Element) => boolean {
  const verdicts = new Map<string, Verdict>();
  let looks = MOST_LOOKS;
  const looksLikeByline = (element: Element): boolean => looks-- > 0 && holdsLessThan(element, LONGEST_BYLINE);
  const holdsTheBody = (element: Element): boolean => looks-- <= 0 || element.querySelector(BODY_PARTS) !== null;

  return (element) => {
    const tag = tagOf(element);
    if (WHOLE_TAGS.has(tag) || PHRASE_TAGS.has(tag)) return false;
    const names = namesOf(element);
    if (names === '') return false;
    let verdict = verdicts.get(names);
    if (verdict === undefined) verdicts.set(names, (verdict = judge(wordsOf(names))));
    if (verdict === 'none') return false;
    if (verdict !== 'beside' && looksLikeByline(element)) return true;
    return verdict !== 'byline' && !holdsTheBody(element);
  };
}

/** What an element's names say of it. */
type Verdict = 'none' | 'byline' | 'beside' | 'byline beside';

function judge(words: string): Verdict {
  const isBeside = BESIDE_WORDS.test(words) || (PERHAPS_BESIDE_WORDS.test(words) && !BODY_WORDS.test(words));
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
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

function isEditor(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}
