/** Patterns of signs within a sentence. */

/** The sign of a note: a number, a letter or a mark, also several, also in brackets. */
export const REFERENCE = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§¶]+|tm|sm|®|™)(?:[,–-]\d{1,3})*[\])]?$/i;

/** What stands before raised cents. */
export const WHOLE_PRICE = /[$£€¥]\d+$/;

/** A ten before its power. */
export const TEN = /(?<!\d)10$/;

/** A measure of length before its power. */
export const UNIT_BEFORE_POWER = /(?:^|[\s\d(])(?:[cdkmnμ]?m|ft|in|yd|mi|s)$/i;

/** Words that follow a link and cannot be the end of the word in it ("<a>drone</a>s"). */
export const WORD_AFTER_LINK =
  /^(?:and|or|of|in|on|at|to|for|from|by|with|is|was|has|had|have|said|says|who|which|as|the|that|will|are|were|but)(?![\p{L}\p{N}])/u;

/** The mark that is read where a browser draws one; straight, since the curly ones differ from language to language. */
export const DRAWN_MARK = '"';

/** Ends with, or begins with, a mark that the page has written itself. */
export const MARK_BEFORE = /["“”„«»‘’‹›]$/;
export const MARK_FIRST = /^\s*["“”„«»‘‹›]/;
