/** What an import took and what it refused: plain data that is stored beside the dataset. */
import type { Fault } from '../../failure/fault';
import { LISTED_REFUSALS } from './import-limits';

/** A record that was not taken, or taken without one of its fields. */
export interface ImportRemark {
  /** Which record: its id or its claim, and where it stands in the file. */
  readonly record: Fault;
  /** Line of the file at which the record begins, from 1. */
  readonly line: number;
  /** Path of the field in the record ("reviewRating.alternateName"); empty for the whole record. */
  readonly field: string;
  readonly fault: Fault;
}

export interface ImportReport {
  /** Records that were taken, by kind ("notes", "entities"). */
  readonly taken: Readonly<Record<string, number>>;
  readonly refused: number;
  /** Fields that were left out of records that were taken. */
  readonly leftOut: number;
  /** The first of each, in the order of the file. */
  readonly refusals: readonly ImportRemark[];
  readonly remarks: readonly ImportRemark[];
}

/** A report that grows. It is plain data too, so that a stopped import can go on with it. */
export interface GrowingReport {
  taken: Record<string, number>;
  refused: number;
  leftOut: number;
  refusals: ImportRemark[];
  remarks: ImportRemark[];
}

export function emptyReport(): GrowingReport {
  return { taken: {}, refused: 0, leftOut: 0, refusals: [], remarks: [] };
}

export function addTaken(report: GrowingReport, kind: string, count = 1): void {
  report.taken[kind] = (report.taken[kind] ?? 0) + count;
}

export function addRefusal(report: GrowingReport, refusal: ImportRemark): void {
  report.refused++;
  if (report.refusals.length < LISTED_REFUSALS) report.refusals.push(refusal);
}

export function addRemark(report: GrowingReport, remark: ImportRemark): void {
  report.leftOut++;
  if (report.remarks.length < LISTED_REFUSALS) report.remarks.push(remark);
}
