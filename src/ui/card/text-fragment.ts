/**
 * Links that lead to words on a page: `https://…#:~:text=prefix-,start,end,-suffix`.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
import type { Article, Span } from '../../text/article';

/** Longer words are named by their first and last ones, which also lead across a paragraph's end. */
const longestExact = 120;
const endWords = 5;
/** Words that stand before or after, where the same words stand at several places. */
const contextWords = 3;

/**
 * @param address the page's address; what it already says of a place on the page gives way
 * @param span UTF-16 offsets into the article's text
 */
export function textFragment(address: string, { text, blocks }: Article, span: Span): string {
  const words = text.slice(span.start, span.end).trim();
  const crosses = blocks.some(({ end }) => span.start < end && end < span.end);
  const exact = !crosses && words.length <= longestExact;
  const parts = exact ? [words] : [firstWords(words), lastWords(words)];
  const [start = ''] = parts;
  const isAlone = text.indexOf(start) === text.lastIndexOf(start);
  const block = blocks.find(({ end }) => span.start < end);
  const before = isAlone || !block ? '' : lastWords(text.slice(block.start, span.start), contextWords);
  const after = isAlone || !block || !exact ? '' : firstWords(text.slice(span.end, block.end), contextWords);
  const directive = [before && `${encode(before)}-`, ...parts.map(encode), after && `-${encode(after)}`]
    .filter(Boolean)
    .join(',');
  return `${address.replace(/#.*/s, '')}#:~:text=${directive}`;
}

function firstWords(text: string, count = endWords): string {
  return wordsOf(text.split('\n\n')[0] ?? '')
    .slice(0, count)
    .join(' ');
}

function lastWords(text: string, count = endWords): string {
  return wordsOf(text.split('\n\n').at(-1) ?? '')
    .slice(-count)
    .join(' ');
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** A hyphen would be read as the mark of a prefix or suffix. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\s+/g, ' ')).replace(/-/g, '%2D');
}
