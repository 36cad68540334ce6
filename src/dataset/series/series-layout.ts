/**
 * The layout of the compiled series, which is read in place:
 *
 *   magic "SLSR", version, then of each section its offset and length in bytes (Uint32, little-endian)
 *   units       one JSON list: the unit of each series
 *   countries   one JSON object: country of the bundled dataset → code
 *   definitions the JSON of each series, one after another; `definitionEnds` says where each ends
 *   tables      of each series and edition: first and last entity (Uint32 pairs); `tableFirst` of each series its first table
 *   entities    of each entity of a table: offset of its name, its length, first row, row after the last (Uint32)
 *   names       the entities' names, ASCII
 *   periods     the names of all periods, one JSON list, in order
 *   rows        of each row its period (Uint16), value, low, high (Float64 columns; low and high only where they differ)
 */
export const SERIES_MAGIC = 0x52534c53;
export const SERIES_VERSION = 1;

export const seriesSections = [
  'units',
  'countries',
  'definitions',
  'definitionEnds',
  'tableFirst',
  'tables',
  'entities',
  'names',
  'periods',
  'rowPeriods',
  'rowValues',
  'boundRows',
  'boundValues',
] as const;

export type SeriesSection = (typeof seriesSections)[number];

/** Bytes before the first section. */
export const HEADER_BYTES = 8 + seriesSections.length * 8;
/** Sections begin at multiples of this, so that numbers are aligned (bytes). */
export const ALIGNMENT = 8;
