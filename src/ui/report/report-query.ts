/** Writes and reads the query with which a card opens the form for a report. Nothing of the page is in it. */
import { REPORT_KINDS, type ReportKind } from './report-text';

/** A record that a report can be about, by the name that the reader sees. */
export interface ReportRecord {
  readonly name: string;
  readonly dataset: string;
  readonly id: string;
}

/** The first values of a form. */
export interface ReportStart {
  readonly kind: ReportKind;
  readonly record: ReportRecord | null;
}

/** Returns the query of an address, without its question mark. */
export function reportQuery({ kind, record }: ReportStart): string {
  return new URLSearchParams({ kind, ...record }).toString();
}

/** Reads a query again. What is not understood is left out: a report of another kind, about no record. */
export function parseReportQuery(query: URLSearchParams): ReportStart {
  const [dataset, id] = [query.get('dataset'), query.get('id')];
  return {
    kind: REPORT_KINDS.find((one) => one === query.get('kind')) ?? 'other',
    record: dataset && id ? { name: query.get('name') ?? id, dataset, id } : null,
  };
}
