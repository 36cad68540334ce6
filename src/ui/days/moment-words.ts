import { formatDate } from '../text/format';
import type { Moment } from './timeline-model';

const DAY_LENGTH = 10;

/** "Tuesday, 11 February 2025", "10 – 16 February 2025", "January 2025", "2019", in the reader's language. */
export function momentWords({ date, until }: Pick<Moment, 'date' | 'until'>, locale: string): string {
  if (date.length < DAY_LENGTH) return formatDate(date, locale);
  const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    ...(until === null ? { weekday: 'long' } : {}),
  });
  return until === null ? format.format(day(date)) : format.formatRange(day(date), day(until));
}
