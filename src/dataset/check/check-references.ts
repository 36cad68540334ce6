/**
 * Checks between records: ids are unique, every reference has a target, dates are in order, and no alias or wording
 * matches everything.
 */
import { fault, type Fault } from '../../failure/fault';
import { atOnce, eachInTurns, filterInTurns, type Turns } from '../../turns';
import { checkAlias, checkEstimate, checkNote, checkRole, checkTopic } from './check-record';
import type { DatasetRecords } from '../dataset-records';
import type { EntityRecord, FigureTopic, Note, Source } from '../schema';
import { wordsOf } from '../compiled/words-of';

/** A record that was left out, and why. */
export interface Refusal {
  readonly kind: 'entity' | 'note' | 'topic' | 'source';
  readonly id: string;
  readonly fault: Fault;
}

/** The records that passed, and those left out. */
export interface CheckedRecords {
  readonly records: DatasetRecords;
  /** In the order in which they were found. */
  readonly refusals: readonly Refusal[];
}

/** Runs `checkInTurns` without pauses. */
export function checkReferences(records: DatasetRecords): CheckedRecords {
  return atOnce(checkInTurns(records));
}

/** Leaves out every record that cannot be used, and then the records that refer to them. */
export function* checkInTurns(records: DatasetRecords): Turns<CheckedRecords> {
  const refusals: Refusal[] = [];
  const keep = <T extends { readonly id: string }>(
    kind: Refusal['kind'],
    list: readonly T[],
    check: (record: T) => Fault | null,
  ): Turns<T[]> =>
    filterInTurns(list, (record) => {
      const wrong = check(record);
      if (wrong !== null) refusals.push({ kind, id: record.id, fault: wrong });
      return wrong === null;
    });

  const sources = yield* keep('source', records.sources, single<Source>());
  const sourceIds = yield* idsOf(sources);
  let entities = yield* keep('entity', yield* keep('entity', records.entities, single<EntityRecord>()), entityFault);
  let notes = yield* keep('note', yield* keep('note', records.notes, single<Note>()), checkNote);
  let topics = yield* keep('topic', yield* keep('topic', records.topics, single<FigureTopic>()), topicFault);

  // A refused record may be the target of others, so this repeats until nothing more is refused.
  for (let before = -1; before !== refusals.length;) {
    before = refusals.length;
    const entityIds = yield* idsOf(entities);
    entities = yield* keep(
      'entity',
      entities,
      (entity) =>
        missing(entityReferences(entity), entityIds, 'no-record') ??
        missing(entitySources(entity), sourceIds, 'no-source'),
    );
    const topicIds = yield* idsOf(topics);
    notes = yield* keep(
      'note',
      notes,
      (note) =>
        missing(noteReferences(note), entityIds, 'no-record') ??
        missing(note.topics, topicIds, 'no-topic') ??
        missing([...note.sources, ...note.ratings.map(({ source }) => source)], sourceIds, 'no-source'),
    );
    topics = yield* keep(
      'topic',
      topics,
      (topic) =>
        missing(topic.entities.flat(), entityIds, 'no-record') ??
        missing(topic.related, topicIds, 'no-topic') ??
        missing(
          topic.estimates.map(({ source }) => source),
          sourceIds,
          'no-source',
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

function single<T extends { readonly id: string }>(): (record: T) => Fault | null {
  const seen = new Set<string>();
  return ({ id }) => {
    if (seen.has(id)) return fault('same-id');
    seen.add(id);
    return null;
  };
}

type MissingCode = 'no-record' | 'no-topic' | 'no-source';

function missing(wanted: readonly string[], known: ReadonlySet<string>, code: MissingCode): Fault | null {
  const id = wanted.find((each) => !known.has(each));
  return id === undefined ? null : fault(code, id);
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

function entityFault(entity: EntityRecord): Fault | null {
  if (!wordsOf(entity.name)) return fault('name-unusable', entity.name);
  for (const alias of entity.aliases) {
    const wrong = checkAlias(alias);
    if (wrong !== null) return wrong;
  }
  for (const role of entity.roles) {
    const wrong = checkRole(role);
    if (wrong !== null) return wrong;
  }
  return null;
}

function topicFault(topic: FigureTopic): Fault | null {
  const unusable = checkTopic(topic);
  if (unusable !== null) return unusable;
  for (const estimate of topic.estimates) {
    const wrong = checkEstimate(estimate);
    if (wrong !== null) return wrong;
  }
  return null;
}
