/**
 * Recognises lines that say when and by whom an article was written. Readers see them, but they are not its content.
 */
import { dayWritten } from '../../dates/written-day';
import { betweenWords, letterPattern } from './letter-patterns';

/** A longer line is a sentence (UTF-16 units). */
const LONGEST_LINE = 120;

/** Words of a date line besides numbers and names. */
const DATE_WORDS: ReadonlySet<string> = new Set(
  (
    'first last originally published posted updated modified created edited uploaded as of by on at and in from ' +
    'min mins minute minutes read reading time comments a p m am pm z utc'
  ).split(' '),
);
const MONTHS = 'jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec';
/** Months, weekdays and time zones: "september", "sat", "edt". */
const CALENDAR_WORD = new RegExp(`^(?:(?:${MONTHS}|mon|tue|wed|thu|fri|sat|sun)[a-z]*|[a-z]{1,2}t)$`);
/** A number of a day, a year or a time: "3rd", "03T12" and "00Z" of "2024-05-03T12:30:00Z". */
const NUMBER = /^\d{1,4}(?:st|nd|rd|th|t\d\d|z|h|[ap]m|mins?)?$/;
const MONTH_AND_NUMBER = new RegExp(
  `(?:${MONTHS})[a-z]*[., -]{1,2}(?:\\d{1,2}[a-z]{0,2}[, ]{1,2})?\\d\\d|\\d[/.]\\d{1,2}[/.]\\d\\d`,
);
/** Words that make the line a sentence. */
const SAYS_SOMETHING = /\b(?:the|said|was|were|is|are|of|to)\b/;

/** Beginnings that state publication or update. */
const STATED = /^(?:(?:first|last|originally) )?(?:published|posted|updated|modified)\b(?! (?:by|in) (?:the|a)\b)/;
/** "5 hours ago", "12 minutes ago", alone or after a name. */
const AGO = /^.{0,40}?\b\d+ (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago$/i;
/** "By", then names and little else. */
const BYLINE = letterPattern(
  String.raw`^:? \p{Lu}[\p{L}.’'-]*(?:[ ,|·–-]+(?:\p{Lu}[\p{L}.’'-]*|and|&|in|with|for|de|van|von|al|our|staff|agencies))*[ ,|·–-]*$`,
);

/** How long reading takes, or the time of an entry: "4 min read", "18:20 GMT". */
const TIME_ALONE =
  /^(?:(?:(?:estimated )?reading time:? ?)?\d+[- ]min(?:ute)?s?\.?(?: read)?|\d?\d[:.]\d\d ?(?:[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?)$/i;

/** Largest rest of a line without dates, times and such words: a name or two (UTF-16 units). */
const MOST_REST = 45;

/** Whether a block is only a date line or a byline. */
export function isDateLine(text: string): boolean {
  // "— Jane Doe (@doe) May 3, 2024" attributes the post above.
  if (text.length > LONGEST_LINE || /^[—–] /.test(text)) return false;
  if (/^by\b/i.test(text) && BYLINE().test(text.slice(2))) return true;
  if (!/\d/.test(text)) return false;
  if ((/ago$/i.test(text) && AGO.test(text)) || TIME_ALONE.test(text)) return true;
  if (!/\d{4}|\d\d:\d\d/.test(text) || /[.!?]["”’]?$/.test(text.replace(/[ap]\.m\.$/i, ''))) return false;
  const lower = text.toLowerCase();
  const isStated = STATED.test(lower);
  if (!isStated && !hasDay(lower)) return false;
  const rest = lower
    .split(betweenWords(lower))
    .filter((word) => word !== '' && !DATE_WORDS.has(word) && !CALENDAR_WORD.test(word) && !NUMBER.test(word))
    .join(' ');
  return rest.length <= (isStated ? MOST_REST : MOST_REST / 2) && !SAYS_SOMETHING.test(rest);
}

function hasDay(text: string): boolean {
  return dayWritten(text) !== null || MONTH_AND_NUMBER.test(text);
}
