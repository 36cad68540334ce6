/** Reads records of a Sidelight file one at a time. A record that does not fit is refused with field and reason. */
import type { z } from 'zod';
import { fault, type Fault } from '../../failure/fault';
import type { FieldFault } from './field-fault';
import { isData } from '../../linked/fields';
import { faultOfIssue } from '../check/schema-fault';
import { recordLists, type RecordList } from './sidelight-file';

/** A record that fits its schema, defaults filled in, or the fault. */
export type ReadRecord<T extends RecordList = RecordList> =
  { readonly record: z.infer<(typeof recordLists)[T]> } | { readonly refused: FieldFault };

export function readSidelightRecord<T extends RecordList>(list: T, value: unknown): ReadRecord<T> {
  const result = recordLists[list].safeParse(value);
  if (result.success) return { record: result.data as z.infer<(typeof recordLists)[T]> };
  return { refused: firstFault(result.error) };
}

/** Returns the first fault that a schema found. */
export function firstFault(error: z.ZodError): FieldFault {
  const [issue] = error.issues;
  return {
    field: issue?.path.map(String).join('.') ?? '',
    fault: issue ? faultOfIssue(issue) : fault('does-not-fit'),
  };
}

/** Returns a record's name for the report: its id, its claim, or its place. */
export function labelOf(value: unknown, list: string, index: number): Fault {
  const label = shortLabel(value);
  const number = index + 1;
  if (label === null) return list === '' ? fault('record', number) : fault('item', list, number);
  return list === '' ? fault('record-named', number, label) : fault('item-named', list, number, label);
}

function shortLabel(value: unknown): string | null {
  if (!isData(value)) return null;
  const { id, claimReviewed, claim, name } = value;
  const label = [id, claimReviewed, claim, name].find(
    (each): each is string => typeof each === 'string' && each !== '',
  );
  return label?.replace(/\s+/g, ' ').slice(0, 80) ?? null;
}
