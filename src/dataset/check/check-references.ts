/**
 * Checks what a schema of one record cannot: that ids are single, that every reference leads
 * somewhere, that dates are in order, and that no alias or wording matches everything.
 */
import { atOnce, eachInTurns, filterInTurns, type Turns } from '../../turns';
import { checkAlias, checkEstimate, checkNote, checkRole, checkTopic } from './check-record';
import type { DatasetRecords } from '../dataset-records';
import type { EntityRecord, FigureTopic, Note, Source } from '../schema';
import { wordsOf } from '../compiled/words-of';

/** A record that was left out, and why. */
export interface Refusal {
  readonly kind: 'entity' | 'note' | 'topic' | 'source';
  readonly id: string;
  readonly reason: string;
}

/** What is left of a dataset, and what was left out. */
export interface CheckedRecords {
  readonly records: DatasetRecords;
  /** In the order in which they were found. */
  readonly refusals: readonly Refusal[];
}

/** The same at once, see `checkInTurns`. */
export function checkReferences(records: DatasetRecords): CheckedRecords {
  return atOnce(checkInTurns(records));
}

/** Leaves out every record that cannot be used; what refers to a refused record is refused as well. */
export function* checkInTurns(records: DatasetRecords): Turns<CheckedRecords> {
  const refusals: Refusal[] = [];
  const keep = <T extends { readonly id: string }>(
    kind: Refusal['kind'],
    list: readonly T[],
    fault: (record: T) => string | null,
  ): Turns<T[]> =>
    filterInTurns(list, (record) => {
      const reason = fault(record);
      if (reason !== null) refusals.push({ kind, id: record.id, reason });
      return reason === null;
    });

  const sources = yield* keep('source', records.sources, single<Source>());
  const sourceIds = yield* idsOf(sources);
  let entities = yield* keep('entity', yield* keep('entity', records.entities, single<EntityRecord>()), entityFault);
  let notes = yield* keep('note', yield* keep('note', records.notes, single<Note>()), checkNote);
  let topics = yield* keep('topic', yield* keep('topic', records.topics, single<FigureTopic>()), topicFault);

  // A refused record may leave others without what they refer to, until nothing more falls.
  for (let before = -1; before !== refusals.length;) {
    before = refusals.length;
    const entityIds = yield* idsOf(entities);
    entities = yield* keep(
      'entity',
      entities,
      (entity) =>
        missing(entityReferences(entity), entityIds, 'record') ?? missing(entitySources(entity), sourceIds, 'source'),
    );
    const topicIds = yield* idsOf(topics);
    notes = yield* keep(
      'note',
      notes,
      (note) =>
        missing(noteReferences(note), entityIds, 'record') ??
        missing(note.topics, topicIds, 'figure topic') ??
        missing([...note.sources, ...note.ratings.map(({ source }) => source)], sourceIds, 'source'),
    );
    topics = yield* keep(
      'topic',
      topics,
      (topic) =>
        missing(topic.entities.flat(), entityIds, 'record') ??
        missing(topic.related, topicIds, 'figure topic') ??
        missing(
          topic.estimates.map(({ source }) => source),
          sourceIds,
          'source',
        ),
    );
  }
  return { records: { ...records, entities, notes, topics, sources }, refusals };
}

function* idsOf(records: readonly { readonly id: string }[]): Turns<ReadonlySet<string>> {
  const ids = new Set<string>();
  yield* eachInTurns(records.length, (index) => ids.add(records[index]!.id));
  return ids;
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

function noteReferences({ claimant, entities, countries }: Note): string[] {
  return [...(claimant === null ? [] : [claimant]), ...entities, ...countries];
}

function entityReferences({ id, country, capitalOf, within, roles }: EntityRecord): string[] {
  return [country, capitalOf, within, ...roles.map(({ of }) => of)].filter(
    (each): each is string => each !== null && each !== id,
  );
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
