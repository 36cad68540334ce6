/**
 * Checks between records: ids are unique, every reference has a target, dates are in order, and no alias or wording
 * matches everything.
 */
import { fault, type Fault } from '../../failure/fault';
import { atOnce, eachInTurns, filterInTurns, type Turns } from '../../turns';
import { checkAlias, checkEstimate, checkNote, checkRole, checkTopic } from './check-record';
import type { DatasetRecords } from '../dataset-records';
import { leadsOut, referenceIn } from '../reference';
import { checkSeries, type OwnSeriesRecord } from '../series/own-series';
import { entityReferences, noteReferences, topicReferences } from '../references';
import type { EntityRecord, FigureTopic, Note, Source } from '../schema';
import { noOthers, type OtherDatasets } from './other-datasets';
import { wordsOf } from '../compiled/words-of';

/** A record that was left out, and why. */
export interface Refusal {
  readonly kind: 'entity' | 'note' | 'topic' | 'series' | 'source';
  readonly id: string;
  readonly fault: Fault;
}

/** A record that was kept and refers to a dataset that is not there. */
export interface Absence {
  readonly kind: Refusal['kind'];
  readonly id: string;
  /** The first such reference. */
  readonly dataset: string;
  readonly name: string;
}

/** The records that passed, and those left out. */
export interface CheckedRecords {
  readonly records: DatasetRecords;
  /** In the order in which they were found. */
  readonly refusals: readonly Refusal[];
  readonly absences: readonly Absence[];
}

/** Runs `checkInTurns` without pauses. */
export function checkReferences(records: DatasetRecords, others: OtherDatasets = noOthers): CheckedRecords {
  return atOnce(checkInTurns(records, others));
}

/**
 * Leaves out every record that cannot be used, and then the records that refer to them.
 * @param others datasets that are there: what refers to a name that one of them does not have is refused too
 */
export function* checkInTurns(records: DatasetRecords, others: OtherDatasets): Turns<CheckedRecords> {
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

  const home = records.info.id;
  const lost = (references: readonly string[], ids: ReadonlySet<string>) => lostIn(references, home, ids, others);
  const sources = yield* keep('source', records.sources, single<Source>());
  const sourceIds = yield* idsOf(sources);
  let entities = yield* keep('entity', yield* keep('entity', records.entities, single<EntityRecord>()), entityFault);
  let notes = yield* keep('note', yield* keep('note', records.notes, single<Note>()), checkNote);
  let topics = yield* keep('topic', yield* keep('topic', records.topics, single<FigureTopic>()), topicFault);

  const series = yield* keep('series', yield* keep('series', records.series, single<OwnSeriesRecord>()), checkSeries);

  // A refused record may be the target of others, so this repeats until nothing more is refused.
  for (let before = -1; before !== refusals.length;) {
    before = refusals.length;
    const entityIds = yield* idsOf(entities);
    entities = yield* keep(
      'entity',
      entities,
      (entity) => lost(entityReferences(entity), entityIds) ?? missing(entitySources(entity), sourceIds, 'no-source'),
    );
    const topicIds = yield* idsOf(topics);
    notes = yield* keep(
      'note',
      notes,
      (note) =>
        lost(noteReferences(note), entityIds) ??
        missing(note.topics, topicIds, 'no-topic') ??
        missing([...note.sources, ...note.ratings.map(({ source }) => source)], sourceIds, 'no-source'),
    );
    topics = yield* keep(
      'topic',
      topics,
      (topic) =>
        lost(topicReferences(topic), entityIds) ??
        missing(topic.related, topicIds, 'no-topic') ??
        missing(
          topic.estimates.map(({ source }) => source),
          sourceIds,
          'no-source',
        ),
    );
  }
  const absences = [
    ...(yield* absencesIn('entity', entities, entityReferences, home, others)),
    ...(yield* absencesIn('note', notes, noteReferences, home, others)),
    ...(yield* absencesIn('topic', topics, topicReferences, home, others)),
  ];
  return { records: { ...records, entities, notes, topics, series, sources }, refusals, absences };
}

/** The first reference that leads nowhere. One to a dataset that is not there may lead somewhere later. */
function lostIn(
  references: readonly string[],
  home: string,
  ids: ReadonlySet<string>,
  others: OtherDatasets,
): Fault | null {
  for (const reference of references) {
    const { dataset, id } = referenceIn(home, reference);
    if (dataset !== home) {
      if (others.has(dataset, id) === false) return fault('no-record-in', id, dataset);
    } else if (!ids.has(id)) {
      const other = others.having(id);
      return other === null ? fault('no-record', id) : fault('no-record-but-in', id, other);
    }
  }
  return null;
}

function* absencesIn<T extends { readonly id: string }>(
  kind: Refusal['kind'],
  list: readonly T[],
  references: (record: T) => readonly string[],
  home: string,
  others: OtherDatasets,
): Turns<Absence[]> {
  const absences: Absence[] = [];
  yield* eachInTurns(list.length, (index) => {
    const record = list[index]!;
    const outside = references(record).filter((reference) => leadsOut(home, reference));
    const absent = outside
      .map((each) => referenceIn(home, each))
      .find(({ dataset, id }) => others.has(dataset, id) === null);
    if (absent) absences.push({ kind, id: record.id, dataset: absent.dataset, name: absent.id });
  });
  return absences;
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

type MissingCode = 'no-topic' | 'no-source';

function missing(wanted: readonly string[], known: ReadonlySet<string>, code: MissingCode): Fault | null {
  const id = wanted.find((each) => !known.has(each));
  return id === undefined ? null : fault(code, id);
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
