/** Opens compiled series: a few views over the bytes. Everything else is read when asked for. */
import type { OpenedSeries, SeriesPoint } from './opened-series';
import type { SeriesDefinition } from './series-schema';
import { HEADER_BYTES, SERIES_MAGIC, SERIES_VERSION, seriesSections, type SeriesSection } from './series-layout';
import { SeriesError } from './series-table';
import { firstFrom } from '../../text/spans';

/**
 * Opens the result of `compileSeries`; the buffer must not change afterwards.
 * @throws SeriesError for a file that is truncated, not a series or of another version
 */
export function openSeries(buffer: ArrayBuffer): OpenedSeries {
  const place = placesIn(buffer);
  const words = (name: SeriesSection) => new Uint32Array(buffer, place(name).at, place(name).bytes / 4);
  const numbers = (name: SeriesSection) => new Float64Array(buffer, place(name).at, place(name).bytes / 8);
  const json = <Value extends object>(name: SeriesSection) =>
    kept(() => JSON.parse(textAt(place(name).at, place(name).bytes)) as Value);
  const textAt = (at: number, bytes: number) => new TextDecoder('latin1').decode(new Uint8Array(buffer, at, bytes));
  const definitionEnds = words('definitionEnds');
  const tableFirst = words('tableFirst');
  const tables = words('tables');
  const entities = words('entities');
  const rowPeriods = new Uint16Array(buffer, place('rowPeriods').at, place('rowPeriods').bytes / 2);
  const rowValues = numbers('rowValues');
  const boundRows = words('boundRows');
  const boundValues = numbers('boundValues');
  const units = json<readonly string[]>('units');
  const periods = json<readonly string[]>('periods');
  const countries = json<Readonly<Record<string, string>>>('countries');
  const codes = kept(() => new Map(Object.entries(countries()).map(([country, code]) => [code, country])));
  const byUnit = kept(() => {
    const numbers = new Map<string, number[]>();
    units().forEach((unit, series) => numbers.set(unit, [...(numbers.get(unit) ?? []), series]));
    return numbers;
  });
  const definitions = new Map<number, SeriesDefinition>();

  const nameOf = (entity: number) => textAt(place('names').at + entities[entity * 4]!, entities[entity * 4 + 1]!);
  const pointAt = (row: number): SeriesPoint => {
    const bound = indexIn(boundRows, row);
    const value = rowValues[row]!;
    const low = bound < 0 ? value : boundValues[bound * 2]!;
    return { period: periods()[rowPeriods[row]!]!, low, high: bound < 0 ? value : boundValues[bound * 2 + 1]! };
  };
  return {
    count: definitionEnds.length,
    withUnit: (unit) => byUnit().get(unit) ?? [],
    definition: (series) => {
      let definition = definitions.get(series);
      if (!definition) {
        const from = series ? definitionEnds[series - 1]! : 0;
        definition = JSON.parse(
          textAt(place('definitions').at + from, definitionEnds[series]! - from),
        ) as SeriesDefinition;
        definitions.set(series, definition);
      }
      return definition;
    },
    points: (series, edition, entity) => {
      const table = (tableFirst[series]! + edition) * 2;
      const [first, end] = [tables[table]!, tables[table + 1]!];
      const at = first + firstFrom(end - first, (row) => nameOf(first + row) < entity);
      if (at >= end || nameOf(at) !== entity) return [];
      const [from, to] = [entities[at * 4 + 2]!, entities[at * 4 + 3]!];
      return Array.from({ length: to - from }, (_, index) => pointAt(from + index));
    },
    codeOf: (country) => countries()[country] ?? null,
    countryOf: (code) => codes().get(code) ?? null,
  };
}

function placesIn(buffer: ArrayBuffer): (name: SeriesSection) => { at: number; bytes: number } {
  const header = new DataView(buffer);
  if (buffer.byteLength < HEADER_BYTES || header.getUint32(0, true) !== SERIES_MAGIC)
    throw new SeriesError('This file holds no series. Build it again: npm run dataset.');
  if (header.getUint32(4, true) !== SERIES_VERSION)
    throw new SeriesError('These series are of another version. Build them again: npm run dataset.');
  const places = new Map(
    seriesSections.map((name, index) => [
      name,
      { at: header.getUint32(8 + index * 8, true), bytes: header.getUint32(12 + index * 8, true) },
    ]),
  );
  for (const [name, { at, bytes }] of places)
    if (at + bytes > buffer.byteLength)
      throw new SeriesError(`The series are cut off in "${name}". Build them again: npm run dataset.`);
  return (name) => places.get(name)!;
}

/** Returns the index of a number in a sorted list, or -1. */
function indexIn(sorted: Uint32Array, wanted: number): number {
  const at = firstFrom(sorted.length, (index) => sorted[index]! < wanted);
  return sorted[at] === wanted ? at : -1;
}

function kept<Answer extends object>(work: () => Answer): () => Answer {
  let answer: Answer | null = null;
  return () => (answer ??= work());
}
