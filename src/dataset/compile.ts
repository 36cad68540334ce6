/** Compiles records into the one buffer that `open.ts` reads in place. See `layout.ts` for the picture. */
import { tokenise } from '../core/text/tokens';
import { compileAliases } from './compile-aliases';
import { demonymSections } from './compile-demonyms';
import { noteSections } from './compile-notes';
import { compileRoles } from './compile-roles';
import { wordTable } from './compile-words';
import { bySize } from './country-size';
import type { DatasetRecords } from './dataset-records';
import { isOtherThanGivenName } from './given-name-words';
import { entityTypes, officeKinds } from './kinds';
import { assemble } from './layout';
import { prominenceOf } from './prominence';
import type { EntityRecord } from './schema';
import { StringPool } from './string-pool';
import { withoutDefaults } from './without-defaults';

const byId = <T extends { readonly id: string }>(records: readonly T[]): T[] =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** Different texts in the field `kind`: its column has a byte. */
const MOST_KINDS = 256;

/** Records between two pauses. */
const RECORDS_A_TURN = 1_000;

/**
 * Compiles a dataset. The same records, in whatever order, give the same bytes.
 * @param records parsed and with their references checked: an unknown id is a programming error here
 * @throws RangeError for more entities or longer aliases than the layout can hold
 */
export function compileDataset(records: DatasetRecords): ArrayBuffer {
  const turns = compileInTurns(records);
  for (let turn = turns.next(); ; turn = turns.next()) if (turn.done) return turn.value;
}

/**
 * The same a little at a time: whoever asks for the next turn decides when, and may do other things
 * in between. A worker with a large feed answers pages meanwhile.
 */
export function* compileInTurns(records: DatasetRecords): Generator<undefined, ArrayBuffer> {
  const pool = new StringPool();
  const entities = byId(records.entities);
  const numberOf = new Map(entities.map(({ id }, number) => [id, number]));
  const number = (id: string | null) => (id === null ? -1 : numberOf.get(id) ?? -1);
  const sizeOf = bySize(entities);
  const prominences = Uint8Array.from(entities, (entity) => prominenceOf(entity, sizeOf, records.info.edition));
  const sources = byId(records.sources);
  const givenNames = new Set(records.givenNames);
  const json = (value: unknown) => pool.add(JSON.stringify(value));

  const entityId = Uint32Array.from(entities, ({ id }) => pool.add(id));
  const entityName = Uint32Array.from(entities, ({ name }) => pool.add(name));
  const entityRest = Uint32Array.from(entities, (entity) => {
    const rest = restOf(entity);
    return Object.keys(rest).length ? json(rest) : 0;
  });
  const kinds = [...new Set(entities.map(({ kind }) => kind ?? ''))].sort();
  if (kinds.length > MOST_KINDS) throw new RangeError(`A dataset holds at most ${MOST_KINDS} kinds of record, not ${kinds.length}.`);
  const kindNumber = new Map(kinds.map((kind, index) => [kind, index]));
  const demonyms = entities.flatMap((entity, index) => entity.demonyms.map((text) => ({ text, country: index })));
  const topics = json(byId(records.topics).map(withoutDefaults));

  const info = Uint32Array.of(json(records.info));
  yield;
  const sourceId = Uint32Array.from(sources, ({ id }) => pool.add(id));
  const sourceJson = new Uint32Array(sources.length);
  for (const [index, source] of sources.entries()) {
    if (index % RECORDS_A_TURN === 0) yield;
    sourceJson[index] = pool.append(JSON.stringify(withoutDefaults(source)));
  }
  yield;
  const ofNotes = yield* noteSections(byId(records.notes), number, pool);
  yield;
  const ofAliases = compileAliases(entities, prominences, givenNames);
  yield;

  return assemble({
    info,
    entityId,
    entityName,
    entityCountry: Int32Array.from(entities, (entity, index) => (entity.kind === 'country' ? index : number(entity.country))),
    entityKind: Uint8Array.from(entities, ({ kind }) => kindNumber.get(kind ?? '')!),
    kinds: Uint32Array.from(kinds, (kind) => pool.add(kind)),
    entityPopulation: Uint32Array.from(entities, ({ population }) => (population === null ? 0 : population + 1)),
    entitySource: Uint32Array.from(entities, ({ source }) => pool.add(source)),
    entityRest,
    entityType: Uint8Array.from(entities, ({ type }) => entityTypes.indexOf(type)),
    entityProminence: prominences,
    ...ofAliases,
    ...compileRoles(entities, number, officeKinds),
    ...demonymSections(demonyms, prominences),
    ...givenSections(records.givenNames),
    sourceId,
    sourceJson,
    ...ofNotes,
    topics: Uint32Array.of(topics),
    pool: pool.finish(),
  });
}

/** Fields that have a column of their own. */
const inColumns: ReadonlySet<string> = new Set(['id', 'name', 'type', 'kind', 'source', 'prominence', 'population', 'country']);

/** What a record says beyond its columns. */
function restOf(entity: EntityRecord): Record<string, unknown> {
  const rest = Object.fromEntries(Object.entries(withoutDefaults(entity)).filter(([key]) => !inColumns.has(key)));
  // The column of a country says that it is its own country; a record that says otherwise keeps its word.
  return entity.kind === 'country' && entity.country !== entity.id ? { ...rest, country: entity.country } : rest;
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
