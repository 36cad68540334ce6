/**
 * Compares dates that are known to the day, the month or the year. A file of its own, so that a card can use it without
 * the rest.
 */

/**
 * Whether `date` is before or after `day`, or the same to the precision of `date`.
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @param day `YYYY-MM-DD`
 */
export function compareDate(date: string, day: string): 'before' | 'same' | 'after' {
  const part = day.slice(0, date.length);
  if (date === part) return 'same';
  return date < part ? 'before' : 'after';
}
