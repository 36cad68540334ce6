import type { Span } from '../../text/article';

/** A day, or another stretch of the calendar, that an article names. */
export interface DaySaid extends Span {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; of a week or a weekend the first day. */
  readonly date: string;
  /** The last day of a week or a weekend, else null. */
  readonly until: string | null;
  /** Whether the words name it only beside the article's day ("on Tuesday", "last month"). */
  readonly relative: boolean;
}
