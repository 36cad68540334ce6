/** Patterns of signs within a sentence. */
import { letterPattern } from './letter-patterns';

/** The sign of a note: one or more numbers, letters or marks, also in brackets. */
export const REFERENCE = /^[[(]?(?:(?:note |nb )?\d{1,3}|[a-z]|[*†‡§¶]+|tm|sm|®|™)(?:, ?\d{1,3}|[–-]\d{1,3})*[\])]?$/i;

/** The end of words that a note may be about. */
export const BEFORE_NOTE = letterPattern(String.raw`(?:[\p{L}\p{N}%,;:!?"”’)\]]|(?<!\.)\.)$`);

/** Classes, styles and roles of the sign of a note. */
export const NOTE_NAMES = /\b(?:footnotes?|endnotes?|note-?ref|fn-?ref|superscript)\b|vertical-align: ?super/i;

/** The price before raised cents, and the point that some pages write before them. */
export const WHOLE_PRICE = /[$£€¥]\d[\d,]*(\.?)$/;

/** A ten before its exponent. */
export const TEN = /(?<!\d)10$/;

/** A unit of length before its exponent. */
export const UNIT_BEFORE_POWER = /(?:^|[\s\d(])(?:[cdkmnμ]?m|ft|in|yd|mi|s)$/i;

/** Words after a link that cannot be the end of a word in it ("<a>drone</a>s"). */
export const WORD_AFTER_LINK = letterPattern(
  String.raw`^(?:and|or|of|in|on|at|to|for|from|by|with|is|was|has|had|have|said|says|who|which|as|the|that|will|are|were|but)(?![\p{L}\p{N}])`,
);

/** The mark for one that a browser draws; straight, since curly ones differ between languages. */
export const DRAWN_MARK = '"';

/** Ends or begins with a mark that the page itself has written. */
export const MARK_BEFORE = /["“”„«»‘’‹›]$/;
export const MARK_FIRST = /^\s*["“”„«»‘‹›]/;
