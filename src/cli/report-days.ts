import type { Annotations } from '../core/annotations';
import type { Article } from '../text/article';
import { heading, quoteText, textOf } from './report-text';

/** Returns the section on the days that an article names, earliest first; no lines if it names none. */
export function dayLines(article: Article, { days }: Annotations): string[] {
  if (!days.length) return [];
  const inOrder = [...days].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.start - b.start));
  return [
    heading(`Days (${days.length})`),
    ...inOrder.map(
      (day) => `${[day.date, day.until].filter(Boolean).join(' to ')}  ${quoteText(textOf(article, day))}`,
    ),
  ];
}
