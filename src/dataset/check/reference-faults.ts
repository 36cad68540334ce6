/** Finds references of a dataset in use that lead nowhere now: the other dataset may have been removed or changed. */
import { fault, type Fault } from '../../failure/fault';
import type { OpenedDataset } from '../opened';
import { referenceIn } from '../reference';

/**
 * One fault for each dataset that is referred to and lacks something.
 * @param on the datasets that are in use
 * @param off ids of those that are there and switched off
 */
export function referenceFaults(
  { info, outside }: Pick<OpenedDataset, 'info' | 'outside'>,
  on: readonly Pick<OpenedDataset, 'info' | 'find'>[],
  off: readonly string[],
): Fault[] {
  const wanted = new Map<string, string[]>();
  for (const key of outside) {
    const { dataset, id } = referenceIn(info.id, key);
    const ids = wanted.get(dataset);
    if (ids) ids.push(id);
    else wanted.set(dataset, [id]);
  }
  return [...wanted].flatMap(([dataset, ids]) => {
    const other = on.find((each) => each.info.id === dataset);
    if (!other) return [fault(off.includes(dataset) ? 'refers-off' : 'refers-missing', dataset, ids.length)];
    const unknown = ids.filter((id) => other.find(id) < 0);
    return unknown.length ? [fault('refers-unknown', dataset, unknown[0]!, unknown.length)] : [];
  });
}
