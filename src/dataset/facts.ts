/**
 * What a card shows of records: names with the roles of the article's day and of now, notes, figure
 * topics, and every source that they name. Plain data that survives a message.
 */
import type { EntityType } from './kinds';
import type { OpenedDataset } from './opened';
import type { OutletFacts } from './outlets';
import { knownRoles, lastBefore, type RoleAt } from './roles';
import type { DatasetInfo, EntityRecord, FigureTopic, Note, Source } from './schema';
import { sourceKey } from './source-key';

/** A record by the dataset that knows it. */
export interface RecordReference {
  readonly dataset: string;
  readonly id: string;
}

/** Whether two references are to the same record. */
export function sameRecord(a: RecordReference, b: RecordReference): boolean {
  return a.id === b.id && a.dataset === b.dataset;
}

/**
 * Returns the record that a reference names, or undefined where the facts do not have it.
 * @param records one of the lists of `Facts`
 */
export function factsOf<Kind extends RecordReference>(
  records: readonly Kind[],
  reference: RecordReference,
): Kind | undefined {
  return records.find((record) => sameRecord(record, reference));
}

export interface FactsRequest {
  /** ISO date of the article, or null where the page states none. */
  readonly on: string | null;
  readonly entities: readonly RecordReference[];
  readonly notes: readonly RecordReference[];
  readonly topics: readonly RecordReference[];
  /** Host of the page whose outlet is asked for; none where nothing is to be said of it. */
  readonly host?: string | undefined;
}

/** A role on one day, and whether it held. */
export interface RoleOnDay extends RoleAt {
  /** Name of the country or organisation in which it is held, where a dataset knows it. */
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
  /** `wide`: one line from tables of names, without reviewed roles. */
  readonly tier: 'reviewed' | 'wide';
  /** Ids of the sources where the record is from. */
  readonly origins: readonly string[];
  /** Roles on the article's day; null where the article's day is unknown. */
  readonly then: readonly RoleOnDay[] | null;
  /** Roles without a known end that were seen lately. */
  readonly now: readonly RoleOnDay[];
  /** The last roles that are known, where none of now is. */
  readonly former: readonly RoleOnDay[];
  /** Where no role held on the article's day: the one that ended last before it; else null. */
  readonly before: RoleOnDay | null;
  /** Whether any role is recorded at all: without one "no role" would say more than is known. */
  readonly hasRoles: boolean;
}

export interface NoteFacts extends Note {
  readonly dataset: string;
}
export interface TopicFacts extends FigureTopic {
  readonly dataset: string;
}

export interface Facts {
  /** Who publishes the page that was asked about; null where that is not known. */
  readonly outlet?: OutletFacts | null | undefined;
  readonly entities: readonly EntityFacts[];
  readonly notes: readonly NoteFacts[];
  /** The topics asked for, and after them those that belong on the same ruler. */
  readonly topics: readonly TopicFacts[];
  /** The datasets that the records are from, by id. */
  readonly datasets: Readonly<Record<string, DatasetInfo>>;
  /** By `dataset/id`, see `sourceKey`. */
  readonly sources: Readonly<Record<string, Source>>;
}

/**
 * Gathers what a card needs. References that no dataset knows are left out: an article may have been
 * annotated with a dataset that has been removed since.
 * @param outlet who publishes the page, where that was looked up
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
    const facts = await withLine(dataset, number, entityFacts(dataset, record, request.on));
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

function entityFacts(dataset: OpenedDataset, record: EntityRecord, on: string | null): EntityFacts {
  const nameOf = (id: string | null) => {
    const number = id === null ? -1 : dataset.find(id);
    return number < 0 ? null : dataset.entity(number).name;
  };
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

/** The facts of a record of the wide tier with what its line says. */
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
