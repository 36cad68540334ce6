/** Joins two tiers into one dataset: reviewed records first, then those of the wide tier. */
import type { AliasMatch, OpenedDataset } from '../opened';
import type { EntityRecord } from '../schema';
import { openWide, type OpenedWide, type ReadLines } from './open-wide';

/**
 * Joins the wide tier to a dataset.
 * @param names the file of names, see `wide-layout.ts`
 * @param read reads from the file of lines
 * @throws DatasetError if the file of names cannot be used
 */
export function withWide(dataset: OpenedDataset, names: ArrayBuffer, read: ReadLines): OpenedDataset {
  const first = dataset.entityCount;
  const wide = openWide(names, first, read);
  /** Numbers of ids that were looked for in the wide tier. */
  const numbers = new Map<string, number>();
  /** The numbers of countries that were asked for, by their place in the wide tier; -1 for none. */
  const countries: number[] = [];
  const countryOf = (number: number): number => {
    const place = wide.countryAt(number);
    return (countries[place] ??= dataset.find(wide.country(number) ?? ''));
  };
  const records = new Map<number, EntityRecord>();
  const recordOf = (entity: number): EntityRecord => {
    let record = records.get(entity);
    if (!record) records.set(entity, (record = thinRecord(wide, entity - first)));
    return record;
  };
  return {
    info: dataset.info,
    entityCount: first + wide.count,
    aliasAt: (tokens, token) => longer(dataset.aliasAt(tokens, token), wide.aliasAt(tokens, token)),
    type: (entity) => (entity < first ? dataset.type(entity) : wide.type(entity - first)),
    country: (entity) => (entity < first ? dataset.country(entity) : countryOf(entity - first)),
    prominence: (entity) => (entity < first ? dataset.prominence(entity) : wide.rank(entity - first)),
    demonymAt: dataset.demonymAt,
    isGivenName: dataset.isGivenName,
    namesLike(words, found) {
      dataset.namesLike(words, found);
      wide.namesLike(words, found);
    },
    rolesOf: dataset.rolesOf,
    rolesBy: (entity) => (entity < first ? dataset.rolesBy(entity) : []),
    entity: (entity) => (entity < first ? dataset.entity(entity) : recordOf(entity)),
    find(id) {
      const own = dataset.find(id);
      if (own >= 0) return own;
      let number = numbers.get(id);
      if (number === undefined) numbers.set(id, (number = wide.find(id)));
      return number < 0 ? -1 : first + number;
    },
    source: (id) => dataset.source(id),
    noteTable: dataset.noteTable,
    get notes() {
      return dataset.notes;
    },
    get outside() {
      return dataset.outside;
    },
    get topics() {
      return dataset.topics;
    },
    get series() {
      return dataset.series;
    },
    wide: {
      first,
      rank: (entity) => wide.rank(entity - first),
      has: (entity, flag) => wide.has(entity - first, flag),
      tells: (entity) => wide.tells(entity - first),
      fields: (entity) => wide.fields(entity - first),
      from: (entity) => wide.from(entity - first),
      to: (entity) => wide.to(entity - first),
      line: (entity) => wide.line(entity - first),
    },
  };
}

function longer(own: AliasMatch | null, wide: AliasMatch | null): AliasMatch | null {
  if (!own || !wide) return own ?? wide;
  if (own.length !== wide.length) return own.length > wide.length ? own : wide;
  return { length: own.length, candidates: [...own.candidates, ...wide.candidates] };
}

/** Returns a record made of the columns; its line is read separately. */
function thinRecord(wide: OpenedWide, number: number): EntityRecord {
  const id = wide.id(number);
  return {
    id,
    type: wide.type(number),
    kind: null,
    name: wide.name(number),
    aliases: [],
    description: null,
    country: wide.country(number),
    demonyms: [],
    capitalOf: null,
    within: null,
    population: null,
    born: null,
    wikidata: id.startsWith('Q') ? id : null,
    roles: [],
    source: '',
    prominence: wide.rank(number),
  };
}
