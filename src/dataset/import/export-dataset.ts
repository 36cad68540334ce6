/** An opened dataset as the file that it can be imported from again. */
import { FORMAT, FORMAT_VERSION, type SidelightFile } from './sidelight-file';
import type { OpenedDataset } from '../opened';
import type { EntityRecord, Source } from '../schema';

/**
 * Everything that a dataset says, in the order of the ids; given names, which serve reading alone, are
 * not part of a file. Decodes every record, so it takes a moment for a large one.
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
  };
}
