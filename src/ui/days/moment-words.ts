import { dateFormat, days, formatDate } from '../text/format';
import type { Moment } from './timeline-model';

const DAY_LENGTH = 10;
const weekdays = dateFormat({ weekday: 'long', day: 'numeric' });

/**
 * Writes a day or period in the reader's language: "Tuesday, 11 February 2025", "10 – 16 February 2025", "January
 * 2025", "2019".
 */
export function momentWords({ date, until }: Pick<Moment, 'date' | 'until'>, locale: string): string {
  if (date.length < DAY_LENGTH) return formatDate(date, locale);
  const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
  return until === null ? weekdays(locale).format(day(date)) : days(locale).formatRange(day(date), day(until));
}
