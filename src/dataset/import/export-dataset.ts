/** Exports an opened dataset as a file that can be imported again. */
import { FORMAT, FORMAT_VERSION, type SidelightFile } from './sidelight-file';
import type { OpenedDataset } from '../opened';
import type { EntityRecord, Source } from '../schema';

/**
 * Returns everything in a dataset, sorted by id, except given names, which are not part of a file. It decodes every
 * record, so a large dataset takes a moment.
 */
export function exportDataset(dataset: OpenedDataset): SidelightFile {
  const entities = Array.from({ length: dataset.entityCount }, (_, number): EntityRecord => ({
    ...dataset.entity(number),
    prominence: 0,
  }));
  const { notes, topics } = dataset;
  const cited = new Set<string>([
    ...entities.flatMap(({ source, description, roles }) => [
      source,
      ...(description ? [description.source] : []),
      ...roles.map((role) => role.source),
    ]),
    ...notes.flatMap(({ sources, ratings }) => [...sources, ...ratings.map((rating) => rating.source)]),
    ...topics.flatMap(({ estimates }) => estimates.map((estimate) => estimate.source)),
  ]);
  const sources = [...cited]
    .sort()
    .map((id) => dataset.source(id))
    .filter((source): source is Source => source !== null);
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    info: dataset.info,
    sources,
    entities,
    notes: [...notes],
    topics: [...topics],
    series: [...(dataset.series?.records ?? [])],
  };
}
