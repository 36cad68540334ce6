/** Records of a Sidelight file, one at a time: a record that does not fit is refused with field and reason. */
import type { z } from 'zod';
import type { FieldFault } from './field-fault';
import { isData } from '../../linked/fields';
import { recordLists, type RecordList } from './sidelight-file';

/** A record that fits its schema, defaults filled in, or why it does not. */
export type ReadRecord<T extends RecordList = RecordList> =
  { readonly record: z.infer<(typeof recordLists)[T]> } | { readonly refused: FieldFault };

export function readSidelightRecord<T extends RecordList>(list: T, value: unknown): ReadRecord<T> {
  const result = recordLists[list].safeParse(value);
  if (result.success) return { record: result.data as z.infer<(typeof recordLists)[T]> };
  return { refused: faultOf(result.error) };
}

/** The first thing that a schema finds wrong. */
export function faultOf(error: z.ZodError): FieldFault {
  const [issue] = error.issues;
  return { field: issue?.path.map(String).join('.') ?? '', reason: issue?.message ?? 'does not fit' };
}

/** How a report names a record: by its id, its claim, or its place. */
export function labelOf(value: unknown, list: string, index: number): string {
  const place = list === '' ? `record ${index + 1}` : `${list} ${index + 1}`;
  if (!isData(value)) return place;
  const { id, claimReviewed, claim, name } = value;
  const label = [id, claimReviewed, claim, name].find(
    (each): each is string => typeof each === 'string' && each !== '',
  );
  return label === undefined ? place : `${place} (${label.replace(/\s+/g, ' ').slice(0, 80)})`;
}
