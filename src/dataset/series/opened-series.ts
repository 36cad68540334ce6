/** Opened series: what the core may ask of the compiled file. Nothing is decoded before it is asked for. */
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
  /** The code that tables have for a country of the bundled dataset ("turkey" → "TUR"), or null. */
  codeOf(country: string): string | null;
  /** The country of the bundled dataset that a code stands for, or null. */
  countryOf(code: string): string | null;
}
