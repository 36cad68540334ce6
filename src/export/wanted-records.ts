/** Lists every record that an article's annotations name, each once. */
import type { Annotations } from '../core/annotations';
import type { FactsRequest, RecordReference } from '../dataset/facts';
import { sourceKey } from '../dataset/source-key';

export function wantedRecords({ mentions, statements, claims }: Annotations, on: string | null): FactsRequest {
  const entities = [
    ...mentions.map(({ entity }) => entity),
    ...statements.map(({ speaker }) => speaker?.entity ?? null),
  ].filter((entity) => entity !== null);
  return {
    on,
    entities: once(entities),
    notes: once(claims.flatMap(({ notes }) => notes)),
    topics: once(claims.flatMap(({ figures }) => figures.map(({ dataset, topic }) => ({ dataset, id: topic })))),
  };
}

function once(references: readonly RecordReference[]): RecordReference[] {
  return [...new Map(references.map(({ dataset, id }) => [sourceKey(dataset, id), { dataset, id }])).values()];
}
