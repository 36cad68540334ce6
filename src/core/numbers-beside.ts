/** Finds what can be shown beside the numbers of an article: published series, and proportions. */
import type { OpenedDataset } from '../dataset/opened';
import { joinSeries } from './series/join-series';
import type { OpenedSeries } from '../dataset/series/opened-series';
import type { Reading } from '../text/reading';
import type { Annotations } from './annotations';
import { demonymsIn } from './claims/scene';
import { findProportions, mayHaveProportions } from './proportion/find-proportions';
import { placesSaid } from './series/countries-said';
import { findSeriesFigures, mayHaveSeries } from './series/find-series-figures';

/**
 * @param series null if they are not open; then `series` of the result is null if they should be opened, and only
 *   proportions without published values are made
 */
export function numbersBeside(
  reading: Reading,
  { mentions, quantities }: Pick<Annotations, 'mentions' | 'quantities'>,
  datasets: readonly OpenedDataset[],
  series: OpenedSeries | null,
): Pick<Annotations, 'series' | 'proportions'> {
  const own = datasets.flatMap(({ series: ofDataset }) => ofDataset?.opened ?? []);
  const isCandidate = mayHaveSeries(reading, quantities, own) || mayHaveProportions(reading, quantities);
  if (!isCandidate || !series) {
    const proportions = findProportions(reading, quantities, null, new Set());
    return { series: isCandidate ? null : [], proportions };
  }
  const all = joinSeries([series, ...own]);
  const places = placesSaid(reading.article.text, mentions, demonymsIn(reading.tokens, datasets), datasets, all);
  const found = findSeriesFigures(reading, quantities, places, all, own);
  const taken = new Set(found.map(({ start }) => start));
  return { series: found, proportions: findProportions(reading, quantities, { places, series }, taken) };
}
