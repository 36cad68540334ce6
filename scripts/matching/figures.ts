/** Figures of a search for reviewed claims, as the tasks of the field count them. */

/** What a search answered to one query. */
export interface Answered {
  /** Ids of the claims that belong to the query. */
  readonly relevant: ReadonlySet<string>;
  /** Ids that were found, best first. */
  readonly ranked: readonly string[];
}

/**
 * Mean average precision over the first `depth` answers: of each query the precision at every right answer, summed and
 * divided by the right ones that fit into `depth`; 0 to 100. As in CheckThat! 2022, task 2.
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

/** Success at `depth`: the share of queries with a right answer among the first, 0 to 100. As in SemEval 2025, task 7. */
export function successAt(queries: readonly Answered[], depth: number): number {
  return meanOf(queries, ({ relevant, ranked }) => (ranked.slice(0, depth).some((id) => relevant.has(id)) ? 1 : 0));
}

/** The mean over queries that have a right answer; NaN where none has. */
function meanOf(queries: readonly Answered[], figure: (query: Answered) => number): number {
  const asked = queries.filter(({ relevant }) => relevant.size > 0);
  return (100 * asked.reduce((sum, query) => sum + figure(query), 0)) / asked.length;
}
