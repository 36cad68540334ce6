/** Compiles series into one file that is read in place, see `series-layout.ts`. */
import type { SeriesDefinition } from './series-schema';
import {
  ALIGNMENT,
  HEADER_BYTES,
  SERIES_MAGIC,
  SERIES_VERSION,
  seriesSections,
  type SeriesSection,
} from './series-layout';
import type { SeriesRow } from './series-table';

/** A series with the rows of each of its editions, newest first. */
export interface SeriesInput {
  readonly definition: SeriesDefinition;
  readonly editions: readonly (readonly SeriesRow[])[];
}

/**
 * Returns the compiled file.
 * @param countries id of a country in the bundled dataset → its code in the tables
 */
export function compileSeries(
  series: readonly SeriesInput[],
  countries: Readonly<Record<string, string>>,
): ArrayBuffer {
  const periods = [...new Set(series.flatMap(({ editions }) => editions.flat().map(({ period }) => period)))].sort();
  const periodOf = new Map(periods.map((period, index) => [period, index]));
  const definitionEnds: number[] = [];
  const tableFirst: number[] = [];
  const tables: number[] = [];
  const entities: number[] = [];
  const rowPeriods: number[] = [];
  const rowValues: number[] = [];
  const boundRows: number[] = [];
  const boundValues: number[] = [];
  const nameAt = new Map<string, number>();
  let definitions = '';
  let names = '';
  for (const { definition, editions } of series) {
    definitions += asciiJson(definition);
    definitionEnds.push(definitions.length);
    tableFirst.push(tables.length / 2);
    for (const rows of editions) {
      const first = entities.length / 4;
      for (const [entity, own] of byEntity(rows)) {
        if (!nameAt.has(entity)) {
          nameAt.set(entity, names.length);
          names += entity;
        }
        const from = rowPeriods.length;
        for (const { period, value, low, high } of own) {
          if (low !== value || high !== value) {
            boundRows.push(rowPeriods.length);
            boundValues.push(low, high);
          }
          rowPeriods.push(periodOf.get(period)!);
          rowValues.push(value);
        }
        entities.push(nameAt.get(entity)!, entity.length, from, rowPeriods.length);
      }
      tables.push(first, entities.length / 4);
    }
  }
  return assemble({
    units: ascii(JSON.stringify(series.map(({ definition }) => definition.unit))),
    countries: ascii(JSON.stringify(countries)),
    definitions: ascii(definitions),
    definitionEnds: new Uint32Array(definitionEnds),
    tableFirst: new Uint32Array(tableFirst),
    tables: new Uint32Array(tables),
    entities: new Uint32Array(entities),
    names: ascii(names),
    periods: ascii(JSON.stringify(periods)),
    rowPeriods: new Uint16Array(rowPeriods),
    rowValues: new Float64Array(rowValues),
    boundRows: new Uint32Array(boundRows),
    boundValues: new Float64Array(boundValues),
  });
}

/** Writes JSON in ASCII only, so that offsets are bytes. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function byEntity(rows: readonly SeriesRow[]): [string, SeriesRow[]][] {
  const groups = new Map<string, SeriesRow[]>();
  for (const row of rows) {
    const own = groups.get(row.entity);
    if (own) own.push(row);
    else groups.set(row.entity, [row]);
  }
  const inOrder = [...groups].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  for (const [, own] of inOrder) own.sort((a, b) => (a.period < b.period ? -1 : 1));
  return inOrder;
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

function assemble(sections: Readonly<Record<SeriesSection, ArrayBufferView>>): ArrayBuffer {
  const aligned = (bytes: number) => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
  let size = aligned(HEADER_BYTES);
  const places = seriesSections.map((name) => {
    const at = size;
    size += aligned(sections[name].byteLength);
    return at;
  });
  const buffer = new ArrayBuffer(size);
  const header = new DataView(buffer);
  header.setUint32(0, SERIES_MAGIC, true);
  header.setUint32(4, SERIES_VERSION, true);
  seriesSections.forEach((name, index) => {
    const { buffer: from, byteOffset, byteLength } = sections[name];
    header.setUint32(8 + index * 8, places[index]!, true);
    header.setUint32(12 + index * 8, byteLength, true);
    new Uint8Array(buffer, places[index], byteLength).set(new Uint8Array(from, byteOffset, byteLength));
  });
  return buffer;
}
