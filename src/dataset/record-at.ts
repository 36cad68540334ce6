import type { OpenedDataset } from './opened';
import { referenceIn } from './reference';
import type { EntityRecord } from './schema';

/**
 * The record that a reference leads to; null where its dataset is not among those that are switched on, or does not
 * have it. What that record refers to itself is not followed, so datasets may refer to each other.
 * @param home the dataset in which the reference is written
 */
export function recordAt(
  datasets: Iterable<OpenedDataset>,
  home: OpenedDataset,
  reference: string | null,
): EntityRecord | null {
  if (reference === null) return null;
  const { dataset: wanted, id } = referenceIn(home.info.id, reference);
  if (wanted === home.info.id) return recordOf(home, id);
  for (const dataset of datasets) if (dataset.info.id === wanted) return recordOf(dataset, id);
  return null;
}

function recordOf(dataset: OpenedDataset, id: string): EntityRecord | null {
  const number = dataset.find(id);
  return number < 0 ? null : dataset.entity(number);
}
