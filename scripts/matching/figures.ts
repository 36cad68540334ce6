/** Figures that the field uses for the search of reviewed claims. */

/** The answer of a search to one query. */
export interface Answered {
  /** Ids of the claims that belong to the query. */
  readonly relevant: ReadonlySet<string>;
  /** Ids that were found, best first. */
  readonly ranked: readonly string[];
}

/**
 * Mean average precision over the first `depth` answers, 0 to 100: for each query the precision at every right answer,
 * summed and divided by the number of right answers that fit into `depth`. As in CheckThat! 2022, task 2.
 */
export function meanAveragePrecision(queries: readonly Answered[], depth: number): number {
  return meanOf(queries, ({ relevant, ranked }) => {
    let right = 0;
    let sum = 0;
    ranked.slice(0, depth).forEach((id, place) => {
      if (relevant.has(id)) sum += ++right / (place + 1);
    });
    return sum / Math.min(depth, relevant.size);
  });
}

/**
 * Success at `depth`, 0 to 100: the share of queries with a right answer among the first `depth`. As in SemEval 2025,
 * task 7.
 */
export function successAt(queries: readonly Answered[], depth: number): number {
  return meanOf(queries, ({ relevant, ranked }) => (ranked.slice(0, depth).some((id) => relevant.has(id)) ? 1 : 0));
}

/** The mean over queries that have a right answer; NaN where none has. */
function meanOf(queries: readonly Answered[], figure: (query: Answered) => number): number {
  const asked = queries.filter(({ relevant }) => relevant.size > 0);
  return (100 * asked.reduce((sum, query) => sum + figure(query), 0)) / asked.length;
}
