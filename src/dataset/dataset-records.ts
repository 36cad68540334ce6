import type { OwnSeriesRecord } from './series/own-series';
import type { DatasetInfo, EntityRecord, FigureTopic, Note, Source } from './schema';

/** All records of a dataset, parsed and with every reference checked (see `check-references.ts`). */
export interface DatasetRecords {
  readonly info: DatasetInfo;
  readonly entities: readonly EntityRecord[];
  readonly notes: readonly Note[];
  readonly topics: readonly FigureTopic[];
  readonly series: readonly OwnSeriesRecord[];
  readonly sources: readonly Source[];
  /** Words that are known as given names. */
  readonly givenNames: readonly string[];
}
