import type { Span } from '../../text/article';

/** A day or another period of the calendar that an article names. */
export interface DaySaid extends Span {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; the first day of a week or weekend. */
  readonly date: string;
  /** Last day of a week or weekend, else null. */
  readonly until: string | null;
  /** Whether the words name it only relative to the article's day ("on Tuesday", "last month"). */
  readonly relative: boolean;
}
