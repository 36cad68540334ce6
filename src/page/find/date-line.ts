/** Lines that say when and by whom an article was written: a reader sees them, and they say nothing of its matter. */
import { dayWritten } from '../../dates/written-day';

/** A longer line is a sentence. Characters. */
const LONGEST_LINE = 120;

/** What a line of dates holds beside its dates and names. */
const AROUND_DATES =
  /\b(?:(?:first|last)?(?:published|posted|updated|modified|created|edited|uploaded)(?: ?(?:on|at|in|by))?|as of|by|on|at|and|in|from|\d+ ?(?:-?min(?:ute)?s?)(?: read)?|\d+ comments?|read(?:ing)? time|min read|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|[ap]\.?m\.?|(?:[ecmp][sd]?|gm|ut|bs|is|myt?|ny)t|utc|gmt|z|\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\.\d+)?(?:z|[+-]\d\d:?\d\d)?)(?![\p{L}\p{N}])/giu;
const A_DATE =
  /\b(?:\d{4}-\d{2}-\d{2}t?|(?:\d{1,2}(?:st|nd|rd|th)?,?[ -])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?[ -]?(?:\d{1,2}(?:st|nd|rd|th)?,?[ -]+)?(?:19|20)?\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})/giu;

/** A line that begins by saying that it is one. */
const STATED = /^(?:(?:first|last|originally) )?(?:published|posted|updated|modified)\b(?! (?:by|in) (?:the|a)\b)/i;
/** "5 hours ago", "12 minutes ago", alone or after a name. */
const AGO = /^.{0,40}?\b\d+ (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago$/i;
const BYLINE = /^by:? (?:\p{Lu}[\p{L}.’'-]*(?:,? (?:and|&|de|van|von|al|for))?[ ,|·–-]*){1,9}$/iu;
const STARTS_WITH_NAME = /^by:? \p{Lu}/u;

/** What may be left of a line beside dates, clock times and such words: a name or two. Characters. */
const MOST_REST = 45;

/** Whether a block is only a date line or the author's line. */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST_LINE || !/\d|^by\b/i.test(text)) return false;
  if (AGO.test(text)) return true;
  if (BYLINE.test(text) && STARTS_WITH_NAME.test(text.replace(/^BY\b/, 'by').replace(/^By\b/, 'by'))) return true;
  if (!/\d{4}|\d\d:\d\d/.test(text) || /[.!?]["”’]?$/.test(text.replace(/[ap]\.m\.$/i, ''))) return false;
  const isStated = STATED.test(text);
  if (!isStated && !hasDay(text)) return false;
  const rest = text
    .replace(A_DATE, ' ')
    .replace(AROUND_DATES, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (rest === text.trim()) return false;
  return rest.length <= (isStated ? MOST_REST : MOST_REST / 2) && !/\b(?:the|said|was|were|is|are|of|to)\b/.test(rest);
}

function hasDay(text: string): boolean {
  return dayWritten(text) !== null || A_DATE.test(text);
}
