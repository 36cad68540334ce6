/** Chooses the published values that a text means, by what it says about time. */
import { daysOf } from '../../dates/partial-date';
import type { SeriesPoint } from '../../dataset/series/opened-series';
import type { SeriesDefinition } from '../../dataset/series/series-schema';
import { saysOne } from './phrases';
import type { TimesSaid } from './period-in-text';

/** A text without a year means one of this many years before the article's. */
const YEARS_BACK = 2;
const DAYS_A_WEEK = 7;
/** Largest age of the last quarter before the article's day (days). */
const FRESH_QUARTER = 190;

/**
 * Returns the meant values, oldest first; none if the text does not say enough or the series has none.
 * @param clause times in the clause
 * @param sentence times in the whole sentence
 */
export function chosenPoints(
  definition: SeriesDefinition,
  points: readonly SeriesPoint[],
  clause: TimesSaid,
  sentence: TimesSaid,
  published: string,
): readonly SeriesPoint[] {
  const day = daysOf(published).latest;
  const before = points.filter(({ period }) => startOf(period) <= day);
  switch (definition.span) {
    case 'year':
    case 'year-end':
      return yearPoints(definition, before, clause, sentence, Number(published.slice(0, 4)));
    case 'month': {
      const said = clause.months.length ? clause : sentence;
      if (clause.isShort || said.isOther) return [];
      const { months } = said;
      return months.length === 1 && !clause.quarters.length ? named(points, months[0]!) : [];
    }
    case 'now-month':
      return clause.years.length || clause.months.length ? [] : around(before, day, definition.near);
    case 'bracket-month':
    case 'total':
      return totalPoints(definition, points, clause, sentence, day);
    case 'decision':
      return decisionPoints(points, day);
    case 'quarter':
      return clause.quarters.length === 1 ? named(points, clause.quarters[0]!) : [];
    case 'quarter-now':
      return quarterPoints(points, clause, sentence, day);
    case 'week':
      return sentence.day
        ? points.filter(
            ({ period }) => Math.abs(daysOf(period).latest - daysOf(sentence.day!).latest) < DAYS_A_WEEK / 2,
          )
        : [];
    case 'fiscal':
      return clause.fiscal === null ? [] : named(points, `FY${clause.fiscal}`);
    case 'election': {
      const last = points.filter(({ period }) => endOf(period) <= day || period === published.slice(0, 4)).slice(-1);
      const [year] = clause.years;
      return year ? named(points, String(year)) : last;
    }
  }
}

function yearPoints(
  { defaults, span }: SeriesDefinition,
  points: readonly SeriesPoint[],
  clause: TimesSaid,
  sentence: TimesSaid,
  year: number,
): readonly SeriesPoint[] {
  const { isShort, quarters, isOther } = clause;
  if (isShort || quarters.length || isOther) return [];
  const said = clause.years.length ? clause : sentence;
  const isMonthOnly =
    said.months.length > 0 && !(span === 'year-end' && said.months.every((month) => month.endsWith('-12')));
  if (isMonthOnly) return [];
  if (said.years.length === 1) return named(points, String(said.years[0]));
  if (said.years.length || !defaults || clause.since !== null) return [];
  // If a text may mean one of several years, all of them count.
  const latest = points.filter(({ period }) => Number(period) < year && Number(period) >= year - YEARS_BACK);
  return latest.slice(-2);
}

function totalPoints(
  { start, needsStart, near, until }: SeriesDefinition,
  points: readonly SeriesPoint[],
  clause: TimesSaid,
  sentence: TimesSaid,
  day: number,
): readonly SeriesPoint[] {
  if (until !== null && day > daysOf(until).latest) return [];
  if (clause.isShort) return [];
  const since = clause.since ?? sentence.since;
  if (since !== null && start.length && !saysOne(since, start)) return [];
  if (since !== null && start.length && /\b(?:ended|truce|ceasefire|resumed)\b/.test(since)) return [];
  if (needsStart && since === null) return [];
  return around(points, day, near);
}

/** Returns the last value before a day and the first one after it, each only if near enough. */
function around(points: readonly SeriesPoint[], day: number, near: number): readonly SeriesPoint[] {
  const last = points.filter(({ period }) => endOf(period) <= day).at(-1);
  const next = points.find(({ period }) => endOf(period) > day);
  return [last, next].filter(
    (point) => point !== undefined && Math.abs(endOf(point.period) - day) <= near,
  ) as SeriesPoint[];
}

/** A rate applies until it is set again: returns the month's value and the previous one. */
function decisionPoints(points: readonly SeriesPoint[], day: number): readonly SeriesPoint[] {
  const [last, next] = [
    points.filter(({ period }) => endOf(period) < day).at(-1),
    points.find(({ period }) => endOf(period) >= day),
  ];
  const near = (point: SeriesPoint | undefined) => (point && Math.abs(endOf(point.period) - day) <= 45 ? [point] : []);
  return next ? near(next) : near(last);
}

function quarterPoints(
  points: readonly SeriesPoint[],
  clause: TimesSaid,
  sentence: TimesSaid,
  day: number,
): readonly SeriesPoint[] {
  const [year] = clause.years.length ? clause.years : sentence.years;
  if (year !== undefined) return named(points, `${year}-Q4`).filter(({ period }) => endOf(period) <= day);
  return around(points, day, FRESH_QUARTER).filter(({ period }) => Math.abs(endOf(period) - day) <= FRESH_QUARTER);
}

const named = (points: readonly SeriesPoint[], period: string) => points.filter((point) => point.period === period);

const startOf = (period: string): number => daysIn(period).earliest;
const endOf = (period: string): number => daysIn(period).latest;

/** Returns first and last day of a period, also of a quarter and of a US fiscal year. */
function daysIn(period: string): { earliest: number; latest: number } {
  const quarter = /^(\d{4})-Q(\d)$/.exec(period);
  if (quarter) {
    const month = (at: number) => `${quarter[1]}-${String(at).padStart(2, '0')}`;
    const last = Number(quarter[2]) * 3;
    return { earliest: daysOf(month(last - 2)).earliest, latest: daysOf(month(last)).latest };
  }
  const fiscal = /^FY(\d{4})$/.exec(period);
  if (fiscal)
    return { earliest: daysOf(`${Number(fiscal[1]) - 1}-10`).earliest, latest: daysOf(`${fiscal[1]}-09`).latest };
  return daysOf(period);
}
