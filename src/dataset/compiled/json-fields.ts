import { fault } from '../../failure/fault';
import { DatasetError } from './dataset-error';

/** Parses the JSON of a record. It was valid when compiled, so an error means that the file was changed since. */
export function fieldsOf(json: string): Record<string, unknown> {
  return decoded(json) as Record<string, unknown>;
}

/** Parses the JSON of a list of records. */
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
