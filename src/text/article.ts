/**
 * The article: what every stage of the core reads.
 *
 * All positions are UTF-16 offsets into `Article.text`; a span is half-open, `[start, end)`.
 */

/** A half-open range of UTF-16 offsets into the article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Kind of a block. `credit` is a byline or a picture credit, whose names are not part of the news. */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'caption' | 'list-item' | 'quotation' | 'credit';

/** One paragraph, heading, caption or list item. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** ISO day on which it was written, if it is an entry of a live blog with a day of its own. */
  readonly day?: string | undefined;
}

/** Where the day of a page's article is from, and the other day that the page states if one is a year or more away. */
export interface DaySource {
  /** `data`: stated for programs; `page`: shown beside title or text; `address`: in the page's address. */
  readonly from: 'data' | 'page' | 'address';
  /** ISO day of the first publication, if the article's day is that of an update; else null. */
  readonly first: string | null;
  /** ISO day of an update, if the article's day is that of its first publication; else null. */
  readonly later: string | null;
}

export interface Article {
  readonly title: string | null;
  /** Blocks joined by a blank line (`\n\n`), the title first when it is part of the text. */
  readonly text: string;
  /** In reading order, without overlap; only white space is between two blocks. */
  readonly blocks: readonly Block[];
  /** Day of publication (`YYYY-MM-DD`), or null if the page has none. */
  readonly published: string | null;
  /** Null or absent if `published` is not from a page. */
  readonly daySource?: DaySource | null | undefined;
  /** BCP 47 language as stated or guessed ("en"), or null. */
  readonly language: string | null;
  /** Name of the outlet, as the page gives it ("TAG24"), or null. */
  readonly outlet: string | null;
}

/** Longest block without a closing mark that counts as a title or heading (UTF-16 units). */
const LONGEST_TITLE = 200;

/**
 * Reads plain text as an article. Blank lines separate paragraphs. A short first paragraph without a closing full stop
 * is the title, a short later one a heading.
 * @param text any text; offsets in the result point into it unchanged
 * @param facts what is known besides the text
 */
export function articleFromText(
  text: string,
  facts: Partial<Pick<Article, 'title' | 'published' | 'language' | 'outlet'>> = {},
): Article {
  const blocks: Block[] = [];
  const separator = /(?:[ \t]*\r?\n){2,}/g;
  let from = 0;
  for (;;) {
    const gap = separator.exec(text);
    const to = gap ? gap.index : text.length;
    const block = trimmedSpan(text, from, to);
    if (block) blocks.push({ ...block, kind: kindOf(text, block, blocks.length === 0) });
    if (!gap) break;
    from = gap.index + gap[0].length;
  }
  const first = blocks[0];
  const title = facts.title ?? (first?.kind === 'title' ? text.slice(first.start, first.end) : null);
  return {
    title,
    text,
    blocks,
    published: facts.published ?? null,
    language: facts.language ?? null,
    outlet: facts.outlet ?? null,
  };
}

function trimmedSpan(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) <= 32) from++;
  while (to > from && text.charCodeAt(to - 1) <= 32) to--;
  return from < to ? { start: from, end: to } : null;
}

function kindOf(text: string, { start, end }: Span, isFirst: boolean): BlockKind {
  const closed = /[.!?…]["'”’)\]]*$/.test(text.slice(Math.max(start, end - 4), end));
  if (end - start > LONGEST_TITLE || closed) return 'paragraph';
  return isFirst ? 'title' : 'heading';
}
