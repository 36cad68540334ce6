/** Compiles records into one buffer that `open.ts` reads in place. See the picture in `layout.ts`. */
import { tokenise } from '../../text/tokens';
import { atOnce, eachInTurns, sortInTurns, type Turns } from '../../turns';
import { compileAliases } from './compile-aliases';
import { demonymSections } from './compile-demonyms';
import { noteSections } from './compile-notes';
import { compileRoles } from './compile-roles';
import { wordTable } from './compile-words';
import { outsideOf } from './outside-references';
import { bySize } from './country-size';
import type { DatasetRecords } from '../dataset-records';
import { isOtherThanGivenName } from '../aliases/given-name-words';
import { entityTypes, officeKinds } from '../kinds';
import { assemble, MAGIC, sectionNames } from '../compiled/layout';
import { prominenceOf } from './prominence';
import { numberOfOutside, referenceIn } from '../reference';
import type { EntityRecord } from '../schema';
import { StringPool } from '../compiled/string-pool';
import { withoutDefaults } from './without-defaults';

const byId = <T extends { readonly id: string }>(records: readonly T[]): Turns<T[]> =>
  sortInTurns(records, (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** Largest number of different texts in the field `kind`, whose column has one byte a row. */
const MOST_KINDS = 256;

/**
 * Compiles a dataset. The same records in any order give the same bytes.
 * @param records parsed and checked; an unknown id here is a programming error
 * @throws RangeError if there are more entities or longer aliases than the layout holds
 */
export function compileDataset(records: DatasetRecords): ArrayBuffer {
  return atOnce(compileInTurns(records));
}

/** Compiles in turns, so that the worker answers pages while it compiles a large feed. */
export function* compileInTurns(records: DatasetRecords): Turns<ArrayBuffer> {
  const pool = new StringPool();
  const entities = yield* byId(records.entities);
  const numberOf = new Map<string, number>();
  yield* eachInTurns(entities.length, (index) => numberOf.set(entities[index]!.id, index));
  const outside = yield* outsideOf(records);
  const outsideNumber = new Map(outside.map((key, index) => [key, numberOfOutside(index)]));
  const home = records.info.id;
  const number = (reference: string | null) => {
    if (reference === null) return -1;
    const { dataset, id } = referenceIn(home, reference);
    return (dataset === home ? numberOf.get(id) : outsideNumber.get(reference)) ?? -1;
  };
  const numberInside = (reference: string | null) => Math.max(-1, number(reference));
  const sizeOf = yield* bySize(entities);
  const prominences = yield* column(
    entities,
    (entity) => prominenceOf(entity, sizeOf, records.info.edition),
    new Uint8Array(entities.length),
  );
  const sources = yield* byId(records.sources);
  const json = (value: unknown) => pool.add(JSON.stringify(value));

  const entityId = yield* column(entities, ({ id }) => pool.add(id));
  const entityName = yield* column(entities, ({ name }) => pool.add(name));
  const entityRest = yield* column(entities, (entity) => {
    const rest = restOf(entity);
    return Object.keys(rest).length ? json(rest) : 0;
  });
  const kindNumber = yield* numberKinds(entities);
  const entityKind = yield* column(
    entities,
    ({ kind }) => kindNumber.get(kind ?? '')!,
    new Uint8Array(entities.length),
  );
  const entityType = yield* column(entities, ({ type }) => entityTypes.indexOf(type), new Uint8Array(entities.length));
  const entityCountry = yield* column(
    entities,
    ({ id, kind, country }) => numberInside(kind === 'country' ? id : country),
    new Int32Array(entities.length),
  );
  const entityPopulation = yield* column(entities, ({ population }) => (population === null ? 0 : population + 1));
  const demonyms: { text: string; country: number }[] = [];
  yield* eachInTurns(entities.length, (country) => {
    for (const text of entities[country]!.demonyms) demonyms.push({ text, country });
  });
  const topics = json((yield* byId(records.topics)).map(withoutDefaults));

  const series = records.series.length ? json(yield* byId(records.series)) : 0;
  const info = Uint32Array.of(json(records.info));
  const sourceId = yield* column(sources, ({ id }) => pool.add(id));
  const sourceJson = yield* column(sources, (source) => pool.append(JSON.stringify(withoutDefaults(source))));
  const ofNotes = yield* noteSections(yield* byId(records.notes), number, pool);
  const ofAliases = yield* compileAliases(entities, prominences, new Set(records.givenNames));
  const kinds = Uint32Array.from(kindNumber.keys(), (kind) => pool.add(kind));
  const entitySource = yield* column(entities, ({ source }) => pool.add(source));
  yield;
  const ofRoles = compileRoles(entities, numberInside, officeKinds);
  yield;

  const sections = {
    info,
    entityId,
    entityName,
    entityCountry,
    entityKind,
    kinds,
    entityPopulation,
    entitySource,
    entityRest,
    entityType,
    entityProminence: prominences,
    ...ofAliases,
    ...ofRoles,
    ...demonymSections(demonyms, prominences),
    ...givenSections(records.givenNames),
    sourceId,
    sourceJson,
    ...ofNotes,
    topics: Uint32Array.of(topics, series),
    outside: Uint32Array.from(outside, (key) => pool.add(key)),
    pool: pool.finish(),
  };
  return yield* assemble(sections, sectionNames, MAGIC);
}

/** Returns a column: one number for each record, 32 bits unless `values` is given. */
function* column<Item, Values extends Uint8Array | Int32Array | Uint32Array = Uint32Array>(
  records: readonly Item[],
  valueOf: (record: Item) => number,
  values = new Uint32Array(records.length) as Values,
): Turns<Values> {
  yield* eachInTurns(records.length, (index) => {
    values[index] = valueOf(records[index]!);
  });
  return values;
}

/** Numbers the kinds that occur, in their order. @throws RangeError for too many */
function* numberKinds(entities: readonly EntityRecord[]): Turns<ReadonlyMap<string, number>> {
  const found = new Set<string>();
  yield* eachInTurns(entities.length, (index) => found.add(entities[index]!.kind ?? ''));
  if (found.size > MOST_KINDS)
    throw new RangeError(`A dataset holds at most ${MOST_KINDS} kinds of record, not ${found.size}.`);
  return new Map([...found].sort().map((kind, index) => [kind, index]));
}

/** Fields with a column of their own. */
const inColumns: ReadonlySet<string> = new Set([
  'id',
  'name',
  'type',
  'kind',
  'source',
  'prominence',
  'population',
  'country',
]);

/** Returns the fields of a record that have no column. */
function restOf(entity: EntityRecord): Record<string, unknown> {
  const rest = Object.fromEntries(Object.entries(withoutDefaults(entity)).filter(([key]) => !inColumns.has(key)));
  // The column has the countries of this dataset, and that a country is its own; what says otherwise is kept here.
  const isSaidSo = entity.kind !== 'country' || entity.country === entity.id;
  return isSaidSo && !entity.country?.includes('/') ? rest : { ...rest, country: entity.country };
}

function givenSections(names: readonly string[]) {
  const hashes = new Set<number>();
  for (const name of names) {
    const tokens = tokenise(name);
    if (tokens.count === 1 && !isOtherThanGivenName(name)) hashes.add(tokens.hash[0]!);
  }
  const table = wordTable([...hashes]);
  return { givenFilter: table.filter, givenHashes: table.hashes, givenBuckets: table.buckets };
}
