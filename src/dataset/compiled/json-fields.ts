import { fault } from '../../failure/fault';
import { DatasetError } from './dataset-error';

/** JSON of a record. It was valid when it was compiled, so a fault means that the file was changed since. */
export function fieldsOf(json: string): Record<string, unknown> {
  return decoded(json) as Record<string, unknown>;
}

/** The same for a list of records. */
export function fieldLists(json: string): Record<string, unknown>[] {
  return decoded(json) as Record<string, unknown>[];
}

function decoded(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new DatasetError(fault('dataset-damaged'));
  }
}
