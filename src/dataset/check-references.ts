/**
 * Checks what a schema of one record cannot: that ids are single, that every reference leads
 * somewhere, that dates are in order, and that no alias or wording matches everything.
 */
import { wordsOf } from './compile-aliases';
import { checkAlias, checkEstimate, checkNote, checkRole, checkTopic } from './check-record';
import type { DatasetRecords } from './dataset-records';
import type { EntityRecord, FigureTopic, Note, Source } from './schema';

/** A record that was left out, and why. */
export interface Refusal {
  readonly kind: 'entity' | 'note' | 'topic' | 'source';
  readonly id: string;
  readonly reason: string;
}

/**
 * Leaves out every record that cannot be used; what refers to a refused record is refused as well.
 * @returns the records that are left, and all refusals in the order in which they were found
 */
export function checkReferences(records: DatasetRecords): { records: DatasetRecords; refusals: Refusal[] } {
  const refusals: Refusal[] = [];
  const keep = <T extends { readonly id: string }>(kind: Refusal['kind'], list: readonly T[], fault: (record: T) => string | null): T[] =>
    list.filter((record) => {
      const reason = fault(record);
      if (reason !== null) refusals.push({ kind, id: record.id, reason });
      return reason === null;
    });

  let { entities, notes, topics } = records;
  const sources = keep('source', records.sources, single<Source>());
  const sourceIds = new Set(sources.map(({ id }) => id));
  entities = keep('entity', keep('entity', entities, single<EntityRecord>()), entityFault);
  notes = keep('note', keep('note', notes, single<Note>()), checkNote);
  topics = keep('topic', keep('topic', topics, single<FigureTopic>()), topicFault);

  // A refused record may leave others without what they refer to, until nothing more falls.
  for (let before = -1; before !== refusals.length;) {
    before = refusals.length;
    const entityIds = new Set(entities.map(({ id }) => id));
    entities = keep('entity', entities, (entity) => missing(entityReferences(entity), entityIds, 'record') ?? missing(entitySources(entity), sourceIds, 'source'));
    const topicIds = new Set(topics.map(({ id }) => id));
    notes = keep('note', notes, (note) =>
      missing(note.claimant === null ? note.entities : [note.claimant, ...note.entities], entityIds, 'record')
      ?? missing(note.topics, topicIds, 'figure topic')
      ?? missing([...note.sources, ...note.ratings.map(({ source }) => source)], sourceIds, 'source'));
    topics = keep('topic', topics, (topic) =>
      missing(topic.entities.flat(), entityIds, 'record')
      ?? missing(topic.related, topicIds, 'figure topic')
      ?? missing(topic.estimates.map(({ source }) => source), sourceIds, 'source'));
  }
  return { records: { ...records, entities, notes, topics, sources }, refusals };
}

function single<T extends { readonly id: string }>(): (record: T) => string | null {
  const seen = new Set<string>();
  return ({ id }) => {
    if (seen.has(id)) return 'another record has the same id';
    seen.add(id);
    return null;
  };
}

function missing(wanted: readonly string[], known: ReadonlySet<string>, what: string): string | null {
  const id = wanted.find((each) => !known.has(each));
  return id === undefined ? null : `there is no ${what} "${id}"`;
}

function entityReferences({ id, country, capitalOf, within, roles }: EntityRecord): string[] {
  return [country, capitalOf, within, ...roles.map(({ of }) => of)].filter((each): each is string => each !== null && each !== id);
}

function entitySources({ source, description, roles }: EntityRecord): string[] {
  return [source, ...(description ? [description.source] : []), ...roles.map((role) => role.source)];
}

function entityFault(entity: EntityRecord): string | null {
  if (!wordsOf(entity.name)) return `the name "${entity.name}" has no word, or too many`;
  for (const alias of entity.aliases) {
    const fault = checkAlias(alias);
    if (fault !== null) return fault;
  }
  for (const role of entity.roles) {
    const fault = checkRole(role);
    if (fault !== null) return fault;
  }
  return null;
}

function topicFault(topic: FigureTopic): string | null {
  const fault = checkTopic(topic);
  if (fault !== null) return fault;
  for (const estimate of topic.estimates) {
    const wrong = checkEstimate(estimate);
    if (wrong !== null) return wrong;
  }
  return null;
}
