/** The report of an import: what was accepted and refused, as plain data that is stored beside the dataset. */
import type { Fault } from '../../failure/fault';
import { LISTED_REFUSALS } from './import-limits';

/** A record that was refused, or accepted without one of its fields. */
export interface ImportRemark {
  /** The record: its id or claim, and its place in the file. */
  readonly record: Fault;
  /** Line of the file where the record begins, from 1. */
  readonly line: number;
  /** Path of the field in the record ("reviewRating.alternateName"); empty for the whole record. */
  readonly field: string;
  readonly fault: Fault;
}

export interface ImportReport {
  /** Number of accepted records by kind ("notes", "entities"). */
  readonly taken: Readonly<Record<string, number>>;
  readonly refused: number;
  /** Number of fields left out of accepted records. */
  readonly leftOut: number;
  /** The first refusals and remarks, in the order of the file. */
  readonly refusals: readonly ImportRemark[];
  readonly remarks: readonly ImportRemark[];
}

/** A report during an import. Plain data too, so that a stopped import can continue. */
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
