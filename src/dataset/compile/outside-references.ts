import { eachInTurns, type Turns } from '../../turns';
import type { DatasetRecords } from '../dataset-records';
import { leadsOut } from '../reference';
import { entityReferences, noteReferences, topicReferences } from '../references';

/** The names of other datasets that the records of one refer to, as `dataset/id`, sorted, each once. */
export function* outsideOf({ info, entities, notes, topics }: DatasetRecords): Turns<string[]> {
  const found = new Set<string>();
  const add = (references: readonly string[]) => {
    for (const reference of references) if (leadsOut(info.id, reference)) found.add(reference);
  };
  yield* eachInTurns(entities.length, (at) => add(entityReferences(entities[at]!)));
  yield* eachInTurns(notes.length, (at) => add(noteReferences(notes[at]!)));
  yield* eachInTurns(topics.length, (at) => add(topicReferences(topics[at]!)));
  return [...found].sort();
}
