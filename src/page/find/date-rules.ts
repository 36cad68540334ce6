/** Where a page shows its day of publication, and what looks like one and is not. */

/** Elements that show a date or the author's line, by their class. */
export const DATE_PARTS = ['date', 'Date', 'publish', 'Publish', 'timestamp', 'byline', 'Byline', 'author']
  .map((word) => `[class*="${word}"]`)
  .join(', ');

/** Attributes that repeat a shown date for programs; `title` is the hAtom microformat's. */
export const DATE_ATTRIBUTES = [
  'datetime',
  'content',
  'title',
  'data-datetime',
  'data-publishtime',
  'data-timestamp',
] as const;

/** A date with one of these words before it, or in the class of its element, is another date. */
export const OTHER_DATE = /updated|modified|reviewed|edited|expires|copyright|©/i;
/** hAtom marks the date of an entry that nobody has changed as both. */
export const PUBLISHED = /publish/i;
/** What follows this is the day of publication, whatever other day is before it. */
export const STATES_PUBLISHED = /\b(?:first |originally )?(?:published|posted)(?: on| at)?:? /i;
/** A birthday or a founding day (hCard, hCalendar), today's date in a masthead, the date of a comment or of another story. */
export const NO_DATE = /bday|dtstart|current|today|masthead|comment|related|archive/i;

/** Titles of issues name their day: "Morning Briefing: March 4, 2024". What follows is a date and the end. */
export const ISSUE =
  /\b(?:edition|issue|briefing|bulletin|digest|newsletter|round-?up)(?: for| of| [-–—]|[,:])? +(?=.{6,24}$)/i;

/** The day in an address: `/2024/03/05/`, `/2024/mar/05/`, `/2024-03-05-`. */
export const ADDRESS_DAY = /\/((?:19|20)\d\d)([/-])(\d\d|[a-z]{3})\2(\d\d?)(?=[/-]|$)/i;
