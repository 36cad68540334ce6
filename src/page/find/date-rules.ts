/** Where a page shows its day of publication, and what looks like it but is not. */

/** Elements that show a date or the byline, by their class. */
export const DATE_PARTS = ['date', 'Date', 'publish', 'Publish', 'timestamp', 'byline', 'Byline', 'author']
  .map((word) => `[class*="${word}"]`)
  .join(', ');

/** Attributes that repeat a shown date for programs; `title` is from the hAtom microformat. */
export const DATE_ATTRIBUTES = [
  'datetime',
  'content',
  'title',
  'data-datetime',
  'data-publishtime',
  'data-timestamp',
] as const;

/** Words before a date, or in its element's class, that make it another date. */
export const OTHER_DATE = /updated|modified|reviewed|edited|expires|copyright|©/i;
/** Classes of a publication date; hAtom marks the date of an unchanged entry as both. */
export const PUBLISHED = /publish/i;
/** Words before the day of publication, whatever other day comes first. */
export const STATES_PUBLISHED = /\b(?:first |originally )?(?:published|posted)(?: on| at)?:? /i;
/** Classes of other days: birthday or founding (hCard, hCalendar), today in a masthead, a comment, another story. */
export const NO_DATE = /bday|dtstart|current|today|masthead|comment|related|archive/i;

/** Titles of issues that name their day: "Morning Briefing: March 4, 2024". A date and the end follow. */
export const ISSUE =
  /\b(?:edition|issue|briefing|bulletin|digest|newsletter|round-?up)(?: for| of| [-–—]|[,:])? +(?=.{6,24}$)/i;

/** The day in an address: `/2024/03/05/`, `/2024/mar/05/`, `/2024-03-05-`. */
export const ADDRESS_DAY = /\/((?:19|20)\d\d)([/-])(\d\d|[a-z]{3})\2(\d\d?)(?=[/-]|$)/i;
