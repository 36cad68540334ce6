/** Gathers all records of an export, a limited number per request. */
import { factsOf, type Facts, type FactsRequest } from '../dataset/facts';

/** Largest number of records of a kind in one request. */
const AT_A_TIME = 64;

/** @param lookUp answers one request */
export async function gatherRecords(
  wanted: FactsRequest,
  lookUp: (request: FactsRequest) => Promise<Facts>,
): Promise<Facts> {
  const { on, entities, notes, topics } = wanted;
  const most = Math.max(entities.length, notes.length, topics.length);
  let all: Facts = { entities: [], notes: [], topics: [], datasets: {}, sources: {} };
  for (let from = 0; from < most; from += AT_A_TIME) {
    const some = <Item>(list: readonly Item[]) => list.slice(from, from + AT_A_TIME);
    const facts = await lookUp({ on, entities: some(entities), notes: some(notes), topics: some(topics) });
    all = {
      entities: [...all.entities, ...facts.entities],
      notes: [...all.notes, ...facts.notes],
      topics: [...all.topics, ...facts.topics.filter((topic) => !factsOf(all.topics, topic))],
      datasets: { ...all.datasets, ...facts.datasets },
      sources: { ...all.sources, ...facts.sources },
    };
  }
  return all;
}
