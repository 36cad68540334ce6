import type { OpenedDataset } from '../../../dataset/opened';
import { referenceIn } from '../../../dataset/reference';

/**
 * The country of an entity with the dataset that has it: a record may name a country of another dataset.
 * @returns null where none is known, or its dataset is not among those in use
 */
export function countryOf(
  dataset: OpenedDataset,
  entity: number,
  datasets: readonly OpenedDataset[],
): { readonly dataset: OpenedDataset; readonly country: number } | null {
  const own = dataset.country(entity);
  if (own >= 0) return { dataset, country: own };
  if (dataset.outside.length === 0) return null;
  const reference = dataset.entity(entity).country;
  if (reference === null) return null;
  const { dataset: id, id: name } = referenceIn(dataset.info.id, reference);
  const other = datasets.find(({ info }) => info.id === id);
  const country = other?.find(name) ?? -1;
  return other && country >= 0 ? { dataset: other, country } : null;
}
