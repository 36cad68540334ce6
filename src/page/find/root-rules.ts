/** Thresholds for choosing the article's element, set on saved pages of many sites (see `docs/accuracy.md`). */
import { tagSet } from './element-rules';

/** A shorter block is not running text but a label, a date or a link (UTF-16 units). */
export const SHORTEST_PROSE = 60;

/** A block with a larger share of its text in links is a list of links. */
export const MOST_LINKS = 0.5;

/** Chinese and Japanese express in one character about three letters of other languages. */
export const DENSE_SCRIPT = /[\u3040-\u30ff\u4e00-\u9fff]{3}/;
export const DENSITY = 3;

/** Cost of a block that is not running text, in characters, in addition to its length. */
export const STRAY_COST = 40;

/** Weight of running text in a list item with its own heading, which lists another article. */
export const TEASER_WEIGHT = 0.3;

/** A body that the page states counts if it has this share of the text found without it. */
export const LEAST_OF_STATED = 0.6;

/** The `<article>` around the found text is used if it has at least this share of its worth. */
export const LEAST_OF_ARTICLE = 0.8;

/** Tags of headings, upper case. */
export const HEADINGS = tagSet('H1 H2 H3 H4 H5 H6');

/** Tags, upper case, whose text belongs to a sentence, a list or a table; stray text there costs nothing. */
export const TEXT_TAGS = tagSet('H1 H2 H3 H4 H5 H6 FIGCAPTION CAPTION P BLOCKQUOTE LI DD DT TD TH TR PRE');

/** Tags of parts of an article, never the whole. */
export const PART_TAGS = tagSet(
  'P LI DD DT BLOCKQUOTE PRE FIGCAPTION H1 H2 H3 H4 H5 H6 UL OL DL TABLE TBODY THEAD TFOOT TR',
);

/**
 * Length of the text that is read (UTF-16 units); the reader is told how much is beyond. Four times the longest of 130
 * saved pages, an encyclopaedia's (119,000).
 */
export const LONGEST_TEXT = 500_000;
