/** The data of the section on datasets, plain for a message. */
import type { ImportReport } from '../../../dataset/import/import-report';
import type { Fault } from '../../../failure/fault';
import type { DatasetInfo } from '../../../dataset/schema';
import type { RefreshInterval } from '../../../setting-values';

export interface DatasetRow {
  readonly id: string;
  readonly info: DatasetInfo;
  readonly origin: 'bundled' | 'file' | 'page' | 'address';
  /** Name of the file, or the address; null for the bundled one. */
  readonly from: string | null;
  readonly every: RefreshInterval | null;
  readonly report: ImportReport | null;
  /** Size of the compiled form (bytes); null for the bundled dataset. */
  readonly bytes: number | null;
  readonly on: boolean;
  /** Why it is not in use or could not be fetched again. */
  readonly problem: Fault | null;
  /** References of its records to other datasets that lead nowhere now. */
  readonly waits: readonly Fault[];
  /** Day of the last fetch, `YYYY-MM-DD`. */
  readonly checked: string | null;
}

export interface ImportRow {
  readonly id: string;
  readonly name: string;
  readonly stage: 'fetching' | 'reading' | 'compiling' | 'failed';
  /** 0 to 1. */
  readonly done: number;
  readonly taken: number;
  readonly refused: number;
  readonly problem: Fault | null;
}

export interface DatasetsView {
  /** In the reader's order. */
  readonly datasets: readonly DatasetRow[];
  readonly imports: readonly ImportRow[];
  /** Why no dataset can be added at all. */
  readonly problem: Fault | null;
}

/** Returns the ids in the reader's order with one dataset moved by one place. @param by -1 up, 1 down */
export function moved(datasets: readonly DatasetRow[], id: string, by: -1 | 1): string[] {
  const order = datasets.map((dataset) => dataset.id);
  const at = order.indexOf(id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= order.length) return order;
  order.splice(at, 1);
  order.splice(to, 0, id);
  return order;
}

/** Returns the ids of datasets that are off, after one was switched. */
export function switched(datasets: readonly DatasetRow[], id: string, on: boolean): string[] {
  return datasets.filter((dataset) => (dataset.id === id ? !on : !dataset.on)).map((dataset) => dataset.id);
}
