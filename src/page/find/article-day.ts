/**
 * Which day an article is of. A page kept up to date for years is of the day of its last update: its "US
 * president" is the one of then. But many pages only say that they were updated, when a site has moved
 * or a link was mended; so the text must speak of the time of the update too.
 */
import { daysApart } from '../../dates/partial-date';
import { dayWritten, type DayOrder } from '../../dates/written-day';

/** With fewer days between publication and update it is the same article, corrected. */
const FEWEST_DAYS = 365;
/** A longer element says more than when a page was updated. Characters. */
const LONGEST_LINE = 120;
const MOST_TIMES = 20;
const YEAR = /(?<![\d.,-])20\d\d(?![\d,-])/g;

export interface StatedDays {
  /** ISO days, or null where none is stated. */
  readonly published: string | null;
  readonly updated: string | null;
}

/** ISO days. */
export interface ArticleDay {
  /** The article's day, or null. */
  readonly day: string | null;
  /** Where that is the day of an update, the day of its first publication; else null. */
  readonly first: string | null;
  /** Where that is the day of its first publication, the day of an update that is far from it; else null. */
  readonly later: string | null;
}

/**
 * Chooses between publication and update.
 * @param text the article's text
 * @param lines short lines of the page, in which a reader may see the day of the update
 */
export function articleDay(
  { published, updated }: StatedDays,
  { document, text, lines, order }: { document: Document; text: string; lines: readonly string[]; order: DayOrder },
): ArticleDay {
  const asPublished = { day: published, first: null, later: null };
  if (published === null || updated === null || updated < published) return asPublished;
  if (daysApart(published, updated) < FEWEST_DAYS) return asPublished;
  const asFirst = { ...asPublished, later: updated };
  const since = Math.max(Number(updated.slice(0, 4)) - 1, Number(published.slice(0, 4)) + 1);
  const mentions = (text.match(YEAR) ?? []).filter(
    (year) => Number(year) >= since && Number(year) <= Number(updated.slice(0, 4)),
  );
  if (mentions.length === 0) return asFirst;
  const times = [...document.querySelectorAll('time[datetime]')].slice(0, MOST_TIMES);
  const isShown =
    times.some((time) => dayWritten(time.getAttribute('datetime') ?? '', order) === updated) ||
    lines.some(
      (line) =>
        line.length <= LONGEST_LINE && /updated|modified|reviewed/i.test(line) && line.includes(updated.slice(0, 4)),
    );
  return isShown || mentions.length > 1 ? { day: updated, first: published, later: null } : asFirst;
}
