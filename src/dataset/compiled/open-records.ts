import { filledEntity, filledSource, filledTopic } from './fill-defaults';
import { indexOfId } from './index-of-id';
import { fieldLists, fieldsOf } from './json-fields';
import { entityTypes } from '../kinds';
import type { SectionReader } from './layout';
import { namesLike } from './beginnings';
import { openNotes } from './open-notes';
import type { OpenedDataset, OwnSeries } from '../opened';
import { openOwnSeries, type OwnSeriesRecord } from '../series/own-series';
import type { DatasetInfo, EntityRecord, FigureTopic, Note, Source } from '../schema';
import { poolReader } from './string-pool';

type RecordPart = Pick<
  OpenedDataset,
  | 'info'
  | 'entityCount'
  | 'type'
  | 'country'
  | 'prominence'
  | 'namesLike'
  | 'entity'
  | 'find'
  | 'source'
  | 'notes'
  | 'noteTable'
  | 'topics'
  | 'series'
  | 'outside'
>;

/** Opens the columns and the records. Records are decoded when asked for, and kept. */
export function openRecords(sections: SectionReader): RecordPart {
  const pool = sections.bytes('pool');
  const text = poolReader(pool);
  const ids = sections.words('entityId');
  const names = sections.words('entityName');
  const countries = sections.signed('entityCountry');
  const kindNumbers = sections.bytes('entityKind');
  const kinds = sections.words('kinds');
  const populations = sections.words('entityPopulation');
  const sources = sections.words('entitySource');
  const rests = sections.words('entityRest');
  const types = sections.bytes('entityType');
  const prominences = sections.bytes('entityProminence');
  const sourceIds = sections.words('sourceId');
  const sourceJson = sections.words('sourceJson');
  const outsideKeys = sections.words('outside');
  const [topicList = 0, seriesList = 0] = sections.words('topics');
  const noteTable = openNotes(sections, pool, text);
  const entities = new Map<number, EntityRecord>();
  const numbers = new Map<string, number>();
  const knownSources = new Map<string, Source | null>();
  let notes: readonly Note[] | null = null;
  let topics: readonly FigureTopic[] | null = null;
  let series: OwnSeries | null = null;
  let outside: readonly string[] | null = null;

  const decode = (number: number): EntityRecord => {
    if (!(number >= 0 && number < ids.length)) throw new RangeError(`No entity has the number ${number}.`);
    const country = countries[number]!;
    return filledEntity({
      id: text(ids[number]!),
      name: text(names[number]!),
      type: entityTypes[types[number]!],
      kind: text(kinds[kindNumbers[number]!]!) || null,
      source: text(sources[number]!),
      prominence: prominences[number],
      population: populations[number] ? populations[number] - 1 : null,
      country: country < 0 ? null : text(ids[country]!),
      ...(rests[number] ? fieldsOf(text(rests[number])) : {}),
    });
  };

  const info = fieldsOf(text(sections.words('info')[0] ?? 0)) as unknown as DatasetInfo;
  const decodeSeries = (): OwnSeries => {
    const records = fieldLists(text(seriesList)) as unknown as readonly OwnSeriesRecord[];
    return { records, opened: openOwnSeries(info.id, records) };
  };

  return {
    info,
    entityCount: ids.length,
    type: (entity) => entityTypes[types[entity]!]!,
    country: (entity) => countries[entity] ?? -1,
    prominence: (entity) => prominences[entity] ?? 0,
    namesLike: (words, found) => namesLike(pool, names, 0, words, found),
    entity(number) {
      let record = entities.get(number);
      if (!record) entities.set(number, (record = decode(number)));
      return record;
    },
    find(id) {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      const number = indexOfId(ids, text, id);
      numbers.set(id, number);
      return number;
    },
    source(id) {
      let source = knownSources.get(id);
      if (source === undefined) {
        const at = indexOfId(sourceIds, text, id);
        source = at < 0 ? null : filledSource(fieldsOf(text(sourceJson[at]!)));
        knownSources.set(id, source);
      }
      return source;
    },
    noteTable,
    get notes() {
      return (notes ??= Array.from({ length: noteTable.count }, (_, number) => noteTable.at(number)));
    },
    get outside() {
      return (outside ??= Array.from(outsideKeys, text));
    },
    get topics() {
      return (topics ??= fieldLists(text(topicList)).map(filledTopic));
    },
    get series() {
      return seriesList === 0 ? null : (series ??= decodeSeries());
    },
  };
}
