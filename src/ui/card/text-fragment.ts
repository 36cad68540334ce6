/**
 * Makes links to words on a page: `https://…#:~:text=prefix-,start,end,-suffix`.
 *
 * Browsers ignore case, match whole words only (by Unicode's word boundaries, so "Trump" is not found in "Trump’s"),
 * and take the first match on the page. So the link has whole words, and a few words around them if they are few. It
 * has a prefix and a suffix only if that is not enough: Firefox 153 misses some of them on pages where the words also
 * occur in hidden text.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
import type { Article, Block, Span } from '../../text/article';

/** Longer words are named by their first and last ones, which also works across paragraphs (UTF-16 units). */
const LONGEST_EXACT = 120;
const END_WORDS = 5;
/** This many words occur only once on nearly all pages. Fewer are extended by up to this many words before them. */
const ENOUGH_WORDS = 6;
const WIDENED_BEFORE = 2;
/** A word with the marks attached to it. */
const SPACED_WORD = /\S*[\p{L}\p{N}]\S*/gu;
/** Number of words in a prefix and in a suffix. */
const CONTEXT_WORDS = 4;

/**
 * Returns an address that leads to the words of a span.
 * @param address the page's address; its own fragment is replaced
 * @param words UTF-16 offsets into the article's text
 */
export function textFragment(address: string, { text, blocks }: Article, words: Span): string {
  const first = blockAt(blocks, words.start);
  const last = blockAt(blocks, words.end - 1);
  const span = wholeWords(text, first, last, words);
  const { start, end } = first === last ? widened(text, first, span) : span;
  const isExact = first === last && end - start <= LONGEST_EXACT;
  const parts = isExact
    ? [text.slice(start, end)]
    : [
        firstWords(text.slice(start, Math.min(end, first.end)), END_WORDS),
        lastWords(text.slice(Math.max(start, last.start), end), END_WORDS),
      ];
  const isKnown = isAlone(text, parts[0]!);
  const before = isKnown ? '' : lastWords(text.slice(first.start, start), CONTEXT_WORDS);
  const after = isKnown || !isExact ? '' : firstWords(text.slice(end, last.end), CONTEXT_WORDS);
  const directive = [before && `${encode(before)}-`, ...parts.map(encode), after && `-${encode(after)}`]
    .filter(Boolean)
    .join(',');
  return `${address.replace(/#.*/s, '')}#:~:text=${directive}`;
}

/** Returns the block at an offset; between two blocks the one before. */
function blockAt(blocks: readonly Block[], offset: number): Span {
  return blocks.findLast((block) => block.start <= offset) ?? blocks[0]!;
}

/** Returns a span without white space at its ends, extended to whole words of its first and last block. */
function wholeWords(text: string, first: Span, last: Span, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start: wordAt(text, first, start)?.start ?? start, end: wordAt(text, last, end - 1)?.end ?? end };
}

/** Returns the word at an offset, by Unicode's boundaries, or null at a space or a mark. */
function wordAt(text: string, block: Span, offset: number): Span | null {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  const found = segmenter.segment(text.slice(block.start, block.end)).containing(offset - block.start);
  if (!found?.isWordLike) return null;
  const start = block.start + found.index;
  return { start, end: start + found.segment.length };
}

/** Returns a span within one block, extended by words around it until there are enough or the block ends. */
function widened(text: string, block: Span, { start, end }: Span): Span {
  const missing = ENOUGH_WORDS - wordsOf(text.slice(start, end)).length;
  if (missing <= 0) return { start, end };
  const before = [...text.slice(block.start, start).matchAll(SPACED_WORD)].slice(-Math.min(missing, WIDENED_BEFORE));
  const after = [...text.slice(end, block.end).matchAll(SPACED_WORD)].slice(0, missing - before.length);
  const last = after.at(-1);
  return {
    start: before[0] ? block.start + before[0].index : start,
    end: last ? end + last.index + last[0].length : end,
  };
}

/** Whether words occur only once in a text, ignoring case as browsers do. */
function isAlone(text: string, words: string): boolean {
  const all = text.toLowerCase();
  const wanted = words.toLowerCase();
  return all.indexOf(wanted) === all.lastIndexOf(wanted);
}

const firstWords = (text: string, count: number) => wordsOf(text).slice(0, count).join(' ');
const lastWords = (text: string, count: number) => wordsOf(text).slice(-count).join(' ');
const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

/** Escapes text for a directive, in which a hyphen marks a prefix or suffix. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\s+/g, ' ')).replace(/-/g, '%2D');
}
