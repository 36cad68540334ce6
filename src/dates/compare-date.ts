/** Order of dates that are known to the day, the month or the year. Alone in its file, so that a card can use it without the rest. */

/**
 * Whether `date` lies before, on (or within the same month or year, where one is no more exact), or
 * after `day`.
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @param day `YYYY-MM-DD`
 */
export function compareDate(date: string, day: string): 'before' | 'same' | 'after' {
  const part = day.slice(0, date.length);
  if (date === part) return 'same';
  return date < part ? 'before' : 'after';
}
