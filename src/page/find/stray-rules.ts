/** Recognises lines within an article that do not belong to it, by shape and wording. */
import { letterPattern } from './letter-patterns';

/** Longest label (UTF-16 units); it has no mark at the end of a sentence. */
export const LONGEST_LABEL = 60;

/** Whether a text ends as a sentence does, with closing quotation marks and brackets or without. */
export function endsSentence(text: string): boolean {
  if (ENDS_PLAINLY.test(text)) return true;
  return !ENDS_IN_WORD.test(text) && ENDS_CLOSED().test(text);
}

const ENDS_PLAINLY = /[.!?:;,]$/;
const ENDS_IN_WORD = /\w$/;
const ENDS_CLOSED = letterPattern(String.raw`[.!?…:;,。！？][\p{Pe}\p{Pf}"'’”)\]]*$`);

/** A block that is one quotation. */
export const WHOLLY_QUOTED = /^[“"„«][^“”"„«»]+[”"“»]$/u;

/** A block with this share of its text in links is a link to elsewhere. */
export const ALL_LINK = 0.9;

/** A linked list item this long is a headline; shorter ones may be a list of names (UTF-16 units). */
export const SHORTEST_HEADLINE = 25;

/** Repeated words this long are a repeated caption (UTF-16 units). */
export const SHORTEST_REPEATED = 30;

/** A shorter heading before the running text is a kicker, not a standfirst (UTF-16 units). */
export const SHORTEST_STANDFIRST = 25;

/** This many stray blocks in a row are a chart or a list of links, even within the text. */
export const SHORTEST_ROW = 4;

/** Longest stray link (UTF-16 units). */
export const LONGEST_LINK = 220;
