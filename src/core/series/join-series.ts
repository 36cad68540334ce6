/** Joins opened series of several datasets into one list. */
import type { OpenedSeries } from '../../dataset/series/opened-series';

/** Returns the series of all parts in their order; countries are those of the first part that knows one. */
export function joinSeries(parts: readonly OpenedSeries[]): OpenedSeries {
  const [only] = parts;
  if (parts.length === 1) return only!;
  const firsts: number[] = [];
  let count = 0;
  for (const part of parts) {
    firsts.push(count);
    count += part.count;
  }
  const placeOf = (series: number) => {
    const part = firsts.findLastIndex((first) => first <= series);
    return { part: parts[part]!, number: series - firsts[part]! };
  };
  const firstKnown = (ask: (part: OpenedSeries) => string | null) => {
    for (const part of parts) {
      const answer = ask(part);
      if (answer !== null) return answer;
    }
    return null;
  };
  return {
    count,
    withUnit: (unit) => parts.flatMap((part, at) => part.withUnit(unit).map((number) => firsts[at]! + number)),
    definition(series) {
      const { part, number } = placeOf(series);
      return part.definition(number);
    },
    points(series, edition, entity) {
      const { part, number } = placeOf(series);
      return part.points(number, edition, entity);
    },
    codeOf: (country) => firstKnown((part) => part.codeOf(country)),
    countryOf: (code) => firstKnown((part) => part.countryOf(code)),
  };
}
