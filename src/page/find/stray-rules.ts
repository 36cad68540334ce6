/** Lines that stand in an article and are not of it, by their shape and by their wording. */

/** A label is shorter than this and has no mark that ends a sentence. Characters. */
export const LONGEST_LABEL = 60;

/** What ends a sentence, before closing quotation marks and brackets. */
export const SENTENCE_END = /[.!?…:;,。！？][\p{Pe}\p{Pf}"'’”)\]]*$/u;

/** A block that is one quotation. */
export const WHOLLY_QUOTED = /^[“"„«][^“”"„«»]+[”"“»]$/u;

/** A block of which links make up this share is a link to somewhere else. */
export const ALL_LINK = 0.9;

/** A linked list item this long is a headline; shorter ones may be a list of names. Characters. */
export const SHORTEST_HEADLINE = 25;

/** The same words twice are a caption said again, where they are this long. Characters. */
export const SHORTEST_REPEATED = 30;

/** A shorter heading before the running text is a kicker and no standfirst. Characters. */
export const SHORTEST_STANDFIRST = 25;

/** Stray blocks in a row that are a chart or a list of links even amid the text. */
export const SHORTEST_ROW = 4;

/** A longer linked block is not a stray link. Characters. */
export const LONGEST_LINK = 220;
