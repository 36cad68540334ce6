/** Sorts the days that an article names by the calendar, with the article's own day among them. */
import type { DaySaid } from '../../core/days/day-said';
import type { Reading } from '../annotated-article';

/** One day, month, year, week or weekend. */
export interface Moment {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date: string;
  /** Last day of a week or weekend, else null. */
  readonly until: string | null;
  /** Its places in the article, in reading order; empty for the article's own day if the text does not name it. */
  readonly places: readonly DaySaid[];
  /** Whether this is the day of the article. */
  readonly isArticle: boolean;
  /** Whether it is the first of its year in the list. */
  readonly opensYear: boolean;
}

/** Returns the moments, earliest first; none if the text names no day. */
export function timelineOf({ article, annotations }: Reading): readonly Moment[] {
  const { days } = annotations;
  if (days.length === 0) return [];
  const places = new Map<string, DaySaid[]>();
  for (const day of days) {
    const key = keyOf(day);
    places.set(key, [...(places.get(key) ?? []), day]);
  }
  if (article.published && !places.has(article.published)) places.set(article.published, []);
  const keys = [...places.keys()].sort();
  return keys.map((key, index) => {
    const [date = key, until = null] = key.split('/');
    return {
      date,
      until,
      places: places.get(key)!,
      isArticle: key === article.published,
      opensYear: keys[index - 1]?.slice(0, 4) !== date.slice(0, 4),
    };
  });
}

const keyOf = ({ date, until }: DaySaid): string => (until === null ? date : `${date}/${until}`);
