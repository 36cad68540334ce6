/**
 * Chooses the day of an article. A page that is kept up to date for years belongs to the day of its last update, when
 * its "US president" was in office. But many pages state an update only because a site moved or a link was corrected,
 * so the text must mention the time of the update too.
 */
import { daysApart } from '../../dates/partial-date';
import { dayWritten, type DayOrder } from '../../dates/written-day';

/** With fewer days between publication and update it is the same article, corrected. */
const FEWEST_DAYS = 365;
/** A longer element is more than the day of an update (UTF-16 units). */
const LONGEST_LINE = 120;
const MOST_TIMES = 20;
const YEAR = /(?<![\d.,-])20\d\d(?![\d,-])/g;

export interface StatedDays {
  /** ISO days, or null if none is stated. */
  readonly published: string | null;
  readonly updated: string | null;
}

/** ISO days. */
export interface ArticleDay {
  /** The article's day, or null. */
  readonly day: string | null;
  /** If it is the day of an update, the day of first publication; else null. */
  readonly first: string | null;
  /** If it is the day of first publication, the day of an update far from it; else null. */
  readonly later: string | null;
}

/**
 * Chooses between publication and update.
 * @param text the article's text
 * @param lines short lines of the page that may show the day of the update
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
