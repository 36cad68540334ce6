/** Opened series: everything that the core may ask of the compiled file. Nothing is decoded before. */
import type { SeriesDefinition } from './series-schema';

/** One published value with its bounds. */
export interface SeriesPoint {
  readonly period: string;
  readonly low: number;
  readonly high: number;
}

export interface OpenedSeries {
  readonly count: number;
  /** Numbers of the series with a unit, in the file's order. */
  withUnit(unit: string): readonly number[];
  /** Decoded when first asked for, and kept. */
  definition(series: number): SeriesDefinition;
  /** All points of an entity in one edition, oldest first; empty where it has none. */
  points(series: number, edition: number, entity: string): readonly SeriesPoint[];
  /** Returns the code in the tables for a country of the bundled dataset ("turkey" → "TUR"), or null. */
  codeOf(country: string): string | null;
  /** Returns the country of the bundled dataset for a code, or null. */
  countryOf(code: string): string | null;
}
