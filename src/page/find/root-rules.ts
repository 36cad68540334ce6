/**
 * Numbers by which the article's element is chosen, set on saved pages of many sites (see
 * `docs/accuracy.md`).
 */
import { tagSet } from './element-rules';

/** A shorter block is no running text: a label, a date, a link. Characters. */
export const SHORTEST_PROSE = 60;

/** Running text with a larger share of it in links is a list of links. */
export const MOST_LINKS = 0.5;

/** Chinese and Japanese say in one character what takes about three letters elsewhere. */
export const DENSE_SCRIPT = /[\u3040-\u30ff\u4e00-\u9fff]{3}/;
export const DENSITY = 3;

/** What a block that is no running text costs: a fixed sum and its length, in characters. */
export const STRAY_COST = 40;

/** Running text in a list item that has a heading of its own counts for this much: it lists other articles. */
export const TEASER_WEIGHT = 0.3;

/** A body that the page states counts when it holds this share of the text that was found without it. */
export const LEAST_OF_STATED = 0.6;

/** The `<article>` around the text found is taken instead when it is worth at least this much of it. */
export const LEAST_OF_ARTICLE = 0.8;

/** Tags of headings, upper case. */
export const HEADINGS = tagSet('H1 H2 H3 H4 H5 H6');

/** Tags, upper case, whose text belongs to a sentence, a list or a table: stray text there costs nothing. */
export const TEXT_TAGS = tagSet('H1 H2 H3 H4 H5 H6 FIGCAPTION CAPTION P BLOCKQUOTE LI DD DT TD TH TR PRE');

/** Tags that are parts of an article and never the whole of it. */
export const PART_TAGS = tagSet(
  'P LI DD DT BLOCKQUOTE PRE FIGCAPTION H1 H2 H3 H4 H5 H6 UL OL DL TABLE TBODY THEAD TFOOT TR',
);

/**
 * Characters of a page's text that are read; the reader is told how many lie beyond. That is four
 * times the longest of 130 saved pages, an encyclopaedia's (119,000).
 */
export const LONGEST_TEXT = 500_000;
