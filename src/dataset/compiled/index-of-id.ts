import { firstFrom } from '../../text/spans';

/** Returns the number of an id in a column of pool offsets that is sorted by id, or -1. */
export function indexOfId(column: Uint32Array, text: (offset: number) => string, id: string): number {
  const at = firstFrom(column.length, (index) => text(column[index]!) < id);
  return at < column.length && text(column[at]!) === id ? at : -1;
}
