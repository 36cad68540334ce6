/** Searches the datasets that are switched on, and reads what the rows of the answer say. */
import { search } from '../core/search/search';
import { readBriefsOf } from '../dataset/briefs';
import { openDatasets } from '../extension/datasets/open-datasets';
import type { SearchReading } from '../ui/search/search-rows';

/** @param words what somebody has typed so far, of any length */
export async function searchDatasets(words: string): Promise<SearchReading> {
  const datasets = await openDatasets();
  const answer = search(words, datasets);
  const entities = answer.annotations.mentions.flatMap(({ entity }) => entity ?? []);
  return { ...answer, briefs: await readBriefsOf(datasets, entities, null) };
}
