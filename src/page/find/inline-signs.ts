/** Signs within a sentence that are not words, and words that the page separates visibly but without a space. */
import { BLOCK_TAGS, PHRASE_TAGS } from './element-rules';
import { isWords } from './flat-tree';
import {
  BEFORE_NOTE,
  MARK_BEFORE,
  MARK_FIRST,
  NOTE_NAMES,
  REFERENCE,
  TEN,
  UNIT_BEFORE_POWER,
  WHOLE_PRICE,
} from './inline-rules';
import type { Joint } from './text-builder';
import { beginsWithLetter, endsInSmallLetter, letterPattern } from './letter-patterns';

/** Elements within a line of text. */
const SMALL_TAGS: ReadonlySet<string> = new Set(['sup', 'sub', 'br', 'wbr']);

/** The first letter of a word, alone in its element. */
const INITIAL = letterPattern(String.raw`^\s*["“‘«]?\p{Lu}\s*$`);
const LETTER_OR_DIGIT = letterPattern(String.raw`[\p{L}\p{N}]`);
const WORD_FIRST = letterPattern(String.raw`^[\p{L}\p{N}]`);
const SEVERAL_FROM_CAPITAL = letterPattern(String.raw`^\p{Lu}.*\S\s+\S`, 'su');
const SEVERAL_WORDS = letterPattern(String.raw`\p{L}\s+\p{L}`);

/**
 * Returns the meaning of an inline element for the text before it: `left-out` for the sign of a note ("45¹ percent"),
 * the character to put before cents ("$9⁹⁹") or exponents, or null.
 * @param tailOf returns the last characters read; empty after white space
 */
export function signOf(element: Element, tag: string, tailOf: () => string): '.' | '^' | 'left-out' | null {
  if (tag !== 'SUP' && !isNote(element, tag)) return null;
  const text = (element.textContent ?? '').trim();
  if (!REFERENCE.test(text)) return null;
  const tail = tailOf();
  if (tail === '') return tag === 'SUP' && isApart(element) ? 'left-out' : null;
  const price = /^\d\d$/.test(text) ? WHOLE_PRICE.exec(tail) : null;
  if (price) return price[1] ? null : '.';
  if (!BEFORE_NOTE().test(tail)) return null;
  if (tag === 'A') return 'left-out';
  if (TEN.test(tail) && /^\d+$/.test(text)) return '^';
  return UNIT_BEFORE_POWER.test(tail) && /^[23]$/.test(text) ? null : 'left-out';
}

/** Whether an element that begins a line is the first letter of the word that follows it. */
export function isInitial({ firstChild, nextSibling }: Element): boolean {
  if (nextSibling?.nodeType !== 3 || firstChild?.nodeType !== 3 || firstChild.nextSibling) return false;
  return INITIAL().test((firstChild as Text).data) && beginsWithLetter((nextSibling as Text).data);
}

/**
 * Whether browsers draw quotation marks around a `<q>` that are not in the text. Not if the page has written its own,
 * and not if it contains whole blocks.
 * @param tail the last characters read; empty after white space
 * @see https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-q-element
 */
export function isDrawnQuotation(element: Element, tail: string): boolean {
  if (MARK_BEFORE.test(tail)) return false;
  const text = element.textContent ?? '';
  if (MARK_FIRST.test(text) || !LETTER_OR_DIGIT().test(text)) return false;
  return ![...element.children].some((child) => BLOCK_TAGS.has(child.tagName.toUpperCase()));
}

/** Returns what separates a link from the text before it. */
export function jointBefore(element: Element, tag: string): Joint {
  const before = element.previousSibling;
  if (!isWords(before)) return null;
  if (tag === 'A') return 'link';
  const isGlued = (tag === 'SPAN' || PHRASE_TAGS.has(tag)) && endsInSmallLetter((before as Text).data);
  return isGlued && SEVERAL_FROM_CAPITAL().test(element.textContent ?? '') ? 'link' : null;
}

/** Returns what separates an element from the next node: a line if an element follows, or the end of a link or phrase. */
export function jointAfter(element: Element, isLink: boolean, next: Node): Joint {
  if (next.nodeType === 1) {
    if (SMALL_TAGS.has((next as Element).localName)) return null;
    return SEVERAL_WORDS().test(element.textContent ?? '') && SEVERAL_WORDS().test(next.textContent ?? '')
      ? 'phrases'
      : 'lines';
  }
  return isWords(next) && (isLink || isPhrase(element, next as Text)) ? 'link' : null;
}

/** Whether an element has several words, and the text after it begins without a space. */
function isPhrase({ textContent }: Element, { data }: Text): boolean {
  return beginsWithLetter(data) && SEVERAL_WORDS().test(textContent ?? '');
}

/** Whether an element is the sign of a note by its address, or raised or named like one. */
function isNote(element: Element, tag: string): boolean {
  if (tag === 'A' && isAnchor(element)) return true;
  if (tag !== 'A' && tag !== 'SPAN') return false;
  return ['class', 'style', 'role'].some((name) => NOTE_NAMES.test(element.getAttribute(name) ?? ''));
}

/** Whether a sign follows a word and a space, and no word follows it directly. */
function isApart({ previousSibling, nextSibling }: Element): boolean {
  return /\S{3}\s+$/.test(previousSibling?.textContent ?? '') && !WORD_FIRST().test(nextSibling?.textContent ?? '');
}

function isAnchor(element: Element): boolean {
  const address = element.getAttribute('href');
  return address !== null && address.startsWith('#') && address !== '#';
}
