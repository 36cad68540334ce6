/**
 * Facts: what a card shows of records, as plain data for a message. Names with their roles on the article's day and
 * now, notes, figure topics, and every source that they name.
 */
import type { EntityType } from './kinds';
import type { OpenedDataset } from './opened';
import type { NoteAbout, OwnNoteFacts } from './own/own-notes';
import type { OutletFacts } from './outlets';
import { knownRoles, lastBefore, type RoleAt } from './roles';
import type { DatasetInfo, EntityRecord, FigureTopic, Note, Source } from './schema';
import { recordAt } from './record-at';
import { sourceKey } from './source-key';

/** Identifies a record: dataset and id. */
export interface RecordReference {
  readonly dataset: string;
  readonly id: string;
}

/** Whether two references are to the same record. */
export function sameRecord(a: RecordReference, b: RecordReference): boolean {
  return a.id === b.id && a.dataset === b.dataset;
}

/**
 * Returns the record of a reference, or undefined if the facts do not have it.
 * @param records one of the lists of `Facts`
 */
export function factsOf<Kind extends RecordReference>(
  records: readonly Kind[],
  reference: RecordReference,
): Kind | undefined {
  return records.find((record) => sameRecord(record, reference));
}

export interface FactsRequest {
  /** ISO date of the article, or null if the page has none. */
  readonly on: string | null;
  readonly entities: readonly RecordReference[];
  readonly notes: readonly RecordReference[];
  readonly topics: readonly RecordReference[];
  /** The subject of a note of the reader's own; absent if the card has no such notes. */
  readonly about?: NoteAbout | undefined;
  /** Host of the page, to look up its outlet; undefined to leave the outlet out. */
  readonly host?: string | undefined;
}

/** A role on a day, with the name of its country or organisation. */
export interface RoleOnDay extends RoleAt {
  /** Name of the country or organisation of the role, if a dataset has it. */
  readonly ofName: string | null;
}

export interface EntityFacts extends RecordReference {
  readonly type: EntityType;
  readonly kind: string | null;
  readonly name: string;
  readonly description: EntityRecord['description'];
  readonly country: string | null;
  readonly born: string | null;
  readonly wikidata: string | null;
  readonly source: string;
  /** `wide`: a line from tables of names, without reviewed roles. */
  readonly tier: 'reviewed' | 'wide';
  /** Ids of the sources of the record. */
  readonly origins: readonly string[];
  /** Roles on the article's day; null if that day is unknown. */
  readonly then: readonly RoleOnDay[] | null;
  /** Roles without a known end that were seen lately. */
  readonly now: readonly RoleOnDay[];
  /** The last known roles, if `now` is empty. */
  readonly former: readonly RoleOnDay[];
  /** The last role that ended before the article's day, if none is of that day; else null. */
  readonly before: RoleOnDay | null;
  /** Whether any role is recorded. Without one, "no role" would claim too much. */
  readonly hasRoles: boolean;
}

export interface NoteFacts extends Note {
  readonly dataset: string;
}
export interface TopicFacts extends FigureTopic {
  readonly dataset: string;
}

export interface Facts {
  /** Publisher of the page; null if unknown. */
  readonly outlet?: OutletFacts | null | undefined;
  /** The reader's own notes on what was asked for. */
  readonly own?: readonly OwnNoteFacts[] | undefined;
  readonly entities: readonly EntityFacts[];
  readonly notes: readonly NoteFacts[];
  /** The topics that were asked for, then related ones that belong on the same ruler. */
  readonly topics: readonly TopicFacts[];
  /** The datasets of the records, by id. */
  readonly datasets: Readonly<Record<string, DatasetInfo>>;
  /** By `dataset/id`, see `sourceKey`. */
  readonly sources: Readonly<Record<string, Source>>;
}

/**
 * Gathers the facts for a card. References to unknown records are left out: the article may have been annotated with a
 * dataset that has been removed since.
 * @param outlet publisher of the page, if it was looked up
 */
export async function gatherFacts(
  datasets: readonly OpenedDataset[],
  request: FactsRequest,
  outlet: OutletFacts | null = null,
): Promise<Facts> {
  const byId = new Map(datasets.map((dataset) => [dataset.info.id, dataset]));
  const sources: Record<string, Source> = {};
  const cite = (dataset: OpenedDataset, ids: Iterable<string>) => {
    for (const id of ids) {
      const source = dataset.source(id);
      if (source) sources[sourceKey(dataset.info.id, id)] = source;
    }
  };
  const entities: EntityFacts[] = [];
  for (const { dataset: id, id: entity } of request.entities) {
    const dataset = byId.get(id);
    const number = dataset?.find(entity) ?? -1;
    if (!dataset || number < 0) continue;
    const record = dataset.entity(number);
    const facts = await withLine(dataset, number, entityFacts(datasets, dataset, record, request.on));
    entities.push(facts);
    cite(dataset, [...facts.origins, ...record.roles.map((role) => role.source)]);
    if (record.description) cite(dataset, [record.description.source]);
  }
  const notes: NoteFacts[] = [];
  for (const { dataset: id, id: wanted } of request.notes) {
    const dataset = byId.get(id);
    const number = dataset?.noteTable.find(wanted) ?? -1;
    if (!dataset || number < 0) continue;
    const note = dataset.noteTable.at(number);
    notes.push({ ...note, dataset: id });
    cite(dataset, [...note.sources, ...note.ratings.map((rating) => rating.source)]);
  }
  const topics = withRelated(byId, request.topics);
  for (const topic of topics) {
    const dataset = byId.get(topic.dataset);
    if (dataset)
      cite(
        dataset,
        topic.estimates.map((estimate) => estimate.source),
      );
  }
  const ids = new Set([...entities, ...notes, ...topics].map(({ dataset }) => dataset));
  const infos = Object.fromEntries([...byId].filter(([id]) => ids.has(id)).map(([id, { info }]) => [id, info]));
  return { outlet, entities, notes, topics, datasets: infos, sources };
}

function entityFacts(
  datasets: readonly OpenedDataset[],
  dataset: OpenedDataset,
  record: EntityRecord,
  on: string | null,
): EntityFacts {
  const nameOf = (reference: string | null) => recordAt(datasets, dataset, reference)?.name ?? null;
  const named = ({ role, held }: RoleAt): RoleOnDay => ({ role, held, ofName: nameOf(role.of) });
  const { then, now, former } = knownRoles(record, on, dataset.info.edition);
  const before = on === null ? null : lastBefore(record, on);
  return {
    dataset: dataset.info.id,
    id: record.id,
    type: record.type,
    kind: record.kind,
    name: record.name,
    description: record.description,
    country: nameOf(record.country),
    born: record.born,
    wikidata: record.wikidata,
    source: record.source,
    tier: 'reviewed',
    origins: [record.source],
    then: then && then.map(named),
    now: now.map(named),
    former: former.map(named),
    before: then?.length === 0 && before ? named(before) : null,
    hasRoles: record.roles.length > 0,
  };
}

/** Adds the line of the wide tier to the facts of its record. */
async function withLine({ wide }: OpenedDataset, entity: number, facts: EntityFacts): Promise<EntityFacts> {
  if (!wide || entity < wide.first) return facts;
  const { description, sources } = await wide.line(entity);
  const [source = ''] = sources;
  return {
    ...facts,
    tier: 'wide',
    origins: sources,
    source,
    description: description === '' ? null : { text: description, source, asOf: null },
  };
}

function withRelated(byId: ReadonlyMap<string, OpenedDataset>, references: readonly RecordReference[]): TopicFacts[] {
  const found = new Map<string, TopicFacts>();
  const add = (dataset: OpenedDataset | undefined, id: string) => {
    const topic = dataset?.topics.find((candidate) => candidate.id === id);
    if (dataset && topic) found.set(sourceKey(dataset.info.id, id), { ...topic, dataset: dataset.info.id });
  };
  for (const { dataset, id } of references) add(byId.get(dataset), id);
  for (const { dataset, related } of [...found.values()]) {
    for (const id of related) if (!found.has(sourceKey(dataset, id))) add(byId.get(dataset), id);
  }
  return [...found.values()];
}
