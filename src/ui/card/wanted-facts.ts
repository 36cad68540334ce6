/** Lists the records that a card needs besides the annotations. */
import type { EntityLink, Subject } from '../../core/annotations';
import { factsOf, type FactsRequest, type RecordReference } from '../../dataset/facts';
import type { Reading } from '../annotated-article';
import { aboutOf } from '../own-notes/about-of';
import { statementChain } from './attribution-chain';

export function wantedFacts(reading: Reading, subject: Subject): FactsRequest {
  const { mentions, claims } = reading.annotations;
  const entities: RecordReference[] = [];
  const want = (entity: EntityLink | null | undefined) => {
    if (entity && !factsOf(entities, entity)) {
      entities.push({ dataset: entity.dataset, id: entity.id });
    }
  };
  const wantSpeakers = (statement: number) => {
    for (const link of statementChain(reading, statement)) want(link.statement.speaker?.entity);
  };
  const claim = subject.kind === 'claim' ? claims[subject.index] : undefined;
  if (subject.kind === 'mention') want(mentions[subject.index]?.entity);
  if (subject.kind === 'statement') wantSpeakers(subject.index);
  if (claim && claim.attribution.statement !== null) wantSpeakers(claim.attribution.statement);
  const about = aboutOf(reading, subject, null);
  return {
    ...(about && { about }),
    on: reading.article.published,
    ...(reading.host && subject.kind !== 'mention' ? { host: reading.host } : {}),
    entities,
    notes: (claim?.notes ?? []).map(({ dataset, id }) => ({ dataset, id })),
    topics: (claim?.figures ?? []).map(({ dataset, topic }) => ({ dataset, id: topic })),
  };
}
